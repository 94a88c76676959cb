import type { CollectionSlug, PayloadRequest } from 'payload'

import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'

/** On whose behalf spreadsheets are read and written: a person, or with `overrideAccess` nobody. */
export type Scope = { req: PayloadRequest; overrideAccess: boolean }

export const languageIn = ({ req }: Scope): Language => languageOf(req.i18n.language)

/** Whether there is such a collection here. */
export const isCollection = (slug: string, { req }: Scope): slug is CollectionSlug =>
  slug in req.payload.collections

/** Whether someone reads anything of a collection. */
export const mayRead = async (slug: CollectionSlug, scope: Scope): Promise<boolean> =>
  scope.overrideAccess ||
  Boolean(await scope.req.payload.collections[slug].config.access.read({ req: scope.req }))
