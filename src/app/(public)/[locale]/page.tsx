import type { Metadata } from 'next'

import { readIn } from '@/src/app/public-request'
import { readEditions } from '@/src/app/released-programme'
import { readSite } from '@/src/app/site'
import { HomePage } from '@/src/components/public/HomePage'
import { JsonLd } from '@/src/components/public/JsonLd'
import { PublicPage } from '@/src/components/public/PublicPage'
import { addressOf, metadataOf } from '@/src/components/public/site'
import { dataSetOf } from '@/src/components/public/structured-data'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { env } from '@/src/env'
import { say } from '@/src/i18n/say'
import { nextEdition } from '@/src/queries/agenda/public-editions'
import { figuresOf } from '@/src/queries/strategy/public-figures'
import { readPublicHome } from '@/src/queries/strategy/public-strategy'

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
  const site = await readSite(language)
  const { read, langOf } = await readIn(language, (req) => readPublicHome(today(), req))
  const editions = await readEditions(language)
  const edition = nextEdition(editions.read, today())
  const figures = figuresOf(read, `${env.SERVER_URL}${addressOf('/', language)}`)
  return (
    <PublicPage site={site} language={language} path="/" isWide>
      <HomePage
        {...{ site, language, langOf }}
        home={read}
        edition={edition && { edition, langOf: editions.langOf }}
      />
      <JsonLd things={[dataSetOf(figures, { site, language })]} />
    </PublicPage>
  )
}

export default Page
