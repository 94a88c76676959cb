import type { UIFieldServerProps } from 'payload'

import { flagsInWords } from '@/src/domain/platform/document/flags'
import { languageOf } from '@/src/domain/platform/text/bilingual'

import { FlagNotice } from './FlagNotice'

/** At the top of a document's form, what one must know before trusting it. */
export const FlagNotices = ({ data, i18n }: UIFieldServerProps) => (
  <FlagNotice sentences={[flagsInWords(data)]} language={languageOf(i18n.language)} />
)
