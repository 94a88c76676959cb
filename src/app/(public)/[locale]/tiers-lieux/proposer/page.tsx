import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'

import config from '@/payload.config'
import { Absent } from '@/src/app/Absent'
import { readSite } from '@/src/app/site'
import { notFoundMetadata } from '@/src/components/public/NotFoundPage'
import { PublicPage } from '@/src/components/public/PublicPage'
import { metadataOf } from '@/src/components/public/site'
import { SuggestionSent, SuggestPage } from '@/src/components/public/SuggestPage'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import { readSuggestionPage, suggestionPath } from '@/src/public-form/suggestion-page'
import { answerWith, handedOver } from '@/src/server/answers-to-pages'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

const asked = async ({ params, searchParams }: Props) => {
  const language = languageOf((await params).locale)
  const { lieu, envoi } = await searchParams
  return {
    language,
    slug: typeof lieu === 'string' ? lieu : undefined,
    isSent: envoi === 'recu',
    path:
      typeof lieu === 'string'
        ? `${suggestionPath}?lieu=${encodeURIComponent(lieu)}`
        : suggestionPath,
  }
}

/** What came of the form that was sent, or the form. Wanted by the page and by its metadata, read once. */
const readPage = cache(
  async (slug: string | undefined, language: Language) =>
    handedOver(await headers()).suggestion ??
    readSuggestionPage(slug, language, await getPayload({ config })),
)

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { language, slug } = await asked(props)
  const site = await readSite(language)
  const page = await readPage(slug, language)
  if (!page) return notFoundMetadata(language, site)
  const say = sayIn(language)
  return {
    ...metadataOf({
      site,
      language,
      path: suggestionPath,
      title: page.place
        ? say(`Corriger «\u00A0${page.place.name}\u00A0»`, `Correct “${page.place.name}”`)
        : say('Proposer un tiers-lieu', 'Suggest a tiers-lieu'),
      description: say(
        'Un lieu manque sur la carte, ou ce qui en est dit est faux\u00A0? Dites-le, sans compte.',
        'Is a place missing from the map, or is what is told of it wrong? Say so, without an account.',
      ),
    }),
    ...(slug !== undefined && { robots: { index: false } }),
  }
}

const Page = async (props: Props) => {
  const { language, slug, isSent, path } = await asked(props)
  const page = await readPage(slug, language)
  if (!page) return <Absent language={language} />
  answerWith(await headers(), page.status)
  return (
    <PublicPage site={await readSite(language)} language={language} path={path}>
      {isSent && page.errors.length === 0 ? (
        <SuggestionSent language={language} slug={slug} />
      ) : (
        <SuggestPage page={page} />
      )}
    </PublicPage>
  )
}

export default Page
