import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { publicRequest } from '@/src/app/public-request'
import { readSite } from '@/src/app/site'
import { configuredTiles } from '@/src/components/places/map/configured-tiles'
import { exploredOf } from '@/src/components/public/places/explored'
import { placesAsked } from '@/src/components/public/places/places-asked'
import { PlacesPage } from '@/src/components/public/places/PlacesPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { sections } from '@/src/components/public/sections'
import { metadataOf } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'
import { readCommunes } from '@/src/queries/places/communes'
import { findPlaces } from '@/src/queries/places/find-places'
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

/** What an address asks for, found at this moment; `undefined` when it means nothing. */
const explore = async (search: unknown, language: 'fr' | 'en') => {
  const asked = placesAsked(search)
  if (!asked) return undefined
  const [req, moment] = [await publicRequest(language), new Date()]
  const [found, communes] = await Promise.all([
    findPlaces(asked.question, moment, req),
    readCommunes(req),
  ])
  return exploredOf({ ...asked, found, communes, moment }, language)
}

const Page = async ({ params, searchParams }: Props) => {
  const language = languageOf((await params).locale)
  const explored = await explore(await searchParams, language)
  if (!explored) answerWith(await headers(), 400)
  return (
    <PublicPage site={await readSite(language)} language={language} path={path} isWide>
      <PlacesPage explored={explored} tiles={configuredTiles} language={language} />
    </PublicPage>
  )
}

export default Page
