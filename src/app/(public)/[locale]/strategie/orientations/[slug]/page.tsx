import type { Metadata } from 'next'
import { cache } from 'react'

import { Absent } from '@/src/app/Absent'
import { leadToPresent } from '@/src/app/present-page'
import { readIn } from '@/src/app/public-request'
import { readSite } from '@/src/app/site'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { OrientationPage } from '@/src/components/public/OrientationPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { metadataOf } from '@/src/components/public/site'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { readPublicOrientation } from '@/src/queries/strategy/public-strategy'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

/** Asked for by the page and by its metadata, read once. */
const readPage = cache((slug: string, language: Language) =>
  readIn(language, (req) => readPublicOrientation(slug, req)),
)

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const { read: orientation } = await readPage(slug, language)
  const site = await readSite(language)
  if (!orientation) return notFoundMetadata(language, site)
  const { number, title, summary } = orientation
  return metadataOf({
    site,
    language,
    path: `/strategie/orientations/${slug}`,
    title,
    description: summary ?? `Orientation ${number}`,
  })
}

const Page = async ({ params }: Props) => {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const { read: orientation, langOf } = await readPage(slug, language)
  if (!orientation) {
    await leadToPresent('orientations', slug, language)
    return <Absent language={language} />
  }
  return (
    <PublicPage
      site={await readSite(language)}
      language={language}
      path={`/strategie/orientations/${slug}`}
    >
      <OrientationPage
        orientation={orientation}
        today={today()}
        language={language}
        langOf={langOf}
      />
    </PublicPage>
  )
}

export default Page
