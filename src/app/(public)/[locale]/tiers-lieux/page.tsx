import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { explorePlaces } from '@/src/app/explored-places'
import { findAround } from '@/src/app/find-around'
import { readSite } from '@/src/app/site'
import { configuredTiles } from '@/src/components/places/map/configured-tiles'
import { placesAsked } from '@/src/components/public/places/places-asked'
import { PlacesPage } from '@/src/components/public/places/PlacesPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { sections } from '@/src/components/public/sections'
import { addressOf, metadataOf } from '@/src/components/public/site'
import { parametersOf } from '@/src/domain/places/question-address'
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
  const around = asked?.around === undefined ? undefined : await findAround(asked.around)
  if (asked && around && !around.problem) {
    const query = parametersOf({ ...asked.question, near: around }).toString()
    redirect(`${addressOf(path, language)}?${query}`)
  }
  const explored = asked && (await explorePlaces(asked, language))
  return (
    <PublicPage site={await readSite(language)} language={language} path={path} isWide>
      <PlacesPage
        explored={explored}
        problem={around?.problem?.[language]}
        tiles={configuredTiles}
        language={language}
      />
    </PublicPage>
  )
}

export default Page
