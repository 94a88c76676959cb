import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { afterEach, describe, expect, vi } from 'vitest'
import { z } from 'zod'

import { today } from '@/src/domain/platform/time/paris-day'
import type { Action } from '@/src/payload-types'
import { problemsIn } from '@/tests/support/answers'
import { aMilestone, anAction, createOrientation } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import type { Answer } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const path = '/api/strategy/monthly-progress'
const date = '2018-01-31'

const month = z.object({
  saved: z.array(z.looseObject({ action: z.string(), updatedAt: z.string() })),
  refused: z.array(z.object({ action: z.string(), path: z.string(), message: z.string() })),
})
const savedIn = ({ body }: Answer) => month.parse(body)

const createActions = async (
  payload: Payload,
  req: PayloadRequest,
  size: number,
  data: Partial<Action> = {},
) => {
  const orientation = await createOrientation(payload, req)
  const actions = []
  for (let n = 0; n < size; n += 1)
    actions.push(
      await payload.create({
        collection: 'actions',
        data: anAction({ orientation, ...data }),
        req,
      }),
    )
  return actions
}

const lineOf = ({ id, updatedAt }: Action, change: object = {}) => ({
  action: id,
  updatedAt,
  status: 'in-progress',
  weather: 'suggested',
  done: 'Marché notifié',
  ...change,
})

