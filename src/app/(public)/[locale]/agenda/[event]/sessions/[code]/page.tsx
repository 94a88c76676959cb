import type { Metadata } from 'next'

import { Absent } from '@/src/app/Absent'
import { readNonce } from '@/src/app/nonce'
import { readIn } from '@/src/app/public-request'
import { readReleased } from '@/src/app/released-programme'
import { readSite } from '@/src/app/site'
import { toldIn } from '@/src/components/public/agenda/in-words'
import { Offline } from '@/src/components/public/agenda/Offline'
import { SessionPage } from '@/src/components/public/agenda/SessionPage'
import { TrackStyle } from '@/src/components/public/agenda/TrackStyle'
import { JsonLd } from '@/src/components/public/JsonLd'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { sections } from '@/src/components/public/sections'
import { addressOf, metadataOf } from '@/src/components/public/site'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'
import { sessionThings } from '@/src/formats/schedule/json-ld'
import { tell } from '@/src/formats/schedule/told'
import { readSessionLinks } from '@/src/queries/agenda/session-links'

type Props = { params: Promise<{ locale: string; event: string; code: string }> }

export const dynamic = 'force-dynamic'

const read = async (event: string, code: string, language: Language) => {
  const released = await readReleased(event, language)
  const session = released?.programme.sessions.find((one) => one.code === code)
  return released && session && { released, session }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, event, code } = await params
  const language = languageOf(locale)
  const [site, found] = [await readSite(language), await read(event, code, language)]
  if (!found) return notFoundMetadata(language, site)
  return metadataOf({
    site,
    language,
    path: `${sections.agenda.path}/${event}/sessions/${code}`,
    title: toldIn(found.session.title, language).text,
    description:
      toldIn(found.session.abstract, language).text ||
      toldIn(found.released.programme.event.title, language).text,
  })
}

const Page = async ({ params }: Props) => {
  const { locale, event, code } = await params
  const language = languageOf(locale)
  const found = await read(event, code, language)
  if (!found) return <Absent language={language} />
  const { released, session } = found
  const { read: links, langOf } = await readIn(language, (req) => readSessionLinks(session, req))
  const path = `${sections.agenda.path}/${event}`
  const address = addressOf(path, language)
  const told = tell(released, { base: env.SERVER_URL, language })
  const things = told.sessions
    .filter((one) => one.code === code)
    .flatMap((one) => sessionThings(one, told))
  return (
    <PublicPage
      site={await readSite(language)}
      language={language}
      path={`${path}/sessions/${code}`}
    >
      <TrackStyle tracks={released.programme.tracks} nonce={await readNonce()} />
      <Offline {...{ address, language }} released={released.release.releasedAt} />
      <SessionPage {...{ released, session, links, address, language, langOf }} />
      <JsonLd things={things} />
    </PublicPage>
  )
}

export default Page
