import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { Absent } from '@/src/app/Absent'
import { readNonce } from '@/src/app/nonce'
import { readEditions, readReleased } from '@/src/app/released-programme'
import { readSite } from '@/src/app/site'
import { AnnouncedPage } from '@/src/components/public/agenda/AnnouncedPage'
import { datesInWords, toldIn, whereIn } from '@/src/components/public/agenda/in-words'
import { programmeAsked } from '@/src/components/public/agenda/programme-asked'
import { ProgrammePage } from '@/src/components/public/agenda/ProgrammePage'
import { Sheet } from '@/src/components/public/agenda/Sheets'
import { JsonLd } from '@/src/components/public/JsonLd'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { sections } from '@/src/components/public/sections'
import { addressOf, metadataOf } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'
import { programmeThings } from '@/src/formats/schedule/json-ld'
import { tell } from '@/src/formats/schedule/told'
import { answerWith } from '@/src/server/answers-to-pages'

type Props = {
  params: Promise<{ locale: string; event: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

const pathOf = (event: string) => `${sections.agenda.path}/${event}`

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, event: slug } = await params
  const language = languageOf(locale)
  const site = await readSite(language)
  const { read: editions } = await readEditions(language)
  const edition = editions.find((one) => one.slug === slug)
  if (!edition) return notFoundMetadata(language, site)
  const { theme, venue, city } = edition
  const released = await readReleased(slug, language)
  return metadataOf({
    site,
    language,
    path: pathOf(slug),
    title: released ? toldIn(released.programme.event.title, language).text : edition.title,
    description: [
      datesInWords(edition, language),
      whereIn({ venue: venue ?? undefined, city }),
      theme,
    ]
      .filter(Boolean)
      .join(' · '),
  })
}

const Page = async ({ params, searchParams }: Props) => {
  const { locale, event: slug } = await params
  const language = languageOf(locale)
  const [released, site] = [await readReleased(slug, language), await readSite(language)]
  const path = pathOf(slug)
  if (!released) {
    const { read: editions, langOf } = await readEditions(language)
    const edition = editions.find((one) => one.slug === slug)
    return edition ? (
      <PublicPage {...{ site, language, path }}>
        <AnnouncedPage {...{ edition, language, langOf }} />
      </PublicPage>
    ) : (
      <Absent language={language} />
    )
  }
  const asked = programmeAsked(await searchParams)
  if (!asked) answerWith(await headers(), 400)
  const shown = {
    ...{ released, language },
    moment: new Date(),
    address: addressOf(path, language),
    nonce: await readNonce(),
  }
  if (asked?.impression) return <Sheet {...shown} asked={asked} />
  return (
    <PublicPage {...{ site, language, path }} isWide>
      <ProgrammePage {...shown} asked={asked} />
      <JsonLd things={programmeThings(tell(released, { base: env.SERVER_URL, language }))} />
    </PublicPage>
  )
}

export default Page
