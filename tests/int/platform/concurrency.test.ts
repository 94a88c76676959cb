import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { createLocalReq, type Payload } from 'payload'
import { expect, vi } from 'vitest'
import { z } from 'zod'

import { docIn, problemsIn, sentencesIn, statusOf } from '@/tests/support/answers'
import { aMilestone, anAction, anOrientation, createOrientation } from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

/** Done, or « try again in a moment » from a database that was too busy; never an error. */
const doneOrBusy = [200, 503]

const createAction = async (payload: Payload) => {
  const req = await createLocalReq({}, payload)
  const orientation = await createOrientation(payload, req)
  return payload.create({ collection: 'actions', data: anAction({ orientation }), req })
}

const createMilestone = async (payload: Payload) => {
  const { id: action } = await createAction(payload)
  const req = await createLocalReq({}, payload)
  return payload.create({ collection: 'milestones', data: aMilestone({ action }), req })
}

const list = z.object({ docs: z.array(z.object({ id: z.string() })) })

const versions = z.object({
  docs: z.array(z.object({ version: z.object({ title: z.record(z.string(), z.string()) }) })),
})

test('the first things asked in a transaction may be asked at once', async ({ payload }) => {
  for (let transaction = 0; transaction < 10; transaction += 1) {
    const req = await createLocalReq({}, payload)
    const transactionID = await payload.db.beginTransaction()
    Object.assign(req, { transactionID })
    try {
      const lists = await times(10, () => payload.find({ collection: 'communes', limit: 1, req }))
      expect(lists).toHaveLength(10)
    } finally {
      if (transactionID) await payload.db.rollbackTransaction(transactionID)
    }
  }
})

test('30 simultaneous creations are all there', async ({ payload, http }) => {
  const manager = await http('project-manager')
  const { id: action } = await createAction(payload)

  const answers = await times(30, () =>
    manager.send('POST', '/api/milestones', aMilestone({ action })),
  )

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  const { body } = await manager.get(`/api/milestones?where[action][equals]=${action}&limit=100`)
  const ids = (some: { id: string }[]) => some.map(({ id }) => id).sort()
  expect(ids(list.parse(body).docs)).toEqual(ids(answers.map(docIn)))
})

test('20 simultaneous edits of one document keep its history and its languages', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const { id } = await createAction(payload)
  await manager.send('PATCH', `/api/actions/${id}?locale=en`, { title: 'At first' })

  const edits = await times(20, async (index) => {
    const locale = index % 2 === 0 ? 'fr' : 'en'
    const title = `${locale} ${randomUUID()}`
    const path = `/api/actions/${id}?locale=${locale}`
    const { status } = await manager.send('PATCH', path, { title })
    return { locale, title, status }
  })

  for (const { status } of edits) expect(doneOrBusy).toContain(status)
  const acknowledged = edits.filter(({ status }) => status === 200)
  expect(acknowledged.length).toBeGreaterThanOrEqual(10)

  const query = `where[parent][equals]=${id}&locale=all&limit=100&sort=-updatedAt`
  const { docs } = versions.parse((await manager.get(`/api/actions/versions?${query}`)).body)
  const history = docs.map(({ version }) => version.title)
  expect(history).toHaveLength(2 + acknowledged.length)
  for (const { locale, title } of acknowledged)
    expect(history.map((titles) => titles[locale])).toContain(title)

  // From one version to the next, one language changed and the other was left alone.
  const changes = history
    .slice(1)
    .map((before, i) => ['fr', 'en'].filter((locale) => before[locale] !== history[i]?.[locale]))
  expect(changes.map(({ length }) => length)).toEqual(changes.map(() => 1))
  const { body } = await manager.get(`/api/actions/${id}?locale=all`)
  expect(body).toMatchObject({ title: history[0] })
})

