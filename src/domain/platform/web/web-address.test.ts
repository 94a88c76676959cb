import { expect, it } from 'vitest'

import { isWebAddress } from './web-address'

it.each([
  ['https://www.lillemetropole.fr/', true],
  ['http://localhost:3000/a?b=c#d', true],
  ['HTTPS://EXAMPLE.ORG', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://example.org', false],
  ['//example.org', false],
  ['www.example.org', false],
  ['', false],
])('%s is a web address: %s', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected)
})
