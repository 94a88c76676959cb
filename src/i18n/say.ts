import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { frenchTypography } from './french-typography'

/** A text of ours in the reader's language; French is set as a printer sets it. */
export const say = ({ fr, en }: Bilingual, language: string): string =>
  language === 'en' ? en : frenchTypography(fr)

/**
 * Says one of two sentences, the one in the reader's language. They may quote what people wrote, which
 * stays as it is: they come with their spaces.
 */
export const sayIn =
  (language: string) =>
  (fr: string, en: string): string =>
    language === 'en' ? en : fr