test('of 10 simultaneous creations with one code, one wins', async ({ payload, http }) => {
  const manager = await http('project-manager')
  const orientation = await createOrientation(payload, await createLocalReq({}, payload))
  const { code } = anAction({ orientation })

  const answers = await times(10, () =>
    manager.send('POST', '/api/actions', { ...anAction({ orientation }), code }),
  )

  const refused = answers.filter(({ status }) => status !== 201)
  expect(refused).toHaveLength(9)
  for (const answer of refused) {
    expect(answer.status).toBe(400)
    expect(problemsIn(answer)).toMatchObject([{ path: 'code' }])
  }
  const { body } = await manager.get(`/api/actions/count?where[orientation][equals]=${orientation}`)
  expect(body).toEqual({ totalDocs: 1 })
})

test('10 simultaneous changes of one document through GraphQL all succeed', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const { id } = await createMilestone(payload)
  const mutation =
    'mutation ($id: String!, $weight: Float) { updateMilestone(id: $id, data: { weight: $weight }) { weight } }'

  const answers = await times(10, (index) => manager.graphql(mutation, { id, weight: index + 2 }))

  expect(answers.map(({ body }) => body)).toEqual(
    answers.map((_, index) => ({ data: { updateMilestone: { weight: index + 2 } } })),
  )
})

const weighed = z.object({ weight: z.number(), updatedAt: z.string() })

/** Adds one to what it reads, and reads again whenever someone else was faster. */
const increment = async (http: Client, path: string) => {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const { weight, updatedAt } = weighed.parse((await http.get(path)).body)
    const headers = { 'if-match': `"${updatedAt}"` }
    const { status } = await http.send('PATCH', path, { weight: weight + 1 }, headers)
    if (status === 200) return weight + 1
    expect([412, 503]).toContain(status)
    await sleep(Math.random() * 50)
  }
  throw new Error('Somebody else was always faster')
}

test('20 clients add one to a number each, with If-Match: the sum is exact', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const { id } = await createMilestone(payload)
  const path = `/api/milestones/${id}`

  const acknowledged = await times(20, () => increment(manager, path))

  expect(acknowledged.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 2),
  )
  expect((await manager.get(path)).body).toMatchObject({ weight: 21 })
}, 90_000)

test('a change of what has changed since is refused in a sentence, and alters nothing', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const { id, updatedAt, label } = await createMilestone(payload)
  const path = `/api/milestones/${id}`
  const stale = { 'if-match': `"${updatedAt}"` }

  const first = await manager.send('PATCH', path, { weight: 2 }, stale)
  expect(first.status).toBe(200)
  const second = await manager.send('PATCH', path, { weight: 3, label: 'Écrasé' }, stale)
  expect(second.status).toBe(412)
  expect(sentencesIn(second)).toEqual([
    'Ce document a changé depuis que vous l’avez lu\u00A0: relisez-le, puis refaites votre modification.',
  ])
  const english = { ...stale, 'accept-language': 'en' }
  expect(sentencesIn(await manager.send('PATCH', path, { weight: 3 }, english))).toEqual([
    'This document has changed since you read it: read it again, then make your change again.',
  ])
  expect((await manager.send('DELETE', path, undefined, stale)).status).toBe(412)
  expect((await manager.get(path)).body).toMatchObject({ weight: 2, label })

  // The date that a change answers serves for the next one; so does that of a draft.
  const fresh = { 'if-match': docIn(first).updatedAt }
  const draft = await manager.send('PATCH', `${path}?draft=true`, { weight: 4 }, fresh)
  expect(draft.status).toBe(200)
  expect((await manager.send('PATCH', path, { weight: 5 }, fresh)).status).toBe(412)
  const afterDraft = { 'if-match': docIn(draft).updatedAt }
  expect((await manager.send('PATCH', path, { weight: 5 }, afterDraft)).status).toBe(200)
  const whatever = { 'if-match': '*' }
  expect((await manager.send('PATCH', path, { weight: 6 }, whatever)).status).toBe(200)
})

