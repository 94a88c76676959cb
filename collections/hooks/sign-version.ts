import type { CollectionBeforeChangeHook } from 'payload'

/** Each version names who wrote it, by whichever API; what a program writes has nobody's name. */
export const signVersion: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  updatedBy: req.user?.id ?? null,
})
