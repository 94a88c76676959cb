import { describe, expect, it } from 'vitest'

import { communeAt, communeDisagreement } from './commune-of-position'
import { outlines } from './outlines'

const lille = { inseeCode: '59350', name: 'Lille' }
const roubaix = { inseeCode: '59512', name: 'Roubaix' }
const inLille = { latitude: 50.6366, longitude: 3.0635 }
const inRoubaix = { latitude: 50.6916, longitude: 3.1746 }

it('is that whose outline holds it', () => {
  expect(communeAt(inLille)?.name).toBe('Lille')
  expect(communeAt({ latitude: 50.645, longitude: 2.987 })?.name).toBe('Lille') // Lomme
  expect(communeAt({ latitude: 50.627, longitude: 3.11 })?.name).toBe('Lille') // Hellemmes
  expect(communeAt({ latitude: 48.85, longitude: 2.35 })).toBeUndefined()
})

describe('a position and a commune that disagree', () => {
  it.each([
    [inLille, lille, undefined],
    [inLille, { inseeCode: '59355', name: 'Lomme' }, undefined],
    [inLille, { inseeCode: '59298', name: 'Hellemmes' }, undefined],
    [inLille, { inseeCode: '80001', name: 'Ailleurs' }, undefined],
    [inRoubaix, lille, 'La position est dans la commune de Roubaix, la fiche dit Lille'],
    [
      { latitude: 50.72, longitude: 3.3 }, // Belgium
      roubaix,
      'La position n’est dans aucune commune de la métropole, la fiche dit Roubaix',
    ],
  ])('%j and %j: %s', (position, told, fr) => {
    expect(communeDisagreement(position, told)?.fr).toBe(fr)
  })

  it('are told beyond the doubt of a border, and not within it', () => {
    const south = outlines.find(({ inseeCode }) => inseeCode === lille.inseeCode)
    const lowest = Math.min(...(south?.rings[0] ?? []).map(([, latitude = 90]) => latitude))
    const corner = south?.rings[0]?.find(([, latitude]) => latitude === lowest)
    const below = (metres: number) => ({
      latitude: lowest - metres / 111_320,
      longitude: corner?.[0] ?? 0,
    })
    expect(communeDisagreement(below(100), lille)).toBeUndefined()
    expect(communeDisagreement(below(200), lille)).toBeDefined()
  })

  it('are none at the centre of each commune', () => {
    for (const { centre, ...outline } of outlines)
      expect([outline.name, communeDisagreement(centre, outline, 'approximate')]).toEqual([
        outline.name,
        undefined,
      ])
  })
})