test('an older version is not restored over what has changed since, nor settings written over', async ({
  http,
}) => {
  const admin = await http('admin')
  const doc = docIn(await admin.send('POST', '/api/orientations', anOrientation()))
  const path = `/api/orientations/${doc.id}`
  expect((await admin.send('PATCH', path, { title: 'Changée' })).status).toBe(200)
  const versions = await admin.get(`/api/orientations/versions?where[parent][equals]=${doc.id}`)
  const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(versions.body)
  const restore = (ifMatch: string) =>
    admin.send('POST', `/api/orientations/versions/${docs.at(-1)?.id ?? ''}`, undefined, {
      'if-match': ifMatch,
    })
  expect((await restore(doc.updatedAt)).status).toBe(412)
  expect((await admin.get(path)).body).toMatchObject({ title: 'Changée' })
  const now = z.object({ updatedAt: z.string() }).parse((await admin.get(path)).body)
  expect((await restore(now.updatedAt)).status).toBe(200)

  const settings = '/api/globals/mail-settings'
  const write = (ifMatch: string) =>
    admin.send('POST', settings, { digestHour: 8 }, { 'if-match': ifMatch })
  expect((await write('*')).status).toBe(200)
  expect((await write('"2017-11-25T10:00:00.000Z"')).status).toBe(412)
})

test('a document open on the screen of another is not written, and its reader is told why', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const { id } = await createAction(payload)
  const admin = (await personaAccounts(payload)).get('admin')?.user.id ?? ''
  const data = {
    document: { relationTo: 'actions', value: id },
    user: { relationTo: 'users', value: admin },
  }
  const req = await createLocalReq({}, payload)
  // Only the forms lock: who writes nothing would keep others out.
  const reader = await http('committee-member')
  expect((await reader.send('POST', '/api/payload-locked-documents', data)).status).toBe(403)
  await payload.db.create({ collection: 'payload-locked-documents', data, req })
  for (const [language, sentence] of [
    [
      'fr',
      'Quelqu’un d’autre modifie ce document\u00A0: attendez qu’il soit refermé, puis réessayez.',
    ],
    ['en', 'Somebody else is editing this document: wait until it is closed, then try again.'],
  ] as const) {
    const headers = { 'accept-language': language }
    const byRest = await manager.send('PATCH', `/api/actions/${id}`, { status: 'done' }, headers)
    expect([byRest.status, ...sentencesIn(byRest)]).toEqual([423, sentence])
  }
  expect((await manager.get(`/api/actions/${id}`)).body).toMatchObject({ status: 'in-progress' })
})

test('If-Match tells nothing to who may not read the document', async ({ payload, http }) => {
  const manager = await http('project-manager')
  const anonymous = await http('anonymous')
  const { id } = await createMilestone(payload)
  const path = `/api/milestones/${id}`
  await manager.send('PATCH', path, { _status: 'draft' })

  const stale = { 'if-match': '"2017-01-01T00:00:00.000Z"' }
  expect((await manager.send('PATCH', path, { weight: 9 }, stale)).status).toBe(412)
  for (const headers of [stale, {}])
    expect((await anonymous.send('PATCH', path, { weight: 9 }, headers)).status).toBe(403)
  const absent = `/api/milestones/${randomUUID()}`
  expect((await manager.send('PATCH', absent, { weight: 9 }, stale)).status).toBe(404)
})

test('a conflict that lasts is answered after eight attempts, by any API', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const data = aMilestone({ action: (await createAction(payload)).id })
  const mutation =
    'mutation ($data: mutationMilestoneInput!) { createMilestone(data: $data) { id } }'
  const ways = [
    () => manager.send('POST', '/api/milestones', data),
    () => manager.graphql(mutation, { data }),
  ]
  for (const write of ways) {
    const create = vi.spyOn(payload.db, 'create')
    for (let attempt = 1; attempt <= 40; attempt += 1)
      create.mockRejectedValueOnce(Object.assign(new Error('Conflict'), { code: 112 }))
    const answer = await write()
    expect(create).toHaveBeenCalledTimes(8)
    expect(statusOf(answer)).toBe(503)
    vi.restoreAllMocks()
  }
})
