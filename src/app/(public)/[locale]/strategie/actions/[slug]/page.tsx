import type { Metadata } from 'next'
import { cache } from 'react'

import { Absent } from '@/src/app/Absent'
import { leadToPresent } from '@/src/app/present-page'
import { readIn } from '@/src/app/public-request'
import { readSite } from '@/src/app/site'
import { ActionPage } from '@/src/components/public/ActionPage'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { metadataOf } from '@/src/components/public/site'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { readPublicAction } from '@/src/queries/strategy/public-strategy'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

/** Asked for by the page and by its metadata, read once. */
const readPage = cache((slug: string, language: Language) =>
  readIn(language, (req) => readPublicAction(slug, today(), req)),
)

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const { read } = await readPage(slug, language)
  const site = await readSite(language)
  if (!read) return notFoundMetadata(language, site)
  const { code, title, publicNote, objectives } = read.action
  return metadataOf({
    site,
    language,
    path: `/strategie/actions/${slug}`,
    title: `${code} ${title}`,
    description: publicNote ?? objectives ?? title,
  })
}

const Page = async ({ params }: Props) => {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const { read, langOf } = await readPage(slug, language)
  if (!read) {
    await leadToPresent('actions', slug, language)
    return <Absent language={language} />
  }
  return (
    <PublicPage
      site={await readSite(language)}
      language={language}
      path={`/strategie/actions/${slug}`}
    >
      <ActionPage {...read} today={today()} language={language} langOf={langOf} />
    </PublicPage>
  )
}

export default Page
