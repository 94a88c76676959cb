import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  changesOf,
  fieldLabels,
  placeDataOf,
  type PlaceValues,
  type Proposal,
  proposal,
  proposedFields,
  valueInWords,
  valuesOf,
} from './proposal'
import { newPlaceProblems, valueProblems } from './proposal.rules'

const nothing: PlaceValues = valuesOf({ name: 'La Grappe' }, { commune: null, description: null })

/** A proposal of some of the fields, each with a value that fits. */
const some: fc.Arbitrary<Proposal> = fc.record(
  {
    name: fc.constantFrom('La Grappe', 'Le Quai'),
    state: fc.constantFrom('open' as const, null),
    services: fc.constantFrom(['access' as const], []),
    street: fc.constantFrom('1 rue Haute', null),
    wheelchair: fc.constantFrom('yes' as const, null),
    accessibilityDetails: fc.constantFrom('Rampe', null),
    tariff: fc.constantFrom('12 €', null),
    phone: fc.constantFrom('03 20 00 00 00', null),
    booking: fc.constantFrom('https://example.org/a', null),
    latitude: fc.constantFrom(50.6, null),
  },
  { requiredKeys: [] },
)

it('writes in a place what is told of it afterwards, and nothing else', () => {
  fc.assert(
    fc.property(some, some, (before, proposed) => {
      const stored = valuesOf(
        { name: 'Avant', ...placeDataOf(before) },
        { commune: null, description: null },
      )
      const data = placeDataOf(proposed)
      const { contact, accessibility, ...rest } = data
      const merged = {
        ...stored,
        ...rest,
        contact: {
          ...placeDataOf({ phone: stored.phone, booking: stored.booking }).contact,
          ...given(contact),
        },
        accessibility: {
          wheelchair: stored.wheelchair,
          details: stored.accessibilityDetails,
          ...given(accessibility),
        },
      }
      const after = valuesOf(merged, { commune: null, description: null })
      expect(after).toEqual({ ...stored, ...proposed })
      expect(changesOf(proposed, after)).toEqual([])
    }),
  )
})

/** As a write takes it: what is undefined stays. */
const given = (group: object | undefined) =>
  Object.fromEntries(Object.entries(group ?? {}).filter(([, value]) => value !== undefined))

describe('changesOf', () => {
  it.each([
    { proposed: {}, fields: [] },
    { proposed: { name: 'La Grappe' }, fields: [] },
    { proposed: { name: 'Le Quai', phone: null }, fields: ['name'] },
    { proposed: { services: [] }, fields: [] },
    { proposed: { latitude: 0 }, fields: ['latitude'] },
  ])('$proposed: $fields', ({ proposed, fields }) => {
    expect(changesOf(proposed, nothing)).toEqual(fields)
  })

  it('does not look at the order of a list', () => {
    const told = { ...nothing, services: ['access' as const, 'creation' as const] }
    expect(changesOf({ services: ['creation', 'access'] }, told)).toEqual([])
  })
})

describe('valueProblems', () => {
  it.each([
    { given: {}, paths: [] },
    { given: { name: '', email: 'moi' }, paths: ['name', 'email'] },
    { given: { website: 'javascript:alert(1)' }, paths: ['website'] },
    { given: { summary: 'a'.repeat(281) }, paths: ['summary'] },
    { given: { commune: 'Lille' }, paths: ['commune'] },
    { given: { postalCode: '59' }, paths: ['postalCode'] },
    { given: { openingHours: 'le matin' }, paths: ['openingHours'] },
    { given: { services: ['access', 'bar', 'pub'] }, paths: ['services'] },
  ])('$given: $paths', ({ given: values, paths }) => {
    expect(valueProblems(values).map(({ path }) => path)).toEqual(paths)
  })

  it('says how long a text may be', () => {
    expect(valueProblems({ summary: 'a'.repeat(281) })[0]?.message.fr).toContain('280 caractères')
  })
})

it('asks of a new place its name and its commune', () => {
  expect(newPlaceProblems({}).map(({ path }) => path)).toEqual(['name', 'commune'])
  expect(newPlaceProblems({ name: 'La Grappe', commune: '59350' })).toEqual([])
})

it('names each field, and says values in words', () => {
  expect(Object.keys(fieldLabels).sort()).toEqual(Object.keys(proposal.shape).sort())
  expect(proposedFields).toHaveLength(Object.keys(fieldLabels).length)
  expect(valueInWords('services', ['access', 'creation']).en).toBe(
    'Internet access and computer equipment, Digital leisure and creation',
  )
  expect(valueInWords('wheelchair', null)).toEqual({ fr: '', en: '' })
  expect(valueInWords('street', '1 rue Haute').fr).toBe('1 rue Haute')
  expect(valueInWords('latitude', 0).fr).toBe('0')
})
