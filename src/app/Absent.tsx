import { headers } from 'next/headers'

import { NotFoundPage } from '@/src/components/public/NotFoundPage'
import type { Language } from '@/src/formats/dates'
import { answerAbsent } from '@/src/server/absent-pages'

/** The page of an address where nothing is published, with its status. */
export const Absent = async ({ language }: { language: Language }) => {
  answerAbsent(await headers())
  return <NotFoundPage language={language} />
}
