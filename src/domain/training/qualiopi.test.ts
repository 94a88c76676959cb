import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  completenessInWords,
  qualiopiCompleteness,
  qualiopiFields,
  type QualiopiInformation,
} from './qualiopi'

const full: QualiopiInformation = {
  prerequisites: 'Aucun',
  objectives: 'Trouver un trajet',
  duration: 90,
  accessTerms: 'Inscription en ligne',
  accessDelays: 'Deux semaines',
  price: 0,
  contact: { email: 'formation@example.org' },
  methods: 'Atelier',
  assessment: 'Questionnaire',
  accessibility: 'Salle accessible',
  informationDate: '2017-09-01T12:00:00.000Z',
}

const missingOf = (information: QualiopiInformation) =>
  qualiopiCompleteness(information).missing.map(({ field }) => field)

describe('qualiopiCompleteness', () => {
  it('is complete when everything is said, free of charge included', () => {
    expect(qualiopiCompleteness(full)).toEqual({ complete: true, given: 11, all: 11, missing: [] })
  })

  it('names all that is missing, in both languages', () => {
    const { complete, given, missing } = qualiopiCompleteness({})
    expect(complete).toBe(false)
    expect(given).toBe(0)
    expect(missing).toEqual(
      Object.entries(qualiopiFields).map(([field, label]) => ({ field, label })),
    )
  })

  it.each([
    [{ methods: null }, ['methods']],
    [{ prerequisites: ' ', price: null }, ['prerequisites', 'price']],
    [{ contact: null }, ['contact']],
    [{ contact: { email: '', phone: ' ' } }, ['contact']],
    [{ contact: { email: '', phone: '03 00 00 00 00' } }, []],
  ])('without %j misses %j', (left, missing) => {
    expect(missingOf({ ...full, ...left })).toEqual(missing)
  })

  const text = fc.option(fc.constantFrom('', ' ', 'Dit'), { nil: null })
  const number = fc.option(fc.nat(), { nil: null })
  const partial = fc.record(
    {
      prerequisites: text,
      objectives: text,
      duration: number,
      accessTerms: text,
      accessDelays: text,
      price: number,
      contact: fc.option(fc.record({ email: text, phone: text }), { nil: null }),
      methods: text,
      assessment: text,
      accessibility: text,
      informationDate: text,
    },
    { requiredKeys: [] },
  )

  it('never misses more once something is said', () => {
    fc.assert(
      fc.property(partial, fc.subarray(Object.keys(full)), (information, names) => {
        const said = Object.fromEntries(
          Object.entries(full).filter(([name]) => names.includes(name)),
        )
        const [before, after] = [missingOf(information), missingOf({ ...information, ...said })]
        expect(before).toEqual(expect.arrayContaining(after))
        expect(after).toEqual(before.filter((field) => !names.includes(field)))
      }),
    )
  })

  it('is complete if and only if nothing is missing', () => {
    fc.assert(
      fc.property(partial, (information) => {
        const { complete, missing } = qualiopiCompleteness(information)
        expect(complete).toBe(missing.length === 0)
      }),
    )
  })
})

it('says the score and what is missing', () => {
  expect(completenessInWords(full).fr).toBe('Fiche Qualiopi complète (11/11).')
  expect(completenessInWords({ ...full, price: null, methods: '' })).toEqual({
    fr: 'Fiche Qualiopi incomplète (9/11)\u00A0: il manque Tarif (euros), Méthodes.',
    en: 'Qualiopi sheet incomplete (9/11): Price (euros), Methods missing.',
  })
})
