import type { Metadata } from 'next'

import { readSite } from '@/src/app/site'
import { OpenDataPage, openData } from '@/src/components/public/OpenDataPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { metadataOf } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const language = languageOf((await params).locale)
  const title = say(openData.title, language)
  return metadataOf({
    site: await readSite(language),
    language,
    path: openData.path,
    title: title,
    description: title,
  })
}

const Page = async ({ params }: Props) => {
  const language = languageOf((await params).locale)
  return (
    <PublicPage site={await readSite(language)} language={language} path={openData.path}>
      <OpenDataPage language={language} />
    </PublicPage>
  )
}

export default Page
