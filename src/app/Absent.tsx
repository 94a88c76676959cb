import { headers } from 'next/headers'

import { readSite } from '@/src/app/site'
import { NotFoundPage } from '@/src/components/public/NotFoundPage'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { answerWith } from '@/src/server/answers-to-pages'

/** The page of an address where nothing is published, with its status. */
export const Absent = async ({ language }: { language: Language }) => {
  answerWith(await headers(), 404)
  return <NotFoundPage site={await readSite(language)} language={language} />
}
