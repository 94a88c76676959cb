import fc from 'fast-check'
import { expect, it } from 'vitest'

import { hoursByDay, hoursFrom } from './hours-by-day'
import { openingHoursProblem } from './opening-hours'

/** A Wednesday of no holiday week. */
const day = '2018-01-31'

const week = (...days: string[]) => ({ days, closedOnHolidays: false })

it.each([
  { lines: week(), text: null },
  { lines: week('fermé', 'closed', '-'), text: null },
  { lines: week('9h-12h'), text: 'Mo 09:00-12:00' },
  { lines: week('9h30 à 12h'), text: 'Mo 09:30-12:00' },
  { lines: week('de 9 h à 12 h et de 14 h à 18 h 30'), text: 'Mo 09:00-12:00,14:00-18:30' },
  { lines: week('', '10:00-24:00', '10.00 – 24h'), text: 'Tu-We 10:00-24:00' },
  {
    lines: { days: Array<string>(5).fill('9-18'), closedOnHolidays: true },
    text: 'Mo-Fr 09:00-18:00; PH off',
  },
])('$lines.days: $text', ({ lines, text }) => {
  expect(hoursFrom(lines)).toEqual({ text })
})

it.each(['le matin', '25h-26h', '18h-9h', '14h-18h, 9h-12h', '9h-12h, puis fermé', '9h60-12h'])(
  '« %s » is not understood, and told on its day',
  (line) => {
    const read = hoursFrom(week('', line))
    expect('problems' in read && read.problems.map(({ path }) => path)).toEqual(['hours-1'])
  },
)

it('is read again as it was written, and never refused of a place', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 12, max: 23 }))
  const line = fc.option(time, { nil: undefined })
  fc.assert(
    fc.property(fc.array(line, { minLength: 7, maxLength: 7 }), fc.boolean(), (spans, holidays) => {
      const days = spans.map((one) => (one ? `${String(one[0])}h-${String(one[1])}h` : ''))
      const read = hoursFrom({ days, closedOnHolidays: holidays })
      if (!('text' in read) || read.text === null) return
      expect(openingHoursProblem(read.text)).toBeUndefined()
      expect(hoursFrom(hoursByDay(read.text, day))).toEqual(read)
    }),
    { numRuns: 50 },
  )
})
