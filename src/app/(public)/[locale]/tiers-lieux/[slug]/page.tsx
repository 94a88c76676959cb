import type { Metadata } from 'next'
import { cache } from 'react'

import { Absent } from '@/src/app/Absent'
import { leadToPresentPlace } from '@/src/app/present-page'
import { readIn } from '@/src/app/public-request'
import { readSite } from '@/src/app/site'
import { configuredTiles } from '@/src/components/places/map/configured-tiles'
import { JsonLd } from '@/src/components/public/JsonLd'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { lineOf, photosOf } from '@/src/components/public/places/of-place'
import { thingsOf } from '@/src/components/public/places/place-thing'
import { PlacePage } from '@/src/components/public/places/PlacePage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { metadataOf } from '@/src/components/public/site'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { readPublicPlace } from '@/src/queries/places/public-place'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

/** Asked for by the page and by its metadata, read once. */
const readPage = cache((slug: string, language: Language) =>
  readIn(language, (req) => readPublicPlace(slug, today(), req)),
)

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const { read } = await readPage(slug, language)
  const site = await readSite(language)
  if (!read) return notFoundMetadata(language, site)
  const { place } = read
  return metadataOf({
    site,
    language,
    path: `/tiers-lieux/${slug}`,
    title: place.name,
    description: place.summary ?? lineOf(place, language),
    image: photosOf(place)[0],
  })
}

const Page = async ({ params }: Props) => {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const { read, langOf } = await readPage(slug, language)
  if (!read) {
    await leadToPresentPlace(slug, language)
    return <Absent language={language} />
  }
  return (
    <PublicPage site={await readSite(language)} language={language} path={`/tiers-lieux/${slug}`}>
      <PlacePage
        {...read}
        moment={new Date()}
        tiles={configuredTiles}
        language={language}
        langOf={langOf}
      />
      <JsonLd things={thingsOf(read.place, { day: today(), language })} />
    </PublicPage>
  )
}

export default Page
