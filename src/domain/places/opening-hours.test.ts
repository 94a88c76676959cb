import { expect, it } from 'vitest'

import { openingHoursProblem } from './opening-hours'

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
  const began = performance.now()
  const problem = openingHoursProblem('Mo 09:00-18:00; '.repeat(13_000))
  expect(problem?.message.fr).toContain('255 caractères au plus')
  expect(performance.now() - began).toBeLessThan(1_000)
})
