import { expect, it } from 'vitest'

import { tiersLieuProblem } from './tiers-lieu.rules'

it.each([
  { place: {}, path: undefined },
  { place: { siret: null, openingHours: '' }, path: undefined },
  { place: { siret: '20009320100016', postalCode: '59000' }, path: undefined },
  { place: { siret: '20009320100017' }, path: 'siret' },
  { place: { rna: 'W1' }, path: 'rna' },
  { place: { postalCode: '5900' }, path: 'postalCode' },
  { place: { openingHours: 'toujours' }, path: 'openingHours' },
])('$place: $path', ({ place, path }) => {
  expect(tiersLieuProblem(place)?.path).toBe(path)
})
