import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { domainOf, firstOfEach, messageKey, nextPlace } from './outbox'

const identity = {
  template: 'digest',
  recipient: 'Marie@Example.org ',
  cause: { collection: 'users', document: '1', reason: 'weekly' },
  day: '2026-11-23',
}

describe('the key of a message', () => {
  it('is the same however the address is written', () => {
    expect(messageKey(identity)).toBe(messageKey({ ...identity, recipient: 'marie@example.org' }))
  })

  it.each([
    { template: 'stale-data' },
    { recipient: 'paul@example.org' },
    { day: '2026-11-30' },
    { day: undefined },
    { cause: { ...identity.cause, document: '2' } },
    { cause: { ...identity.cause, reason: 'monthly' } },
  ])('tells apart %j', (other) => {
    expect(messageKey({ ...identity, ...other })).not.toBe(messageKey(identity))
  })

  it('cannot be forged by a part that looks like two', () => {
    const part = fc.string()
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const key = (document: string, reason: string) =>
          messageKey({ ...identity, cause: { collection: 'users', document, reason } })
        return (a === c && b === d) === (key(a, b) === key(c, d))
      }),
    )
  })
})

it('reads the domain of an address', () => {
  expect(domainOf('"a@b"@Example.ORG')).toBe('example.org')
})

it('gives places in the order of writing, even within a millisecond or a clock set back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000_000_000_000)), (clock) => {
      const places: number[] = []
      for (const now of clock) places.push(nextPlace(places.at(-1) ?? 0, now))
      return places.every(
        (place, n) => Number.isSafeInteger(place) && (n === 0 || place > (places[n - 1] ?? 0)),
      )
    }),
  )
})

describe('who may be sent next', () => {
  const message = fc.record({
    id: fc.uuid(),
    recipient: fc.constantFrom('a', 'b', 'c'),
    place: fc.integer(),
  })
  const messages = fc.uniqueArray(message, { selector: ({ place }) => place })

  it('is one message a recipient, the first that was written', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const heads = firstOfEach(all)
        const isFirst = (head: (typeof all)[number]) =>
          all.every(({ recipient, place }) => recipient !== head.recipient || place >= head.place)
        const recipients = new Set(all.map(({ recipient }) => recipient))
        return heads.length === recipients.size && heads.every(isFirst)
      }),
    )
  })
})
