import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Checked, checkStepOn, lastToldOn, staleOn } from './place-check.rules'

const rhythm = { months: 6, reminderDays: 21 }

const aPlace = (some: Partial<Checked> = {}): Checked => ({
  verifiedAt: undefined,
  isReachable: true,
  checks: [],
  ...some,
})

const asked = (askedOn: string) => ({ askedOn, answer: 'pending' as const })

describe('checkStepOn', () => {
  it.each([
    { what: 'never verified', place: {}, day: '2018-01-31', step: 'ask' },
    { what: 'nobody to write to', place: { isReachable: false }, day: '2018-01-31', step: 'call' },
    { what: 'fresh', place: { verifiedAt: '2018-01-31' }, day: '2018-07-30', step: 'fresh' },
    { what: 'stale', place: { verifiedAt: '2018-01-31' }, day: '2018-07-31', step: 'ask' },
    { what: 'asked', place: { checks: [asked('2018-01-01')] }, day: '2018-01-21', step: 'wait' },
    { what: 'silent', place: { checks: [asked('2018-01-01')] }, day: '2018-01-22', step: 'remind' },
    {
      what: 'silent all the same',
      place: { checks: [asked('2018-01-22'), asked('2018-01-01')] },
      day: '2018-02-12',
      step: 'call',
    },
    {
      what: 'not reached by telephone',
      place: {
        checks: [asked('2018-01-01'), { askedOn: '2018-02-20', answer: 'unreachable' as const }],
      },
      day: '2018-03-01',
      step: 'wait',
    },
    {
      what: 'not reached some time ago',
      place: {
        checks: [asked('2018-01-01'), { askedOn: '2018-02-20', answer: 'unreachable' as const }],
      },
      day: '2018-03-20',
      step: 'call',
    },
    {
      what: 'corrected',
      place: {
        checks: [{ askedOn: '2018-01-01', answer: 'corrected' as const, answeredOn: '2018-01-09' }],
      },
      day: '2018-07-08',
      step: 'fresh',
    },
    {
      what: 'a round that began after another was answered',
      place: {
        verifiedAt: '2018-01-09',
        checks: [asked('2018-01-01'), asked('2018-07-09')],
      },
      day: '2018-07-30',
      step: 'remind',
    },
  ])('$what: $step', ({ place, day, step }) => {
    expect(checkStepOn(aPlace(place), rhythm, day)).toBe(step)
  })

  it('does nothing where places are never asked', () => {
    expect(checkStepOn(aPlace(), { ...rhythm, months: 0 }, '2018-01-31')).toBe('fresh')
  })
})

it('sends two mails at most to who never answers, then calls, whatever days it is run on', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 })
  const settings = fc.record({
    months: fc.integer({ min: 1, max: 12 }),
    reminderDays: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(days, settings, (ran, chosen) => {
      const place = aPlace({ verifiedAt: '2018-01-31' })
      const steps: string[] = []
      for (const offset of ran.toSorted((a, b) => a - b)) {
        const day = new Date(Date.UTC(2018, 0, 31 + offset, 12)).toISOString().slice(0, 10)
        const step = checkStepOn(place, chosen, day)
        if (step !== 'fresh') expect(day >= staleOn('2018-01-31', chosen.months)).toBe(true)
        if (step === 'ask' || step === 'remind') {
          steps.push(step)
          place.checks = [...place.checks, asked(day)]
        }
        if (step === 'call') expect(steps).toEqual(['ask', 'remind'])
      }
      expect(['', 'ask', 'ask remind']).toContain(steps.join(' '))
    }),
  )
})

it('is told on the last day on which anybody who knows has spoken', () => {
  const checks = [
    { askedOn: '2018-03-01', answer: 'phoned' as const, answeredOn: '2018-03-02T09:00:00Z' },
    asked('2018-09-01'),
    { askedOn: '2018-09-30', answer: 'unreachable' as const },
  ]
  expect(lastToldOn(aPlace({ checks }))).toBe('2018-03-02')
  expect(lastToldOn(aPlace({ checks, verifiedAt: '2018-04-01T12:00:00Z' }))).toBe('2018-04-01')
  expect(lastToldOn(aPlace())).toBeUndefined()
})
