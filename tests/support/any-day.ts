import fc from 'fast-check'

/** Days on which a calendar goes wrong: leap days, year's ends, changes of hour, long and short months. */
const odd = [
  '2028-02-29',
  '2027-02-28',
  '2026-12-31',
  '2027-01-01',
  '2027-03-28',
  '2026-10-25',
  '2026-03-31',
  '2026-05-31',
  '2027-03-18', // the first day of a sample edition
]

const days = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Says something of the sample data that holds whatever the day of the first start. */
export const forAnyDay = (check: (day: string) => void) => {
  fc.assert(fc.property(days, check), { examples: odd.map((day) => [day]) })
}
