import type { CollectionBeforeValidateHook } from 'payload'

import type { Attendance } from '@/src/payload-types'

/** A proxy given and then taken back would still count. */
export const clearProxy: CollectionBeforeValidateHook<Attendance> = ({ data, originalDoc }) =>
  (data?.status ?? originalDoc?.status) === 'represented' ? data : { ...data, representedBy: null }
