import { expect, it } from 'vitest'

import { changedFields } from './changed'

const fields = [{ name: 'title' }, { name: 'blocked' }, { name: 'leadUsers' }]

it.each([
  { before: {}, after: {}, changed: [] },
  { before: { title: null }, after: {}, changed: [] },
  { before: { title: { fr: 'Un' } }, after: { title: { fr: 'Un', nl: null } }, changed: [] },
  { before: { title: { fr: 'Un' } }, after: { title: { fr: 'Deux' } }, changed: ['title'] },
  { before: { blocked: { a: 1, b: 2 } }, after: { blocked: { b: 2, a: 1 } }, changed: [] },
  { before: { leadUsers: ['a', 'b'] }, after: { leadUsers: ['b', 'a'] }, changed: ['leadUsers'] },
  { before: { other: 1 }, after: { other: 2 }, changed: [] },
])('from $before to $after changes $changed', ({ before, after, changed }) => {
  expect(changedFields(fields, before, after).map(({ name }) => name)).toEqual(changed)
})
