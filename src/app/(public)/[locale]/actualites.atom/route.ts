import { publicRequest } from '@/src/app/public-request'
import { readSite } from '@/src/app/site'
import { addressOf, feedPath } from '@/src/components/public/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { today } from '@/src/domain/platform/time/paris-day'
import { licence } from '@/src/domain/platform/web/licence'
import { type News, newsInWords } from '@/src/domain/strategy/news'
import { env } from '@/src/env'
import { writeAtom } from '@/src/formats/atom'
import { sayIn } from '@/src/i18n/say'
import { readMoved } from '@/src/queries/strategy/public-news'

type Context = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

/** A reader that comes once a month misses nothing. */
const mostEntries = 50

/** GET /actualites.atom — what has moved in the strategy, of what anyone may read. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const language = languageOf((await params).locale)
  const day = today()
  const site = await readSite(language)
  const moved = await readMoved(day, mostEntries, await publicRequest(language))
  const at = (path: string) => `${env.SERVER_URL}${addressOf(path, language)}`
  const titleOf = (news: News) =>
    [
      news.about,
      newsInWords(news, language),
      news.sample ? ` (${flagLabels.sample[language].toLowerCase()})` : '',
    ].join('')
  const feed = writeAtom({
    title: `${site.strategy}${sayIn(language)('\u00A0: ce qui a bougé', ': what has moved')}`,
    subtitle: site.line,
    author: site.name,
    language,
    self: at(feedPath),
    page: at('/'),
    rights: licence.name,
    day,
    entries: moved.map((news) => ({
      id: `${env.SERVER_URL}/#${news.id}`,
      day: news.day,
      title: titleOf(news),
      link: at(news.path ?? '/'),
    })),
  })
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
