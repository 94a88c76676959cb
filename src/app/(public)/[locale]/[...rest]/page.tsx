import type { Metadata } from 'next'

import { Absent } from '@/src/app/Absent'
import { readSite } from '@/src/app/site'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { languageOf } from '@/src/domain/platform/text/bilingual'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const language = languageOf((await params).locale)
  return notFoundMetadata(language, await readSite(language))
}

/** Every address that is no page of ours. */
const Page = async ({ params }: Props) => <Absent language={languageOf((await params).locale)} />

export default Page
