import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { explorePlaces } from '@/src/app/explored-places'
import { readSite } from '@/src/app/site'
import { configuredTiles } from '@/src/components/places/map/configured-tiles'
import { placesAsked } from '@/src/components/public/places/places-asked'
import { PlacesPage } from '@/src/components/public/places/PlacesPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { sections } from '@/src/components/public/sections'
import { metadataOf } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'
import { answerWith } from '@/src/server/answers-to-pages'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

const { path, title, line } = sections.places

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const language = languageOf((await params).locale)
  return metadataOf({
    site: await readSite(language),
    language,
    path,
    title: say(title, language),
    description: say(line, language),
  })
}

const Page = async ({ params, searchParams }: Props) => {
  const language = languageOf((await params).locale)
  const asked = placesAsked(await searchParams)
  if (!asked) answerWith(await headers(), 400)
  const explored = asked && (await explorePlaces(asked, language))
  return (
    <PublicPage site={await readSite(language)} language={language} path={path} isWide>
      <PlacesPage explored={explored} tiles={configuredTiles} language={language} />
    </PublicPage>
  )
}

export default Page
