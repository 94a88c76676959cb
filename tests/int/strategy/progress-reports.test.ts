import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterEach, describe, expect, vi } from 'vitest'

import type { Persona } from '@/access/personas'
import { docIn, problemsIn, sentencesIn } from '@/tests/support/answers'
import {
  aMilestone,
  anAction,
  anIndicator,
  aProgressReport,
  createOrientation,
} from '@/tests/support/builders'
import type { Answer } from '@/tests/support/http'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

/** An action with one milestone, long done. */
const createAction = async (
  payload: Payload,
  req: PayloadRequest,
  doneDate = '2018-01-15T12:00:00.000Z',
) => {
  const orientation = await createOrientation(payload, req)
  const { id } = await payload.create({
    collection: 'actions',
    data: anAction({ orientation }),
    req,
  })
  await payload.create({
    collection: 'milestones',
    data: aMilestone({ action: id, doneDate }),
    req,
  })
  return id
}

const hoursLater = (hours: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
}
afterEach(() => {
  vi.useRealTimers()
})

describe('a progress report', () => {
  // Not in the transaction of a test: what is refused rolls it back.
  test('is signed, and once published is its author’s to correct for a day', async ({
    payload,
  }) => {
    const accounts = await personaAccounts(payload)
    const reqOf = (persona: Persona) =>
      createLocalReq({ user: accounts.get(persona)?.user }, payload)
    const action = await createAction(payload, await reqOf('admin'))
    const [manager, admin] = [await reqOf('project-manager'), await reqOf('admin')]
    const collection = 'progress-reports'
    const create = (data: object, req: PayloadRequest) =>
      payload.create({
        collection,
        data: { ...aProgressReport({ action }), ...data },
        depth: 0,
        overrideAccess: false,
        req,
      })
    const forged = { author: admin.user?.id, publishedAt: '2017-01-01T12:00:00.000Z' }
    const report = await create(forged, manager)
    expect(report.author).toBe(manager.user?.id)
    const change = (data: object, req: PayloadRequest) =>
      payload.update({ collection, id: report.id, data, overrideAccess: false, req })

    await expect(change({ done: 'Autre chose' }, admin)).rejects.toMatchObject({ status: 403 })
    await expect(
      payload.update({ collection, id: report.id, data: { done: 'Autre chose' }, req: admin }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'author' }] } })
    hoursLater(23)
    expect(await change({ done: 'Corrigé' }, manager)).toMatchObject({ done: 'Corrigé' })
    hoursLater(2)
    for (const data of [{ done: 'Trop tard' }, { _status: 'draft' }])
      await expect(change(data, manager)).rejects.toMatchObject({
        data: { errors: [{ path: 'date' }] },
      })

    const addendum = await create({ completes: report.id }, admin)
    expect(addendum.completes).toBe(report.id)
    const elsewhere = await createAction(payload, admin)
    await expect(create({ action: elsewhere, completes: report.id }, admin)).rejects.toMatchObject({
      data: { errors: [{ path: 'completes' }] },
    })
  })

  test('is never deleted once published, whoever asks', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const action = await createAction(payload, req)
    const admin = await http('admin')
    const published = docIn(
      await admin.send('POST', '/api/progress-reports', aProgressReport({ action })),
    )
    const draft = docIn(
      await admin.send('POST', '/api/progress-reports?draft=true', {
        ...aProgressReport({ action }),
        _status: 'draft',
      }),
    )
    const path = '/api/progress-reports/'
    expect((await admin.send('DELETE', path + published.id)).status).toBe(403)
    await expect(
      payload.delete({
        collection: 'progress-reports',
        id: published.id,
        overrideAccess: true, // even for a program
        req,
      }),
    ).rejects.toThrow(/ne se supprime pas|is not deleted/)
    expect((await admin.send('DELETE', path + draft.id)).status).toBe(200)
  })

  test('tells nothing more of an action in the trash, and is corrected all the same', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const [action, other] = [await createAction(payload, req), await createAction(payload, req)]
    const manager = await http('project-manager')
    const path = '/api/progress-reports'
    const post = async (data: object, query = '') =>
      docIn(await manager.send('POST', path + query, { ...aProgressReport({ action }), ...data }))
    const told = await post({})
    const draft = await post({ _status: 'draft' }, '?draft=true')
    const elsewhere = await post({ action: other })
    await manager.send('PATCH', `/api/actions/${action}`, { deletedAt: new Date().toISOString() })

    const problem = {
      path: 'action',
      message: 'Cette action est dans la corbeille\u00A0: restaurez-la d’abord.',
    }
    const mutation = `mutation ($data: mutationProgressReportInput!) {
      createProgressReport(data: $data) { id }
    }`
    const data = { ...aProgressReport({ action }), weather: 'not_given' }
    for (const answer of [
      await manager.send('POST', path, aProgressReport({ action })),
      await manager.graphql(mutation, { data }),
      await manager.send('PATCH', `${path}/${elsewhere.id}`, { action }),
      await manager.send('PATCH', `${path}/${draft.id}`, { _status: 'published' }),
    ])
      expect(problemsIn(answer)).toEqual([problem])
    for (const [id, query] of [
      [told.id, ''],
      [draft.id, '?draft=true'],
    ] as const) {
      const corrected = await manager.send('PATCH', `${path}/${id}${query}`, { done: 'Corrigé' })
      expect(corrected.status).toBe(200)
    }
  })

  test('is of no day to come, unless it was so before', async ({ payload, http }) => {
    const user = (await personaAccounts(payload)).get('project-manager')?.user
    const req = await createLocalReq({ user }, payload)
    const action = await createAction(payload, req)
    const manager = await http('project-manager')
    const path = '/api/progress-reports'
    hoursLater(48)
    const date = new Date().toISOString()
    const ahead = aProgressReport({ action, date })
    const report = await payload.create({ collection: 'progress-reports', data: ahead, req })
    vi.useRealTimers()

    const problems = [
      {
        path: 'date',
        message:
          'Un point d’avancement dit ce qui est fait\u00A0: datez-le d’aujourd’hui ou d’avant.',
      },
    ]
    expect(problemsIn(await manager.send('POST', path, ahead))).toEqual(problems)
    const { id } = docIn(await manager.send('POST', path, aProgressReport({ action })))
    expect(problemsIn(await manager.send('PATCH', `${path}/${id}`, { date }))).toEqual(problems)
    for (const change of [{ done: 'Corrigé' }, { date }]) {
      const corrected = await manager.send('PATCH', `${path}/${report.id}`, change)
      expect(corrected.status).toBe(200)
    }
  })

  test('says why its weather is not what the facts suggest', async ({ payload, http }) => {
    const action = await createAction(payload, await createLocalReq({}, payload))
    const manager = await http('project-manager')
    const send = (data: object) =>
      manager.send('POST', '/api/progress-reports', { ...aProgressReport({ action }), ...data })

    const refused = await send({ weather: 'storm', weatherReason: '  ' })
    expect(problemsIn(refused)).toEqual([
      {
        path: 'weatherReason',
        message: expect.stringMatching(/«\u00A0Soleil\u00A0»/) as unknown,
      },
    ])
    const given = await send({ weather: 'storm', weatherReason: 'Le prestataire se retire.' })
    expect(docIn(given)).toMatchObject({ suggestedWeather: 'sun' })
    expect((await send({ weather: 'sun' })).status).toBe(201)

    const seen = await (await http('anonymous')).get(`/api/progress-reports/${docIn(given).id}`)
    expect(seen.body).toMatchObject({ weather: 'storm' })
    expect(seen.body).not.toHaveProperty('weatherReason')
    expect(seen.body).not.toHaveProperty('author')
  })
})

