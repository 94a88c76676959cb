import { describe, expect, it } from 'vitest'

import type { ActionFacts } from '@/src/domain/strategy/facts'

import { digestOf, silentActions } from './digest'

const today = '2018-03-01'

/** An action under way of which a report was just given: there is nothing to tell of it. */
const anAction = (data: Partial<ActionFacts> = {}): ActionFacts => ({
  id: 'a',
  code: '1.2',
  title: 'Tiers-lieux',
  status: 'in-progress',
  startDate: '2017-01-01',
  milestones: [],
  indicators: [],
  reports: [{ id: 'r', date: '2018-02-20', weather: 'sun' }],
  ...data,
})

const aMilestone = (dueDate: string, doneDate?: string) => ({
  id: dueDate,
  label: 'Ouverture',
  weight: 1,
  dueDate,
  doneDate,
})

const told = (...actions: ActionFacts[]) => digestOf({ actions, decisions: [] }, today)

describe('digestOf', () => {
  it('says nothing when there is nothing to say', () => {
    expect(told(anAction())).toEqual([])
    expect(digestOf({ actions: [], decisions: [] }, today)).toEqual([])
  })

  it('tells the actions that are late, the latest first', () => {
    const [part] = told(
      anAction({ id: 'b', endDate: '2018-02-28' }),
      anAction({ id: 'a', endDate: '2018-02-01' }),
      anAction({ id: 'on time', endDate: today }),
      anAction({ id: 'done', endDate: '2018-02-01', status: 'done' }),
    )
    expect(part).toMatchObject({
      kind: 'late-actions',
      items: [
        {
          about: { collection: 'actions', id: 'a' },
          title: '1.2 Tiers-lieux',
          detail: {
            fr: 'Fin prévue le 1er\u00A0février\u00A02018, en retard de 28\u00A0jours',
            en: 'Was to end on 1\u00A0February\u00A02018, 28\u00A0days late',
          },
          answers: ['unchanged', 'form'],
        },
        {
          about: { id: 'b' },
          detail: { en: 'Was to end on 28\u00A0February\u00A02018, one\u00A0day late' },
        },
      ],
    })
  })

  it.each([
    ['2018-03-01', true],
    ['2018-03-15', true],
    ['2018-03-16', false],
    ['2018-02-01', true],
  ])('a milestone due on %s is announced: %s', (dueDate, isTold) => {
    const parts = told(anAction({ milestones: [aMilestone(dueDate)] }))
    expect(parts.map(({ kind }) => kind)).toEqual(isTold ? ['milestones-due'] : [])
  })

  it('expects the values that are overdue, the longest first, each with its action', () => {
    const anIndicator = (id: string, date: string) => ({
      id,
      title: `Indicateur ${id}`,
      weight: 1,
      direction: 'rising' as const,
      periodicity: 'monthly' as const,
      values: [{ date, value: 3 }],
    })
    const indicators = [anIndicator('new', '2018-02-10'), anIndicator('old', '2017-12-31')]
    expect(
      told(anAction({ indicators: [...indicators, anIndicator('older', '2017-11-30')] })),
    ).toMatchObject([
      {
        kind: 'values-expected',
        items: [
          {
            about: { collection: 'indicators', id: 'older' },
            detail: {
              en: 'Value expected on 30\u00A0December\u00A02017, 61\u00A0days late — action 1.2 Tiers-lieux',
            },
            answers: ['value'],
          },
          { about: { id: 'old' }, title: 'Indicateur old', isLate: true },
        ],
      },
    ])
    expect(told(anAction({ status: 'dropped', indicators }))).toEqual([])
  })

  it('tells the plans whose expenses lack proofs, and what was left unpublished', () => {
    const followed = {
      actions: [],
      decisions: [],
      plans: [
        { id: 'p', title: 'Plan', expenses: 2 },
        { id: 'q', title: 'Autre plan', expenses: 1 },
      ],
      drafts: [{ collection: 'milestones' as const, id: 'm', title: 'Salle réservée' }],
    }
    expect(digestOf(followed, today)).toMatchObject([
      {
        kind: 'expenses-without-proof',
        items: [
          { title: 'Plan', detail: { fr: '2\u00A0dépenses sans justificatif' }, answers: [] },
          { title: 'Autre plan', detail: { en: 'One expense without a proof' } },
        ],
      },
      {
        kind: 'unpublished',
        items: [
          {
            about: { collection: 'milestones', id: 'm' },
            title: 'Salle réservée',
            detail: { en: 'Milestone: what was written is not published' },
            answers: ['publish'],
          },
        ],
      },
    ])
  })

  it('announces no milestone that is done, nor of an action that is closed', () => {
    expect(told(anAction({ milestones: [aMilestone(today, '2018-02-20')] }))).toEqual([])
    expect(told(anAction({ status: 'dropped', milestones: [aMilestone(today)] }))).toEqual([])
  })

  it.each([
    ['2017-12-31', false],
    ['2017-12-30', true],
  ])('a last report of %s is stale: %s', (date, isStale) => {
    const parts = told(anAction({ reports: [{ id: 'r', date, weather: 'sun' }] }))
    expect(parts.map(({ kind }) => kind)).toEqual(isStale ? ['stale-reports'] : [])
  })

  it('asks for a report in full where none is there to repeat', () => {
    expect(told(anAction({ reports: [] }))).toMatchObject([
      {
        kind: 'stale-reports',
        items: [{ answers: ['form'], detail: { fr: 'Aucun point d’avancement' } }],
      },
    ])
  })

  it('tells the decisions to do, those without a date last', () => {
    const decision = (number: string, dueDate?: string) => ({
      id: number,
      number,
      text: 'Étendre le réseau',
      dueDate,
    })
    const decisions = [decision('2018-01'), decision('2018-02', '2018-04-01')]
    expect(digestOf({ actions: [], decisions }, today)).toMatchObject([
      {
        kind: 'decisions',
        items: [
          { about: { id: '2018-02' }, detail: { fr: 'Attendue le 1er\u00A0avril\u00A02018' } },
          { about: { id: '2018-01' }, detail: { fr: 'Sans échéance' } },
        ],
      },
    ])
  })
})

it('silent actions come without any report first, then from the longest silent', () => {
  const silent = (id: string, ...dates: string[]) =>
    anAction({ id, reports: dates.map((date) => ({ id: date, date, weather: 'sun' as const })) })
  const actions = [silent('60', '2017-12-31'), silent('80', '2017-12-11'), silent('never')]
  const found = silentActions([...actions, silent('100', '2017-11-21'), anAction()], today)
  expect(found.map(({ action, days }) => [action.id, days])).toEqual([
    ['never', null],
    ['100', 100],
    ['80', 80],
  ])
})
