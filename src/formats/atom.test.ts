import { describe, expect, it } from 'vitest'

import { writeAtom } from './atom'

const feed = {
  title: 'Ce qui a bougé',
  subtitle: '#Résolument digitale',
  author: 'Résolument',
  language: 'fr' as const,
  self: 'https://numerique.example/actualites.atom',
  page: 'https://numerique.example/',
  rights: 'Licence Ouverte 2.0',
  day: '2018-06-30',
  entries: [],
}
const entry = {
  id: 'https://numerique.example/#done-1',
  day: '2018-01-31',
  title: '7.1',
  link: 'https://numerique.example/strategie/actions/a?b=1&c=2',
}

describe('an Atom feed', () => {
  it('says what RFC 4287 asks for: an id, a title, when, by whom, of itself and of each entry', () => {
    const xml = writeAtom({ ...feed, entries: [entry] })
    for (const part of [
      `<id>${feed.self}</id>`,
      '<updated>2018-01-31T00:00:00.000Z</updated>',
      `rel="self" href="${feed.self}"`,
      `<id>${entry.id}</id>`,
      'a?b=1&amp;c=2',
      '<name>Résolument</name>',
      '<rights>Licence Ouverte 2.0</rights>',
    ])
      expect(xml).toContain(part)
    expect(writeAtom(feed)).toContain('<updated>2018-06-30T00:00:00.000Z</updated>')
  })

  it('takes what people wrote for text, and drops what no XML may hold', () => {
    const title = 'A & B <script>x</script> ]]> \u0000\u000B\uD800fin'
    const xml = writeAtom({ ...feed, entries: [{ ...entry, title }] })
    expect(xml).toContain('A &amp; B &lt;script&gt;x&lt;/script&gt; ]]&gt; fin')
    expect(xml).not.toContain('<script')
  })
})
