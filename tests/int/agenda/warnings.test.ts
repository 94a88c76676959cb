import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { readWarnings } from '@/src/queries/agenda/schedule-warnings'
import { docIn, problemsIn } from '@/tests/support/answers'
import { anEvent, anEventSession, aRoom, aSpeaker } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const answer = z.object({
  warnings: z.array(
    z.object({
      code: z.string(),
      sessions: z.array(z.string()),
      message: z.object({ fr: z.string(), en: z.string() }),
    }),
  ),
})

const createEvent = async (payload: Payload, req: PayloadRequest) =>
  (await payload.create({ collection: 'events', data: anEvent(), req })).id

/** Sessions at the same time, each in a room and with a speaker of its own that cannot be had. */
const createSessions = async (
  payload: Payload,
  req: PayloadRequest,
  event: string,
  size: number,
) => {
  const availabilities = [{ start: '2017-03-10T08:00:00.000Z', end: '2017-03-10T18:00:00.000Z' }]
  for (let n = 0; n < size; n += 1) {
    const room = await payload.create({
      collection: 'rooms',
      data: aRoom({ event, capacity: 10, availabilities }),
      req,
    })
    const speaker = await payload.create({
      collection: 'speakers',
      data: aSpeaker({ availabilities }),
      req,
    })
    await payload.create({
      collection: 'event-sessions',
      data: anEventSession({ event, room: room.id, speakers: [speaker.id], capacity: 11 }),
      req,
    })
  }
}

describe('GET /api/events/:id/warnings', () => {
  test('tells whoever is of the house what is worth a look', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const req = await createLocalReq({}, payload)
    const event = await createEvent(payload, req)
    const room = await payload.create({ collection: 'rooms', data: aRoom({ event }), req })
    const ids: string[] = []
    // The second is only a draft: it counts as it was last saved.
    for (const [title, _status] of [
      ['Ouverture', 'published'],
      ['Atelier', 'draft'],
    ] as const) {
      const data = anEventSession({ event, title, room: room.id, accessibility: ['captions'] })
      const sent = await manager.send('POST', '/api/event-sessions', { ...data, _status })
      ids.push(docIn(sent).id)
    }

    for (const persona of ['project-manager', 'editor', 'committee-member'] as const) {
      const { status, body } = await (await http(persona)).get(`/api/events/${event}/warnings`)
      expect(status).toBe(200)
      const { warnings } = answer.parse(body)
      const overlap = warnings.find(({ code }) => code === 'room-overlap')
      expect(overlap?.sessions.toSorted()).toEqual(ids.toSorted())
      expect(overlap?.message.fr).toContain('sont en même temps dans la salle')
      expect(overlap?.message.en).toContain('at the same time')
      expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual([
        'missing-speaker',
        'missing-track',
        'room-overlap',
      ])
    }
  })

  test('answers 403, 404 and 400 to others, to what is absent and to what is no id', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const event = await createEvent(payload, req)
    const path = `/api/events/${event}/warnings`
    for (const persona of ['anonymous', 'partner'] as const)
      expect((await (await http(persona)).get(path)).status).toBe(403)

    const editor = await http('editor')
    const absent = [randomUUID(), 'a'.repeat(24)].map((id) => `/api/events/${id}/warnings`)
    for (const one of absent) expect((await editor.get(one)).status).toBe(404)
    const ask = (language: string) =>
      editor.get('/api/events/none/warnings', { 'accept-language': language })
    const [french, english] = [await ask('fr'), await ask('en')]
    expect([french.status, english.status]).toEqual([400, 400])
    expect(problemsIn(french)).toMatchObject([{ path: 'id' }])
    expect(problemsIn(french)[0]?.message).not.toBe(problemsIn(english)[0]?.message)
  })
})

describe('readWarnings', () => {
  test('asks as much for thirty sessions as for one', async ({ payload, tx, as }) => {
    const req = await as('editor')
    const readsFor = async (size: number) => {
      const event = await createEvent(payload, tx)
      await createSessions(payload, tx, event, size)
      return countReads(payload, async () => {
        const found = (await readWarnings(event, req)) ?? []
        const codes = found.map(({ code }) => code)
        for (const code of ['room-unavailable', 'room-too-small', 'speaker-unavailable'] as const)
          expect(codes.filter((one) => one === code)).toHaveLength(size)
      })
    }
    const few = await readsFor(1)
    expect(few).toBeGreaterThan(0)
    expect(await readsFor(30)).toBe(few)
  })
})
