import type { FlattenedField, PayloadRequest } from 'payload'

import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { localization } from '@/src/i18n'

type Writing = Pick<PayloadRequest, 'i18n'> & { locale?: string | null }

/** Of which language a text is wrong, said before what is; unless it is the one that its writer reads. */
export const tellLanguage = ({ fr, en }: Bilingual, { i18n, locale }: Writing): Bilingual => {
  const written = localization.locales.find(({ code }) => code === locale)
  return !written || written.code === i18n.language
    ? { fr, en }
    : { fr: `${written.label.fr}\u00A0: ${fr}`, en: `${written.label.en}: ${en}` }
}

/** Whether what is at a path is translated, its rows aside. */
const isTranslated = ([name, ...inner]: string[], fields: readonly FlattenedField[]): boolean => {
  const field = fields.find((one) => one.name === name)
  if (!field) return false
  if ('localized' in field && field.localized) return true
  return 'flattenedFields' in field && isTranslated(inner, field.flattenedFields)
}

/** A problem that says its language where its field has several. */
export const inItsLanguage = (
  { path, message }: Problem,
  { flattenedFields }: { flattenedFields: readonly FlattenedField[] },
  req: Writing,
): Problem => {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part))
  return {
    path,
    message: isTranslated(names, flattenedFields) ? tellLanguage(message, req) : message,
  }
}
