import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { readIn } from '@/src/app/public-request'
import { readSite } from '@/src/app/site'
import { titleOf } from '@/src/components/public/site'
import { Widget } from '@/src/components/public/Widget'
import { widgetIn } from '@/src/components/public/widget-in'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { readPublicStrategy } from '@/src/queries/strategy/public-strategy'
import { answerWith } from '@/src/server/answers-to-pages'

type Props = {
  params: Promise<{ language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const site = await readSite(languageOf((await params).language))
  return { title: titleOf(site.strategy, site), robots: { index: false } }
}

/** /widgets/fr/strategie?orientation=7&theme=dark — to be shown inside the pages of partner sites. */
const Page = async ({ params, searchParams }: Props) => {
  const language = languageOf((await params).language)
  const asked = widgetIn(await searchParams)
  const { read, langOf } = await readIn(language, (req) => readPublicStrategy(today(), req))
  const orientation = read.parts
    .flatMap(({ orientations }) => orientations)
    .find(({ number }) => number === asked?.orientation)
  const isThere = asked && (asked.orientation === undefined || orientation)
  if (!asked) answerWith(await headers(), 400)
  else if (!isThere) answerWith(await headers(), 404)
  return (
    <Widget
      site={await readSite(language)}
      strategy={isThere ? read : undefined}
      {...{ orientation, theme: asked?.theme, language, langOf }}
    />
  )
}

export default Page
