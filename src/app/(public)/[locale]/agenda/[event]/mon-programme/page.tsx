import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { Absent } from '@/src/app/Absent'
import { readReleased } from '@/src/app/released-programme'
import { readSite } from '@/src/app/site'
import { chosenCardsOf } from '@/src/components/public/agenda/chosen-cards'
import { toldIn } from '@/src/components/public/agenda/in-words'
import { MyProgramme } from '@/src/components/public/agenda/MyProgramme'
import { Offline } from '@/src/components/public/agenda/Offline'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { sections } from '@/src/components/public/sections'
import { addressOf, titleOf } from '@/src/components/public/site'
import { chosenCodes } from '@/src/domain/agenda/chosen'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import { answerWith } from '@/src/server/answers-to-pages'

type Props = {
  params: Promise<{ locale: string; event: string }>
  searchParams: Promise<{ sessions?: string | string[] }>
}

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, event } = await params
  const language = languageOf(locale)
  const [site, released] = [await readSite(language), await readReleased(event, language)]
  if (!released) return notFoundMetadata(language, site)
  const { text } = toldIn(released.programme.event.title, language)
  const title = titleOf(`${sayIn(language)('Mon programme', 'My programme')}, ${text}`, site)
  return { title, icons: { icon: '/favicon.svg' }, robots: { index: false } }
}

const Page = async ({ params, searchParams }: Props) => {
  const { locale, event: slug } = await params
  const language = languageOf(locale)
  const released = await readReleased(slug, language)
  if (!released) return <Absent language={language} />
  const { sessions: shared } = await searchParams
  const read = chosenCodes.optional().safeParse(shared)
  if (!read.success) answerWith(await headers(), 400)
  const codes = read.success ? read.data : []
  const { event, sessions } = released.programme
  const some = codes ? sessions.filter(({ code }) => codes.includes(code)) : sessions
  const path = `${sections.agenda.path}/${slug}`
  const address = addressOf(path, language)
  const title = toldIn(event.title, language)
  return (
    <PublicPage site={await readSite(language)} language={language} path={`${path}/mon-programme`}>
      <p className="screen-only">
        <a href={address} lang={title.lang}>
          {title.text}
        </a>
      </p>
      <Offline {...{ address, language }} released={released.release.releasedAt} />
      <MyProgramme
        {...{ slug, address, language }}
        sessions={chosenCardsOf(released, some, language)}
        shared={codes}
      />
    </PublicPage>
  )
}

export default Page
