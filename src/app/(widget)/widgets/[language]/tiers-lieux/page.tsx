import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { explorePlaces } from '@/src/app/explored-places'
import { readSite } from '@/src/app/site'
import { configuredTiles } from '@/src/components/places/map/configured-tiles'
import { placesWidgetAsked } from '@/src/components/public/places/places-asked'
import { PlacesWidget } from '@/src/components/public/places/PlacesWidget'
import { sections } from '@/src/components/public/sections'
import { titleOf } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'
import { answerWith } from '@/src/server/answers-to-pages'

type Props = {
  params: Promise<{ language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const language = languageOf((await params).language)
  const title = titleOf(say(sections.places.title, language), await readSite(language))
  return { title, robots: { index: false } }
}

/** /widgets/fr/tiers-lieux?family=fablab&view=50.63,3.06,12&theme=dark — to be shown inside the pages of partner sites. */
const Page = async ({ params, searchParams }: Props) => {
  const language = languageOf((await params).language)
  const asked = placesWidgetAsked(await searchParams)
  if (!asked) answerWith(await headers(), 400)
  return (
    <PlacesWidget
      site={await readSite(language)}
      explored={asked && (await explorePlaces(asked, language))}
      view={asked?.view}
      theme={asked?.theme}
      tiles={configuredTiles}
      language={language}
    />
  )
}

export default Page
