import type { Metadata } from 'next'

import { readIn } from '@/src/app/public-request'
import { readSite } from '@/src/app/site'
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
  const site = await readSite(language)
  return metadataOf({
    site,
    language,
    path: '/',
    title: site.strategy,
    description: say(
      {
        fr: `${site.line}\u00A0: ses orientations, ses actions, et où elles en sont.`,
        en: `${site.line}: its orientations, its actions, and where they stand.`,
      },
      language,
    ),
  })
}

const Page = async ({ params }: Props) => {
  const language = languageOf((await params).locale)
  const day = today()
  const site = await readSite(language)
  const { read, langOf } = await readIn(language, (req) => readPublicStrategy(day, req))
  return (
    <PublicPage site={site} language={language} path="/" isWide>
      <StrategyPage site={site} strategy={read} today={day} language={language} langOf={langOf} />
    </PublicPage>
  )
}

export default Page
