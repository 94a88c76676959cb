import type { MessageLocale } from './types'

/** Says the one of two sentences that is in the reader's language. */
export const sayIn =
  (locale: MessageLocale) =>
  (fr: string, en: string): string =>
    locale === 'en' ? en : fr
