import type { Payload, SanitizedCollectionConfig } from 'payload'

import { another, type Author, daysInOrder, signsIn } from './any-document'
import { personaAccounts } from './personas'
import { oneOfEach, type Wish, writeDocument } from './write-document'

/**
 * Valid documents made from the configuration, for one file of tests: a live one of each collection,
 * when it is first asked for, or as many as are written.
 */
export const liveDocuments = async (payload: Payload, word: string) => {
  const admin = (await personaAccounts(payload)).get('admin')?.user.id ?? ''
  const configOf = (slug: string): SanitizedCollectionConfig => {
    const found = payload.config.collections.find((one) => one.slug === slug)
    if (!found) throw new Error(`There is no collection « ${slug} ».`)
    return found
  }
  const nextDay = daysInOrder()
  const author: Author = {
    say: () => {
      const n = another()
      return {
        word: `${word}-number-${String(n)}`,
        number: 34_000_000 + n,
        date: nextDay(),
      }
    },
    isPrivate: () => false,
    linksTo: async (slug, path) => (signsIn(configOf(slug)) ? [admin] : links(slug, path)),
  }
  const write = (slug: string, wish?: Wish) => writeDocument(payload, configOf(slug), author, wish)
  const { live, links } = oneOfEach((slug) => write(slug))
  return { author, configOf, live, write }
}
