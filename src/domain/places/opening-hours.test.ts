import { describe, expect, it } from 'vitest'

import { openDaysIn, openingHoursInWords, openingHoursProblem } from './opening-hours'

it.each([
  'Mo-Fr 09:00-18:00',
  'Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00; PH off',
  '24/7',
  'We 14:00-17:00 "sur rendez-vous"',
])('« %s » is right', (hours) => {
  expect(openingHoursProblem(hours)).toBeUndefined()
})

it.each(['bonjour', '', 'Mo-Fr 25:00-18:00', 'le lundi', 'lundi 9h-12h'])(
  '« %s » is refused with an example',
  (hours) => {
    const problem = openingHoursProblem(hours)
    expect(problem?.path).toBe('openingHours')
    expect(problem?.message.en).toContain('Mo-Fr 09:00-18:00')
  },
)

it.each([
  { hours: 'Mo 9-12', better: 'Mo 09:00-12:00' },
  { hours: 'Mo-Fr 9:00-18', better: 'Mo-Fr 09:00-18:00' },
])('« $hours » is refused for « $better »', ({ hours, better }) => {
  expect(openingHoursProblem(hours)?.message.fr).toContain(better)
})

it('is not read beyond what OpenStreetMap takes', () => {
  const problem = openingHoursProblem('Mo 09:00-18:00; '.repeat(13_000))
  expect(problem?.message.fr).toContain('255 caractères au plus')
})

describe('openDaysIn', () => {
  const nine = { from: '09:00', to: '18:00' }

  it.each([
    {
      text: 'Mo-Fr 09:00-18:00; PH off',
      day: '2018-06-20',
      week: [
        { from: 0, to: 4, spans: [nine] },
        { from: 5, to: 6, spans: [] },
      ],
    },
    {
      text: 'Mo-Fr 09:00-18:00; PH off', // 1 May 2018 is a Tuesday
      day: '2018-05-06',
      week: [
        { from: 0, to: 0, spans: [nine] },
        { from: 1, to: 1, spans: [] },
        { from: 2, to: 4, spans: [nine] },
        { from: 5, to: 6, spans: [] },
      ],
    },
    {
      text: '24/7',
      day: '2018-06-20',
      week: [{ from: 0, to: 6, spans: [{ from: '00:00', to: '24:00' }] }],
    },
    { text: 'le lundi', day: '2018-06-20', week: undefined },
  ])('$text in the week of $day', ({ text, day, week }) => {
    expect(openDaysIn(text, day)).toEqual(week)
  })
})

it('says every rule in words', () => {
  expect(openingHoursInWords('Mo-Fr 09:00-18:00; PH off')).toEqual({
    fr: 'lun.-ven. 09:00-18:00\u202F; jours fériés fermé',
    en: 'Mo-Fr 09:00-18:00; PH off',
  })
  expect(openingHoursInWords('le lundi').fr).toBe('le lundi')
})
