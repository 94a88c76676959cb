import { randomBytes } from 'node:crypto'

import type { CollectionBeforeValidateHook, TypeWithID } from 'payload'

import { codeFrom, codeLength } from '@/src/domain/agenda/public-code'

/** Whoever has no code gets one that derives from nothing, once: other sites rely on it. */
export const assignCode: CollectionBeforeValidateHook<TypeWithID & { code?: string | null }> = ({
  data,
  originalDoc,
}) => ({
  ...data,
  code: [data?.code, originalDoc?.code].find(Boolean) ?? codeFrom(randomBytes(codeLength)),
})
