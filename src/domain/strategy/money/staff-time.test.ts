import fc from 'fast-check'
import { expect, it } from 'vitest'

import { busiestDay, type TimeShare, timeProblem } from './staff-time'

const share = (startDate: string, endDate: string, timeShare: number): TimeShare => ({
  startDate,
  endDate,
  timeShare,
})

it.each([
  ['nothing', [], false],
  [
    'all of one month, then all of the next',
    [share('2017-06-01', '2017-06-30', 100), share('2017-07-01', '2017-07-31', 100)],
    false,
  ],
  [
    'two halves',
    [share('2017-06-01', '2017-06-30', 50), share('2017-06-15', '2017-07-31', 50)],
    false,
  ],
  [
    'one common day too much',
    [share('2017-06-01', '2017-06-30', 60), share('2017-06-30', '2017-07-31', 40.01)],
    true,
  ],
  [
    'three thirds, to the hundredth',
    Array.from({ length: 3 }, () => share('2017-06-01', '2017-06-01', 33.33)),
    false,
  ],
  [
    'ten times 10,01',
    Array.from({ length: 10 }, () => share('2017-06-01', '2017-06-02', 10.01)),
    true,
  ],
])('%s', (_, shares, isTooMuch) => {
  expect(timeProblem(shares) !== undefined).toBe(isTooMuch)
})

it('names the day and the sum', () => {
  const shares = [share('2017-06-01', '2017-06-30', 60), share('2017-06-12', '2017-07-31', 60.5)]
  expect(timeProblem(shares)?.message.fr).toBe(
    'Le 12/06/2017, le temps de cette personne ferait 120,50\u00A0%\u00A0: il ne peut pas dépasser 100\u00A0%.',
  )
})

it('finds the busiest of all days, whatever the order in which shares were written', () => {
  const dayOf = (n: number) => new Date(Date.UTC(2017, 0, 1 + n, 12)).toISOString()
  const shares = fc.array(
    fc.record({ start: fc.nat(30), length: fc.nat(10), timeShare: fc.nat(100) }),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(
      shares.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const sumOn = (n: number) =>
          list
            .filter(({ start, length }) => start <= n && n <= start + length)
            .reduce((sum, { timeShare }) => sum + timeShare * 100, 0)
        const most = Math.max(...Array.from({ length: 41 }, (_, n) => sumOn(n)))
        const written = shuffled.map(({ start, length, timeShare }) =>
          share(dayOf(start), dayOf(start + length), timeShare),
        )
        expect(busiestDay(written)?.hundredths).toBe(most)
      },
    ),
  )
})