describe('what the facts suggest to who reports', () => {
  test('counts the report as news, and its weather is suggested again only when it says something else', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const action = await createAction(payload, req, '2017-10-20T12:00:00.000Z') // 103 days before
    const manager = await http('project-manager')
    const report = { ...aProgressReport({ action }), weather: 'sun' }
    const { id, suggestedWeather } = docIn(
      await manager.send('POST', '/api/progress-reports', report),
    )
    expect(suggestedWeather).toBe('sun')
    const change = (data: object) => manager.send('PATCH', `/api/progress-reports/${id}`, data)

    const dueDate = '2018-01-20T12:00:00.000Z'
    await payload.create({ collection: 'milestones', data: aMilestone({ action, dueDate }), req })
    expect(docIn(await change({ done: 'Corrigé', date: report.date }))).toMatchObject({
      done: 'Corrigé',
      suggestedWeather: 'sun',
    })
    expect(docIn(await change({ weather: 'overcast' }))).toMatchObject({
      suggestedWeather: 'overcast',
    })
    expect(problemsIn(await change({ weather: 'sun' }))).toMatchObject([{ path: 'weatherReason' }])
  })
})

describe('who signs a report', () => {
  test('is who first publishes it', async ({ payload, http }) => {
    const accounts = await personaAccounts(payload)
    const action = await createAction(payload, await createLocalReq({}, payload))
    const [manager, admin] = [await http('project-manager'), await http('admin')]
    const authorIn = (answer: Answer) => docIn(answer).author
    const idOf = (persona: Persona) => ({ id: accounts.get(persona)?.user.id })

    const begun = await manager.send('POST', '/api/progress-reports?draft=true', {
      ...aProgressReport({ action }),
      _status: 'draft',
    })
    expect(authorIn(begun)).toMatchObject(idOf('project-manager'))
    const path = `/api/progress-reports/${docIn(begun).id}`
    const rewritten = await admin.send('PATCH', `${path}?draft=true`, { done: 'Récrit' })
    expect(authorIn(rewritten)).toMatchObject(idOf('project-manager'))
    const published = await admin.send('PATCH', path, { _status: 'published' })
    expect(authorIn(published)).toMatchObject(idOf('admin'))
  })

  test('is who copies it, and the copy is not published yet', async ({ payload }) => {
    const accounts = await personaAccounts(payload)
    const reqOf = (persona: Persona) =>
      createLocalReq({ user: accounts.get(persona)?.user }, payload)
    const [manager, admin] = [await reqOf('project-manager'), await reqOf('admin')]
    const collection = 'progress-reports'
    const { id } = await payload.create({
      collection,
      data: aProgressReport({ action: await createAction(payload, admin) }),
      req: manager,
    })
    hoursLater(25)
    const asked = { collection, id, depth: 0, overrideAccess: false, req: admin } as const
    const copy = await payload.duplicate({ ...asked, draft: true })
    expect(copy).toMatchObject({ author: admin.user?.id, _status: 'draft' })
    expect(copy.publishedAt ?? null).toBeNull()
    const original = await payload.findByID({ ...asked })
    expect(original).toMatchObject({ author: manager.user?.id })
  })
})

