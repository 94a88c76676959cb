import { expect, it } from 'vitest'

import { passwordSeal } from './password-seal'

const account = { id: '1', email: 'ada@example.org', salt: 'aa', hash: 'bb' }

it('is the same for the same account, and can be the nonce of a link', () => {
  expect(passwordSeal({ ...account })).toBe(passwordSeal(account))
  expect(passwordSeal(account)).toMatch(/^[\da-f]{24}$/)
})

it.each([{ id: '2' }, { email: 'ada@example.com' }, { salt: 'ab' }, { hash: null }])(
  'is another one with %j',
  (change) => {
    expect(passwordSeal({ ...account, ...change })).not.toBe(passwordSeal(account))
  },
)
