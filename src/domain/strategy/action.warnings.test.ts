import { expect, it } from 'vitest'

import { actionWarnings, type WarnedAction, type WarnedFacts } from './action.warnings'

const today = '2018-04-01'
const late = { dueDate: '2018-03-31' }
const due = { dueDate: '2018-06-30' }
const done = { dueDate: '2018-01-31', doneDate: '2018-02-02' }
const nothing: WarnedFacts = { milestones: [] }

it.each<[WarnedAction, WarnedFacts, ...[path: string, says: RegExp][]]>([
  [{ status: 'done' }, { milestones: [done], progress: 100 }],
  [{ status: 'done' }, { milestones: [], progress: null }],
  [{ status: 'done' }, nothing],
  [
    { status: 'done' },
    { milestones: [done, late, late, due], progress: 0 },
    ['status', /mais 3 jalons ne sont pas faits, dont 2 en retard/],
  ],
  [{ status: 'done' }, { milestones: [due] }, ['status', /mais 1 jalon n’est pas fait\s:/]],
  [{ status: 'done' }, { milestones: [], progress: 0 }, ['status', /l’avancement est de 0/]],
  [{ status: 'in-progress' }, { milestones: [late], progress: 0 }],
  [{ status: 'upcoming', startDate: '2018-04-01', endDate: '2018-12-31' }, nothing],
  [
    { status: 'upcoming', startDate: '2018-03-31' },
    nothing,
    ['status', /date de début est passée/],
  ],
  [
    { status: 'upcoming', startDate: '2018-01-01', endDate: '2018-03-31T12:00:00.000Z' },
    nothing,
    ['status', /date de fin est passée/],
  ],
  [{ status: 'in-progress', endDate: '2018-03-31' }, nothing],
  [{ code: '1.3', title: 'Action 1.3', slug: 'action-1-3', wordingToConfirm: true }, nothing],
  [
    { code: '1.3', title: 'Ouvrir les données', slug: 'action-1-3', wordingToConfirm: true },
    nothing,
    ['wordingToConfirm', /reste marqué/],
    ['slug', /celle du titre neutre/],
  ],
  [{ code: '1.3', title: 'Ouvrir les données', slug: 'ouvrir-les-donnees' }, nothing],
  [{ code: '1.3', title: ' ', slug: 'action-1-3', wordingToConfirm: true }, nothing],
  [
    { code: '1.3', title: 'Ouvrir', wordingToConfirm: true },
    nothing,
    ['wordingToConfirm', /reste/],
  ],
  [{}, nothing],
])('%j with %j', (action, facts, ...warnings) => {
  const found = actionWarnings(action, facts, today)
  expect(found.map(({ path }) => path)).toEqual(warnings.map(([path]) => path))
  for (const [index, [, says]] of warnings.entries()) expect(found[index]?.message.fr).toMatch(says)
})
