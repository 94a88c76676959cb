import { expect, it } from 'vitest'

import { preferenceBounds, preferenceProblems } from './preference-bounds'

const { keyLength, valueLength } = preferenceBounds

it.each([
  { what: 'a usual one', key: 'nav', value: { open: true }, paths: [] },
  { what: 'none yet', key: undefined, value: undefined, paths: [] },
  { what: 'the longest key', key: 'k'.repeat(keyLength), value: 1, paths: [] },
  { what: 'a longer key', key: 'k'.repeat(keyLength + 1), value: 1, paths: ['key'] },
  { what: 'the longest value', key: 'k', value: 'v'.repeat(valueLength - 2), paths: [] },
  { what: 'a longer value', key: 'k', value: 'v'.repeat(valueLength), paths: ['value'] },
  { what: 'a long list', key: 'k', value: Array(valueLength).fill(1), paths: ['value'] },
])('$what: $paths', ({ key, value, paths }) => {
  expect(preferenceProblems({ key, value }).map(({ path }) => path)).toEqual(paths)
})