test('an action with a published report goes to the trash, and no further', async ({
  payload,
  http,
}) => {
  const req = await createLocalReq({}, payload)
  const [reported, begun] = [await createAction(payload, req), await createAction(payload, req)]
  await payload.create({
    collection: 'progress-reports',
    data: aProgressReport({ action: reported }),
    req,
  })
  const draft = await payload.create({
    collection: 'progress-reports',
    data: aProgressReport({ action: begun, _status: 'draft' }),
    draft: true,
    req,
  })
  const admin = await http('admin')
  const refused = await admin.send('DELETE', `/api/actions/${reported}`)
  expect(refused.status).toBe(409)
  expect(sentencesIn(refused)).toEqual([expect.stringMatching(/mettez-la à la corbeille/)])
  const deletedAt = new Date().toISOString()
  expect((await admin.send('PATCH', `/api/actions/${reported}`, { deletedAt })).status).toBe(200)
  expect((await admin.send('DELETE', `/api/actions/${reported}?trash=true`)).status).toBe(409)
  // Its milestone first, and what was only begun to be told of it: a report is nothing without its action.
  await admin.send('DELETE', `/api/milestones?where[action][equals]=${begun}`)
  expect((await admin.send('DELETE', `/api/actions/${begun}`)).status).toBe(409)
  expect((await admin.send('DELETE', `/api/progress-reports/${draft.id}`)).status).toBe(200)
  expect((await admin.send('DELETE', `/api/actions/${begun}`)).status).toBe(200)
})

describe('an indicator', () => {
  test('has one value a date, and the second is told of the first', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const action = await createAction(payload, req)
    const indicator = await payload.create({
      collection: 'indicators',
      data: anIndicator({ action }),
      req,
    })
    const manager = await http('project-manager')
    const send = (date: string, value: number) =>
      manager.send('POST', '/api/indicator-values', { indicator: indicator.id, date, value })

    const first = await send('2018-01-31T12:00:00.000Z', 41)
    expect(docIn(first)).toMatchObject({ author: { role: 'project-manager' } })
    expect(problemsIn(await send('2018-01-31T08:30:00.000Z', 42))).toEqual([
      {
        path: 'date',
        message:
          'L’indicateur a déjà une valeur au 31\u00A0janvier\u00A02018, 41\u00A0places\u00A0: corrigez-la ou choisissez une autre date.',
      },
    ])
    expect(problemsIn(await send('2018-02-01T08:30:00.000Z', 1e300))).toMatchObject([
      { path: 'value' },
    ])
    expect((await send('2018-02-01T08:30:00.000Z', 42)).status).toBe(201)
  })

  test('takes one of two simultaneous values, and gives the other the reason', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const action = await createAction(payload, req)
    const { id: indicator } = await payload.create({
      collection: 'indicators',
      data: anIndicator({ action }),
      req,
    })
    const manager = await http('project-manager')
    const date = '2018-01-31T12:00:00.000Z'
    const answers = await Promise.all(
      [1, 2].map((value) =>
        manager.send('POST', '/api/indicator-values', { indicator, date, value }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
    const refused = answers.find(({ status }) => status === 400)
    expect(refused && sentencesIn(refused)).toHaveLength(1)
  })

  test('measures an action or an orientation', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const action = await createAction(payload, req)
    const orientation = await createOrientation(payload, req)
    const manager = await http('project-manager')
    const send = (data: object) => manager.send('POST', '/api/indicators', anIndicator(data))
    expect(problemsIn(await send({ action, orientation }))).toMatchObject([{ path: 'orientation' }])
    expect(problemsIn(await send({}))).toMatchObject([{ path: 'action' }])
    const targetDate = '2017-01-01T12:00:00.000Z'
    expect(problemsIn(await send({ action, targetDate }))).toMatchObject([{ path: 'targetDate' }])
    expect(problemsIn(await send({ action, weight: 0 }))).toMatchObject([{ path: 'weight' }])
    expect(problemsIn(await send({ action, targetValue: -1e16 }))).toEqual([
      {
        path: 'targetValue',
        message: 'Écrivez un nombre entre moins et plus un million de milliards.',
      },
    ])
    expect((await send({ orientation })).status).toBe(201)
  })
})
