import type { Metadata } from 'next'

import { readSite } from '@/src/app/site'
import { OpenDataPage } from '@/src/components/public/OpenDataPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { sections } from '@/src/components/public/sections'
import { metadataOf } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const language = languageOf((await params).locale)
  return metadataOf({
    site: await readSite(language),
    language,
    path: sections.openData.path,
    title: say(sections.openData.title, language),
    description: say(sections.openData.line, language),
  })
}

const Page = async ({ params }: Props) => {
  const language = languageOf((await params).locale)
  return (
    <PublicPage site={await readSite(language)} language={language} path={sections.openData.path}>
      <OpenDataPage language={language} />
    </PublicPage>
  )
}

export default Page
