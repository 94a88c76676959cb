import { expect, it } from 'vitest'

import { unsafeLinkIn } from './rich-text'

const textWith = (url: string, type = 'link') => ({
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', text: 'Lire ' }] },
      { type: 'list', children: [{ type: 'listitem', children: [{ type, fields: { url } }] }] },
    ],
  },
})

it.each(['https://www.lillemetropole.fr', 'mailto:contact@example.org', 'tel:+33320000000', '/fr'])(
  '%s may be followed',
  (url) => {
    expect(unsafeLinkIn(textWith(url))).toBeUndefined()
  },
)

it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//example.org', 'x'])(
  '%s may not',
  (url) => {
    expect(unsafeLinkIn(textWith(url))).toBe(url)
    expect(unsafeLinkIn(textWith(url, 'autolink'))).toBe(url)
  },
)

it.each([null, undefined, 'text', { root: null }])('%j has no link', (content) => {
  expect(unsafeLinkIn(content)).toBeUndefined()
})