const reportsOf = async (payload: Payload, action: string) => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'progress-reports',
    where: { action: { equals: action } },
    depth: 1,
    req,
  })
  return docs
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('POST /api/strategy/monthly-progress', () => {
  test('saves the good lines together, and gives the others back with their reason', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const [good, mute, stale, blocked] = await createActions(payload, req, 4)
    if (!good || !mute || !stale || !blocked) throw new Error('Four actions are needed.')
    const manager = await http('project-manager')

    const answer = await manager.send('POST', path, {
      date,
      lines: [
        lineOf(good, {
          status: 'on-hold',
          weather: 'storm',
          weatherReason: 'Le prestataire renonce',
        }),
        lineOf(mute, { done: ' ' }),
        lineOf(stale, { updatedAt: '2018-01-01T00:00:00.000Z' }),
        lineOf(blocked, { status: 'blocked' }),
      ],
    })

    expect(answer.status).toBe(200)
    const { saved, refused } = savedIn(answer)
    expect(saved.map(({ action }) => action)).toEqual([good.id])
    expect(refused.map(({ action }) => action)).toEqual([mute.id, stale.id, blocked.id])
    expect(refused.map(({ path, message }) => [path, message])).toEqual([
      ['done', expect.stringMatching(/en une ligne/)],
      ['updatedAt', expect.stringMatching(/a changé/)],
      ['blockedReason', expect.stringMatching(/ce qui bloque/)],
    ])
    const after = await payload.findByID({ collection: 'actions', id: good.id, req })
    expect(after).toMatchObject({ status: 'on-hold', _status: 'published' })
    expect(saved[0]?.updatedAt).toBe(after.updatedAt)
    expect(await reportsOf(payload, good.id)).toMatchObject([
      {
        date: '2018-01-31T12:00:00.000Z',
        weather: 'storm',
        done: 'Marché notifié',
        author: { role: 'project-manager' },
        _status: 'published',
      },
    ])
    for (const { id } of [mute, stale, blocked]) {
      expect(await reportsOf(payload, id)).toEqual([])
      const { status } = await payload.findByID({ collection: 'actions', id, req })
      expect(status).toBe('in-progress')
    }

    // Whoever did not get the answer sends the same again.
    const again = await manager.send('POST', path, {
      date,
      lines: [lineOf(good, { status: 'on-hold' })],
    })
    expect(savedIn(again)).toMatchObject({ saved: [{ action: good.id }], refused: [] })
    expect(await reportsOf(payload, good.id)).toHaveLength(1)
  })

  test('notes milestones as done with the report, and says where the action stands now', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const [action, other] = await createActions(payload, req, 2)
    if (!action || !other) throw new Error('Two actions are needed.')
    const milestone = (data: Parameters<typeof aMilestone>[0], draft = false) =>
      payload.create({ collection: 'milestones', data: aMilestone(data), draft, req })
    const dueDate = '2018-01-15T12:00:00.000Z'
    const late = await milestone({ action: action.id, dueDate })
    const drafted = await milestone({ action: action.id, dueDate, _status: 'draft' }, true)
    const elsewhere = await milestone({ action: other.id, dueDate })
    const manager = await http('project-manager')
    const send = (line: object) => manager.send('POST', path, { date, lines: [line] })
    const doneOf = async (id: string, draft = false) =>
      (await payload.findByID({ collection: 'milestones', id, draft, req })).doneDate

    // One line is refused as a whole: nothing of it is written.
    const both = [late, elsewhere].map(({ id }) => ({ id, doneDate: '2018-01-20' }))
    const refused = savedIn(await send(lineOf(action, { milestones: both }))).refused
    expect(refused).toMatchObject([
      {
        path: 'milestones',
        message: expect.stringMatching(/n’est pas de cette action/) as unknown,
      },
    ])
    expect([(await doneOf(late.id)) ?? null, await reportsOf(payload, action.id)]).toEqual([
      null,
      [],
    ])

    const mine = [late, drafted].map(({ id }) => ({ id, doneDate: '2018-01-20' }))
    const line = lineOf(action, { milestones: mine, next: 'Recruter', risks: 'Le délai' })
    const { saved } = savedIn(await send(line))
    expect(saved).toMatchObject([
      {
        action: action.id,
        last: { date: '2018-01-31T12:00:00.000Z', weather: 'sun', done: 'Marché notifié' },
        suggested: { weather: 'sun' },
      },
    ])
    expect(await doneOf(late.id)).toBe('2018-01-20T12:00:00.000Z')
    expect(await doneOf(drafted.id, true)).toBe('2018-01-20T12:00:00.000Z')
    // The weather was that of the facts with what is ticked: no milestone is late any more.
    expect(await reportsOf(payload, action.id)).toMatchObject([
      { weather: 'sun', suggestedWeather: 'sun', next: 'Recruter', risks: 'Le délai' },
    ])

    // The same again is saved once; another day for what is done is refused.
    expect(savedIn(await send(line)).saved).toMatchObject([{ action: action.id }])
    expect(await reportsOf(payload, action.id)).toHaveLength(1)
    const moved = [{ id: late.id, doneDate: '2018-01-25' }]
    const { updatedAt } = saved[0] ?? {}
    expect(savedIn(await send({ ...line, updatedAt, milestones: moved })).refused).toMatchObject([
      {
        path: 'milestones',
        message: expect.stringMatching(/déjà noté fait le 20\sjanvier\s2018/) as unknown,
      },
    ])
    expect(await doneOf(late.id)).toBe('2018-01-20T12:00:00.000Z')
  })

  test('undoes a line whose milestone is refused while it is written', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const [good, bad] = await createActions(payload, req, 2)
    if (!good || !bad) throw new Error('Two actions are needed.')
    const { id } = await payload.create({
      collection: 'milestones',
      data: aMilestone({ action: bad.id, label: 'Pilote ouvert' }),
      req,
    })
    const update = payload.update.bind(payload)
    vi.spyOn(payload, 'update').mockImplementation(async (options) => {
      const written = await update(options)
      if (options.collection === 'milestones')
        throw new ValidationError({ errors: [{ path: 'weight', message: 'Refusé ici.' }] })
      return written
    })
    const milestones = [{ id, doneDate: '2018-01-20' }]
    const lines = [lineOf(good), lineOf(bad, { status: 'on-hold', milestones })]
    const answer = await (await http('project-manager')).send('POST', path, { date, lines })
    expect(savedIn(answer)).toMatchObject({
      saved: [{ action: good.id }],
      refused: [{ path: 'milestones', message: '«\u00A0Pilote ouvert\u00A0»\u00A0: Refusé ici.' }],
    })
    vi.restoreAllMocks()
    const after = await payload.findByID({ collection: 'milestones', id, req })
    expect([after.doneDate ?? null, await reportsOf(payload, bad.id)]).toEqual([null, []])
  })

  test('suggests the weather of the status that the action had that day', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const manager = await http('project-manager')
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2017-01-01T09:00:00Z') })
    try {
      const [action] = await createActions(payload, req, 1)
      if (!action) throw new Error('An action is needed.')
      const { id } = action
      vi.setSystemTime('2017-03-01T09:00:00Z')
      const data = { status: 'blocked' as const, blocked: { reason: 'Sans prestataire' } }
      const blocked = await payload.update({ collection: 'actions', id, data, req })
      vi.setSystemTime('2017-06-01T09:00:00Z')
      const lines = [lineOf(blocked, { status: 'in-progress' })]
      const answer = await manager.send('POST', path, { date: '2017-05-31', lines })
      expect(savedIn(answer)).toMatchObject({ saved: [{ action: id }], refused: [] })
      expect(await reportsOf(payload, id)).toMatchObject([
        { weather: 'storm', suggestedWeather: 'storm' },
      ])
    } finally {
      vi.useRealTimers()
    }
  })

  test('leaves nothing of a line that is refused while it is written', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const [good, bad] = await createActions(payload, req, 2)
    if (!good || !bad) throw new Error('Two actions are needed.')
    const create = payload.create.bind(payload)
    vi.spyOn(payload, 'create').mockImplementation(async (options) => {
      const made = await create(options)
      if ('data' in options && 'action' in options.data && options.data.action === bad.id)
        throw new ValidationError({ errors: [{ path: 'blocked.reason', message: 'Refusé ici.' }] })
      return made
    })

    const answer = await (
      await http('project-manager')
    ).send('POST', path, {
      date,
      lines: [lineOf(good, { status: 'on-hold' }), lineOf(bad, { status: 'on-hold' })],
    })

    expect(savedIn(answer)).toMatchObject({
      saved: [{ action: good.id }],
      refused: [{ action: bad.id, path: 'blockedReason', message: 'Refusé ici.' }],
    })
    vi.restoreAllMocks()
    expect(await reportsOf(payload, good.id)).toHaveLength(1)
    expect(await reportsOf(payload, bad.id)).toEqual([])
    const { status } = await payload.findByID({ collection: 'actions', id: bad.id, req })
    expect(status).toBe('in-progress')
  })

  test('writes the draft of an action that waits for its publication', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const [published] = await createActions(payload, req, 1)
    const draft = await payload.update({
      collection: 'actions',
      id: published?.id ?? '',
      data: { title: 'Titre à venir' },
      draft: true,
      req,
    })
    // Today the facts that count are those of the published action: its weather is theirs.
    const manager = await http('project-manager')
    const lines = [lineOf(draft, { status: 'on-hold' })]
    const answer = await manager.send('POST', path, { date: today(), lines })

    expect(savedIn(answer).refused).toEqual([])
    expect(await reportsOf(payload, draft.id)).toMatchObject([
      { weather: 'not-given', suggestedWeather: 'not-given', _status: 'published' },
    ])
    const [before, after] = [false, true].map((asDraft) =>
      payload.findByID({ collection: 'actions', id: draft.id, draft: asDraft, req }),
    )
    expect(await before).toMatchObject({ title: published?.title, status: 'in-progress' })
    expect(await after).toMatchObject({ title: 'Titre à venir', status: 'on-hold' })
  })

  test('publishes what its writer had only drafted in the same words', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const [action] = await createActions(payload, req, 1)
    if (!action) throw new Error('An action is needed.')
    const manager = await http('project-manager')
    const draft = { action: action.id, date, done: 'Marché notifié', _status: 'draft' }
    expect((await manager.send('POST', '/api/progress-reports?draft=true', draft)).status).toBe(201)
    const answer = await manager.send('POST', path, { date, lines: [lineOf(action)] })
    expect(savedIn(answer)).toMatchObject({ saved: [{ action: action.id }], refused: [] })
    const statuses = (await reportsOf(payload, action.id)).map(({ _status }) => _status)
    expect(statuses.sort()).toEqual(['draft', 'published'])
  })

  test('answers 403 to those who do not manage, and 400 to what makes no sense', async ({
    http,
  }) => {
    const nonsense = { date: 'janvier', lines: [{ action: 'x', status: 'nope' }] }
    for (const persona of ['anonymous', 'partner', 'editor', 'committee-member'] as const)
      expect((await (await http(persona)).send('POST', path, nonsense)).status).toBe(403)
    const answer = await (await http('project-manager')).send('POST', path, nonsense)
    expect(answer.status).toBe(400)
    expect(problemsIn(answer).map((problem) => problem.path)).toEqual(
      expect.arrayContaining(['date', 'lines.0.action', 'lines.0.status']),
    )
  })

  test('asks as much before it writes for 20 refused lines as for 1', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const manager = await http('project-manager')
    const readsFor = async (size: number) => {
      const lines = (await createActions(payload, req, size)).map((one) =>
        lineOf(one, { done: '' }),
      )
      return countReads(payload, async () => {
        expect(savedIn(await manager.send('POST', path, { date, lines })).refused).toHaveLength(
          size,
        )
      })
    }
    const few = await readsFor(1)
    expect(few).toBeGreaterThan(0)
    expect(await readsFor(20)).toBe(few)
  })
})
