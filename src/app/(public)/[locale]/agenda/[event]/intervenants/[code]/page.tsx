import type { Metadata } from 'next'

import { Absent } from '@/src/app/Absent'
import { readNonce } from '@/src/app/nonce'
import { readReleased } from '@/src/app/released-programme'
import { readSite } from '@/src/app/site'
import { toldIn } from '@/src/components/public/agenda/in-words'
import { Offline } from '@/src/components/public/agenda/Offline'
import { SpeakerPage } from '@/src/components/public/agenda/SpeakerPage'
import { TrackStyle } from '@/src/components/public/agenda/TrackStyle'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { sections } from '@/src/components/public/sections'
import { addressOf, metadataOf } from '@/src/components/public/site'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'

type Props = { params: Promise<{ locale: string; event: string; code: string }> }

export const dynamic = 'force-dynamic'

const read = async (event: string, code: string, language: Language) => {
  const released = await readReleased(event, language)
  const speaker = released?.speakers.find((one) => one.code === code)
  return released && speaker && { released, speaker }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, event, code } = await params
  const language = languageOf(locale)
  const [site, found] = [await readSite(language), await read(event, code, language)]
  if (!found) return notFoundMetadata(language, site)
  const { speaker, released } = found
  const title = toldIn(released.programme.event.title, language).text
  return metadataOf({
    site,
    language,
    path: `${sections.agenda.path}/${event}/intervenants/${code}`,
    title: speaker.name,
    description: [speaker.organisation, title].filter(Boolean).join(' · '),
  })
}

const Page = async ({ params }: Props) => {
  const { locale, event, code } = await params
  const language = languageOf(locale)
  const found = await read(event, code, language)
  if (!found) return <Absent language={language} />
  const { released, speaker } = found
  const path = `${sections.agenda.path}/${event}`
  const address = addressOf(path, language)
  return (
    <PublicPage
      site={await readSite(language)}
      language={language}
      path={`${path}/intervenants/${code}`}
    >
      <TrackStyle tracks={released.programme.tracks} nonce={await readNonce()} />
      <Offline {...{ address, language }} released={released.release.releasedAt} />
      <SpeakerPage {...{ released, speaker, address, language }} />
    </PublicPage>
  )
}

export default Page
