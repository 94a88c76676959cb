import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { linkKey, purposes, readLink, type SignedLink, signLink } from './signed-link'

const key = linkKey('a secret of the house, long enough to be one')
const previous = linkKey('the secret that the house had before this one')
const stranger = linkKey('a secret that nobody in the house ever had ...')

const hexDigits = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: length,
    maxLength: length,
  })
const id = fc.oneof(fc.uuid(), hexDigits(24))
const link: fc.Arbitrary<SignedLink> = fc.record({
  purpose: fc.constantFrom(...purposes),
  subject: id,
  user: id,
  expires: fc
    .integer({ min: 1_500_000_000, max: 4_000_000_000 })
    .map((seconds) => new Date(seconds * 1000).toISOString()),
  nonce: hexDigits(24),
})

const before = '2017-01-01T00:00:00.000Z'

describe('a signed link', () => {
  it('says what was signed, in a word that an address takes as it is', () => {
    fc.assert(
      fc.property(link, (signed) => {
        const token = signLink(signed, key)
        expect(token).toMatch(/^[\w-]{100,120}$/)
        expect(readLink(token, [key], before)).toEqual({ state: 'valid', link: signed })
      }),
    )
  })

  it('is refused when any byte of it is another', () => {
    fc.assert(
      fc.property(link, fc.nat(), fc.integer({ min: 1, max: 255 }), (signed, at, change) => {
        const bytes = Buffer.from(signLink(signed, key), 'base64url')
        const index = at % bytes.length
        bytes[index] = (bytes[index] ?? 0) ^ change
        const token = bytes.toString('base64url')
        expect(readLink(token, [key], before)).toEqual({ state: 'forged' })
      }),
      { numRuns: 500 },
    )
  })

  it('is refused when any character of it is another, missing, or too many', () => {
    const [signed] = fc.sample(link, { numRuns: 1, seed: 1 })
    if (!signed) throw new Error('A link is needed.')
    const token = signLink(signed, key)
    const others = Array.from(token).flatMap((character, index) => {
      const [start, end] = [token.slice(0, index), token.slice(index + 1)]
      const near = [
        character === 'A' ? 'B' : 'A',
        character === '9' ? '8' : '9',
        '+',
        '/',
        '=',
        ' ',
      ]
      return [start + end, ...near.map((other) => start + other + end)]
    })
    for (const other of [...others, `${token}=`, `${token}A`, ` ${token}`, `${token}\n`, '', 'A'])
      expect(readLink(other, [key], before), other).toEqual({ state: 'forged' })
  })

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(readLink(text, [key], before)).toEqual({ state: 'forged' })
      }),
    )
  })

  it('expires at its second, and still tells whose it was', () => {
    fc.assert(
      fc.property(link, (signed) => {
        const token = signLink(signed, key)
        const justBefore = new Date(Date.parse(signed.expires) - 1).toISOString()
        expect(readLink(token, [key], justBefore).state).toBe('valid')
        expect(readLink(token, [key], signed.expires)).toEqual({ state: 'expired', link: signed })
      }),
    )
  })

  it('cannot be turned into one for another purpose, subject, user or time', () => {
    fc.assert(
      fc.property(link, link, (one, other) => {
        const [mine, theirs] = [one, other].map((each) =>
          Buffer.from(signLink(each, key), 'base64url'),
        )
        if (!mine || !theirs) throw new Error('Two links are needed.')
        fc.pre(!mine.equals(theirs))
        const mixed = Buffer.concat([theirs.subarray(0, -32), mine.subarray(-32)])
        expect(readLink(mixed.toString('base64url'), [key], before)).toEqual({ state: 'forged' })
      }),
    )
  })

  it('is accepted from the key before, as long as it is named, and from no other', () => {
    fc.assert(
      fc.property(link, (signed) => {
        const old = signLink(signed, previous)
        expect(readLink(old, [key, previous], before).state).toBe('valid')
        expect(readLink(old, [key], before).state).toBe('forged')
        expect(readLink(signLink(signed, stranger), [key, previous], before).state).toBe('forged')
      }),
    )
  })

  it('signs nothing that is not an id', () => {
    const [signed] = fc.sample(link, { numRuns: 1 })
    if (!signed) throw new Error('A link is needed.')
    for (const subject of ['', 'someone@example.org', '../admin'])
      expect(() => signLink({ ...signed, subject }, key)).toThrow('No id')
  })
})
