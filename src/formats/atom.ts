import { Feed } from 'feed'

import type { Language } from '@/src/domain/platform/text/bilingual'

type Entry = {
  /** Which never changes, whatever becomes of its words. */
  id: string
  /** ISO day, or moment. */
  day: string
  title: string
  /** The page that tells more. */
  link: string
  summary?: string | undefined
}

type AtomFeed = {
  title: string
  subtitle: string
  author: string
  language: Language
  /** Its own address, and that of the page which tells the same. */
  self: string
  page: string
  /** Under what it may be reused. */
  rights: string
  /** ISO day, of a feed that has no entry. */
  day: string
  /** The latest first. */
  entries: readonly Entry[]
}

/** What XML 1.0 allows in no document, escaped or not. */
// eslint-disable-next-line no-control-regex -- these are what it is about
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const plain = (text: string): string => text.replaceAll(forbidden, '')

/** The library says of titles that they are HTML. */
const asHtml = (text: string): string =>
  plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A feed as RFC 4287 has it. Texts are plain: whatever they hold is read, never run. */
export const writeAtom = (feed: AtomFeed): string => {
  const { title, subtitle, author, language, self, page, rights, day, entries } = feed
  const atom = new Feed({
    id: self,
    title: plain(title),
    description: plain(subtitle),
    author: { name: plain(author) },
    language,
    link: page,
    feedLinks: { atom: self },
    copyright: rights,
    generator: false,
    updated: new Date(entries[0]?.day ?? day),
  })
  for (const entry of entries)
    atom.addItem({
      id: entry.id,
      title: asHtml(entry.title),
      link: entry.link,
      date: new Date(entry.day),
      ...(entry.summary && { description: asHtml(entry.summary) }),
    })
  return atom.atom1()
}
