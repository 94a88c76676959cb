import { expect, it } from 'vitest'

import { withoutLinks } from './without-links'

it.each([
  ['https://a.example/lien/8Jx2mQ.aB-_9', 'https://a.example/lien/…'],
  [
    '{"link":"https://a.example/admin/reset/0f3c","until":"x"}',
    '{"link":"https://a.example/admin/reset/…","until":"x"}',
  ],
  [
    '<a href="https://a.example/lien/8J?x=1#y">ici</a>',
    '<a href="https://a.example/lien/…">ici</a>',
  ],
  [
    'https://a.example/admin/collections/actions/1',
    'https://a.example/admin/collections/actions/1',
  ],
])('%s', (text, shown) => {
  expect(withoutLinks(text)).toBe(shown)
})
