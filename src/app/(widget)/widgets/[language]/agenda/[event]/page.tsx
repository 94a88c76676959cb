import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { readNonce } from '@/src/app/nonce'
import { readReleased } from '@/src/app/released-programme'
import { readSite } from '@/src/app/site'
import { toldIn } from '@/src/components/public/agenda/in-words'
import { programmeWidgetAsked } from '@/src/components/public/agenda/programme-asked'
import { ProgrammeWidget } from '@/src/components/public/agenda/ProgrammeWidget'
import { sections } from '@/src/components/public/sections'
import { addressOf, titleOf } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'
import { answerWith } from '@/src/server/answers-to-pages'

type Props = {
  params: Promise<{ language: string; event: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { language: asked, event } = await params
  const language = languageOf(asked)
  const released = await readReleased(event, language)
  const title = released
    ? toldIn(released.programme.event.title, language).text
    : say(sections.agenda.title, language)
  return { title: titleOf(title, await readSite(language)), robots: { index: false } }
}

/** /widgets/fr/agenda/…?jour=2027-03-18&parcours=…&theme=dark — to be shown inside the pages of partner sites. */
const Page = async ({ params, searchParams }: Props) => {
  const { language: askedLanguage, event } = await params
  const language = languageOf(askedLanguage)
  const [asked, released] = [
    programmeWidgetAsked(await searchParams),
    await readReleased(event, language),
  ]
  if (!asked || !released) answerWith(await headers(), asked ? 404 : 400)
  return (
    <ProgrammeWidget
      site={await readSite(language)}
      shown={asked && released && { released, asked }}
      theme={asked?.theme}
      moment={new Date()}
      address={{
        widget: `/widgets/${language}/agenda/${event}`,
        programme: addressOf(`${sections.agenda.path}/${event}`, language),
      }}
      nonce={await readNonce()}
      language={language}
    />
  )
}

export default Page
