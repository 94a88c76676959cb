import { describe, expect, it } from 'vitest'

import { fieldsIn, isAlike, mergedFields, mergeUnits } from './merge'

const unit = (name: string) => {
  const found = mergeUnits.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

type Case = {
  what: string
  kept: object
  other: object
  said?: Readonly<Record<string, 'kept' | 'other'>>
  after: object
}

describe('merging a place into another', () => {
  it.each<Case>([
    { what: 'what it has stays', kept: { street: 'a' }, other: { street: 'b' }, after: {} },
    {
      what: 'what it lacks is taken',
      kept: { street: '' },
      other: { street: 'b' },
      after: { street: 'b' },
    },
    {
      what: 'within groups too',
      kept: { contact: { phone: 'a' } },
      other: { contact: { phone: 'b', email: 'c' } },
      after: { 'contact.email': 'c' },
    },
    {
      what: 'what was chosen is taken, be it nothing',
      kept: { street: 'a', rna: 'b' },
      other: { street: 'c' },
      said: { street: 'other', rna: 'other' },
      after: { street: 'c', rna: null },
    },
    {
      what: 'what was chosen stays, be it nothing',
      kept: {},
      other: { street: 'c' },
      said: { street: 'kept' },
      after: {},
    },
    {
      what: 'an approximate position gives way, in one piece',
      kept: { latitude: 1, longitude: 2, approximatePosition: true },
      other: { latitude: 3, longitude: 4, approximatePosition: false },
      after: { latitude: 3, longitude: 4, approximatePosition: false },
    },
    {
      what: 'a whole position does not give way to an approximate one',
      kept: { latitude: 1, longitude: 2 },
      other: { latitude: 3, longitude: 4, approximatePosition: true },
      after: {},
    },
    {
      what: 'the rows and links of both are kept, each once',
      kept: { externalIds: [{ id: '1', register: 'r', reference: '1' }], actions: ['a', 'b'] },
      other: {
        externalIds: [
          { id: '2', register: 'r', reference: '1' },
          { id: '3', register: 'r', reference: '2' },
        ],
        actions: ['b', 'c'],
      },
      after: {
        externalIds: [
          { register: 'r', reference: '1' },
          { register: 'r', reference: '2' },
        ],
        actions: ['a', 'b', 'c'],
      },
    },
    {
      what: 'the same changes nothing',
      kept: { actions: ['a'] },
      other: { actions: ['a'] },
      after: {},
    },
  ])('$what', ({ kept, other, said, after }) => {
    expect(mergedFields({ ...kept }, { ...other }, said)).toEqual(after)
  })

  it('neither says anything of what both leave empty', () => {
    expect(isAlike(unit('summary'), {}, { summary: { fr: '', en: null } })).toBe(true)
    expect(isAlike(unit('families'), { families: [] }, { families: ['fablab'] })).toBe(false)
  })

  it('texts are written language by language, all else once', () => {
    const fields = { street: 'a', summary: { fr: 'b', en: 'c' } }
    expect(fieldsIn(fields, 'fr', true)).toEqual({ street: 'a', summary: 'b' })
    expect(fieldsIn(fields, 'en', false)).toEqual({ summary: 'c' })
    expect(fieldsIn(fields, 'nl', false)).toEqual({ summary: null })
  })
})
