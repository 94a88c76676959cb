import type { Metadata } from 'next'

import { readIn } from '@/src/app/public-request'
import { PublicPage } from '@/src/components/public/PublicPage'
import { metadataOf } from '@/src/components/public/site'
import { StrategyPage } from '@/src/components/public/StrategyPage'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { say } from '@/src/i18n/say'
import { readPublicStrategy } from '@/src/queries/strategy/public-strategy'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const language = languageOf((await params).locale)
  return metadataOf({
    language,
    path: '/',
    title: say(
      {
        fr: '#Résolument digitale — la stratégie et ses actions',
        en: '#Résolument digitale — the strategy and its actions',
      },
      language,
    ),
    description: say(
      {
        fr: 'Les 13 orientations et les 53 actions de la stratégie numérique de la Métropole Européenne de Lille, et où elles en sont.',
        en: 'The 13 orientations and 53 actions of the digital strategy of the Métropole Européenne de Lille, and where they stand.',
      },
      language,
    ),
  })
}

const Page = async ({ params }: Props) => {
  const language = languageOf((await params).locale)
  const day = today()
  const { read, langOf } = await readIn(language, (req) => readPublicStrategy(day, req))
  return (
    <PublicPage language={language} path="/" isWide>
      <StrategyPage strategy={read} today={day} language={language} langOf={langOf} />
    </PublicPage>
  )
}

export default Page
