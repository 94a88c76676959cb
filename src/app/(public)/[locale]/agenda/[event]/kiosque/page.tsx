import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { z } from 'zod'

import { Absent } from '@/src/app/Absent'
import { readReleased } from '@/src/app/released-programme'
import { readSite } from '@/src/app/site'
import { chosenCardsOf } from '@/src/components/public/agenda/chosen-cards'
import { toldIn } from '@/src/components/public/agenda/in-words'
import { Kiosk } from '@/src/components/public/agenda/Kiosk'
import { titleOf } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { unlessEmpty } from '@/src/domain/platform/web/asked'
import { answerWith } from '@/src/server/answers-to-pages'

type Props = {
  params: Promise<{ locale: string; event: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

/** One room alone, by its id. */
const kioskAsked = z.object({ salle: unlessEmpty(z.string().max(100)) })

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, event } = await params
  const language = languageOf(locale)
  const released = await readReleased(event, language)
  const title = released ? toldIn(released.programme.event.title, language).text : 'Kiosque'
  return {
    title: titleOf(title, await readSite(language)),
    icons: { icon: '/favicon.svg' },
    robots: { index: false },
  }
}

/** /agenda/…/kiosque?salle=… — for a screen at the door of a room, or in the hall. */
const Page = async ({ params, searchParams }: Props) => {
  const { locale, event: slug } = await params
  const language = languageOf(locale)
  const released = await readReleased(slug, language)
  if (!released) return <Absent language={language} />
  const { event, rooms, sessions } = released.programme
  const asked = kioskAsked.safeParse(await searchParams)
  const shown = rooms.filter(({ id }) => !asked.data?.salle || id === asked.data.salle)
  if (!asked.success || shown.length === 0) answerWith(await headers(), asked.success ? 404 : 400)
  return (
    <Kiosk
      title={toldIn(event.title, language)}
      rooms={asked.success ? shown.map(({ name }) => name) : []}
      sessions={chosenCardsOf(released, sessions, language)}
      // eslint-disable-next-line react-hooks/purity -- drawn once for each request
      moment={Date.now()}
      timeZone={event.timeZone}
      language={language}
    />
  )
}

export default Page
