import { expect, it } from 'vitest'

import { clientKeyOf, isNetwork } from './ip-address'

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
  ['unknown', 'unknown'],
])('the client at %s is counted as %s', (address, key) => {
  expect(clientKeyOf(address)).toBe(key)
})

it.each([
  ['10.0.0.1', true],
  ['10.0.0.0/8', true],
  ['2001:db8::/32', true],
  ['::1', true],
  ['10', false],
  ['10/8', false],
  ['10.0.0.0/33', false],
  ['2001:db8::/129', false],
  ['proxy.example.org', false],
  ['', false],
])('%s is a network: %s', (text, expected) => {
  expect(isNetwork(text)).toBe(expected)
})
