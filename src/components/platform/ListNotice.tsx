import type { BeforeListTableServerProps } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import { flagsOfList } from '@/src/domain/platform/document/flags'
import { languageOf } from '@/src/domain/platform/text/bilingual'

import { FlagNotice } from './FlagNotice'

/** Above a list, one line: how many of what it shows are samples, or are to be confirmed. */
export const ListNotice = ({ data, i18n }: BeforeListTableServerProps) => {
  const shown: unknown = data.docs
  const documents = Array.isArray(shown) ? shown.filter(isRecord) : []
  return <FlagNotice sentences={[flagsOfList(documents)]} language={languageOf(i18n.language)} />
}
