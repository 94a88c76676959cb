import type { Problem } from '@/src/domain/platform/text/bilingual'
import { frenchTypography } from '@/src/i18n/french-typography'

/** What is wrong with a parameter, said after its name. */
export const wrong = (path: string, fr: string, en: string): Problem => ({
  path,
  message: { fr: `${path}\u00A0: ${frenchTypography(fr)}`, en: `${path}: ${en}` },
})

export const oneOf = (path: string, values: readonly string[]): Problem =>
  wrong(path, `attendu : ${values.join(', ')}.`, `expected: ${values.join(', ')}.`)
