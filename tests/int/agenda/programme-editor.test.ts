import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { readCurrentEvent, readProgrammeEditor } from '@/src/queries/agenda/programme-editor'
import { docIn, problemsIn } from '@/tests/support/answers'
import { aBreak, anEvent, anEventSession, aRoom, aSpeaker, aTrack } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const createEvent = async (payload: Payload, req: PayloadRequest) => {
  const event = (await payload.create({ collection: 'events', data: anEvent(), req })).id
  const room = await payload.create({ collection: 'rooms', data: aRoom({ event }), req })
  return { event, room: room.id }
}

describe('readProgrammeEditor', () => {
  test('reads as much for eight sessions as for one, drafts and all who are expected', async ({
    payload,
    tx,
    as,
  }) => {
    const req = await as('editor')
    const readsFor = async (size: number) => {
      const { event, room } = await createEvent(payload, tx)
      await payload.create({ collection: 'breaks', data: aBreak({ event }), req: tx })
      const track = await payload.create({
        collection: 'tracks',
        data: aTrack({ event, colour: '#ffd166' }),
        req: tx,
      })
      for (let n = 0; n < size; n += 1) {
        const one = async () =>
          (await payload.create({ collection: 'speakers', data: aSpeaker(), req: tx })).id
        const people = { keynotes: [await one()], speakers: [await one()], moderators: [] }
        await payload.create({
          collection: 'event-sessions',
          data: anEventSession({ event, room, track: track.id, ...people, _status: 'draft' }),
          draft: true,
          req: tx,
        })
      }
      return countReads(payload, async () => {
        const read = await readProgrammeEditor(event, req)
        expect(read?.event).toMatchObject({ dayStart: '04:00', slotMinutes: 15 })
        expect(read?.sessions).toHaveLength(size)
        expect(read?.sessions[0]?.speakers).toHaveLength(2)
        expect(read?.speakers).toHaveLength(2 * size)
        expect(read?.rooms.map(({ id }) => id)).toEqual([room])
        expect(read?.tracks).toMatchObject([{ id: track.id, dark: '#ffd166' }])
        expect(read?.breaks).toMatchObject([{ duration: 60 }])
      })
    }
    const few = await readsFor(1)
    expect(few).toBeGreaterThan(0)
    expect(await readsFor(8)).toBe(few)
  })

  test('finds the event that ends next, else the last', async ({ payload, tx, as }) => {
    const create = async (startDate: string, endDate: string) =>
      (
        await payload.create({
          collection: 'events',
          data: anEvent({ startDate: `${startDate}T12:00:00Z`, endDate: `${endDate}T12:00:00Z` }),
          req: tx,
        })
      ).id
    const next = await create('2098-03-17', '2098-03-18')
    const last = await create('2099-03-17', '2099-03-18')
    const req = await as('editor')
    expect(await readCurrentEvent('2098-03-18', req)).toBe(next)
    expect(await readCurrentEvent('2099-03-19', req)).toBe(last)
  })
})

const moved = z.object({ updatedAt: z.string() })

describe('POST /api/event-sessions/:id/slot', () => {
  test('moves a session for managers alone, within what a programme may hold', async ({
    payload,
    http,
  }) => {
    const { event, room } = await createEvent(payload, await createLocalReq({}, payload))
    const manager = await http('project-manager')
    const { id } = docIn(
      await manager.send('POST', '/api/event-sessions', anEventSession({ event, room })),
    )
    const address = `/api/event-sessions/${id}/slot`
    const slot = { start: '2017-03-10T22:30:00.000Z', duration: 90, room: null }
    for (const persona of ['anonymous', 'partner', 'committee-member', 'editor'] as const)
      expect((await (await http(persona)).send('POST', address, slot)).status).toBe(403)

    const sent = await manager.send('POST', address, slot)
    expect(sent).toMatchObject({ status: 200, body: slot })
    expect((await manager.get(`/api/event-sessions/${id}?depth=0`)).body).toMatchObject({
      ...slot,
      _status: 'published',
    })
    const unscheduled = { start: null, duration: 45, room }
    expect((await manager.send('POST', address, unscheduled)).body).toMatchObject(unscheduled)

    for (const wrong of [{ start: 'demain' }, { duration: 0 }, { room: 'nord' }, { start: 3 }]) {
      const refused = await manager.send('POST', address, { ...slot, ...wrong })
      expect(refused.status).toBe(400)
      expect(problemsIn(refused)).toMatchObject([{ path: Object.keys(wrong)[0] }])
    }
    const elsewhere = await createEvent(payload, await createLocalReq({}, payload))
    const other = await manager.send('POST', address, { ...slot, room: elsewhere.room })
    expect(problemsIn(other)).toMatchObject([{ path: 'room' }])
    const nowhere = `/api/event-sessions/${randomUUID()}/slot`
    expect((await manager.send('POST', nowhere, slot)).status).toBe(404)
  })

  test('refuses whoever has not seen the last move', async ({ payload, http }) => {
    const { event, room } = await createEvent(payload, await createLocalReq({}, payload))
    const manager = await http('project-manager')
    const { id } = docIn(
      await manager.send('POST', '/api/event-sessions', anEventSession({ event, room })),
    )
    const address = `/api/event-sessions/${id}/slot`
    const move = (hour: string, seen: string, language = 'fr') =>
      manager.send(
        'POST',
        address,
        { start: `2017-03-09T${hour}:00:00.000Z`, duration: 45, room },
        { 'if-match': seen, 'accept-language': language },
      )
    const { updatedAt } = moved.parse((await move('10', '*')).body)
    const both = await Promise.all([move('11', updatedAt), move('12', updatedAt)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const stale = await move('13', updatedAt, 'en')
    expect(JSON.stringify(stale.body)).toContain('This document has changed since you read it')
    const kept = both.find(({ status }) => status === 200)?.body
    const { body } = await manager.get(`/api/event-sessions/${id}?depth=0&draft=true`)
    expect(z.object({ start: z.string() }).parse(body)).toEqual(
      z.object({ start: z.string() }).parse(kept),
    )
  })

  test('publishes nothing of a draft that waits, and moves what is published with it', async ({
    payload,
    http,
  }) => {
    const { event, room } = await createEvent(payload, await createLocalReq({}, payload))
    const manager = await http('project-manager')
    const title = 'Un titre publié'
    const data = anEventSession({ event, room, title, accessibility: ['captions'] })
    const { id } = docIn(await manager.send('POST', '/api/event-sessions', data))
    const draft = `/api/event-sessions/${id}?depth=0&draft=true`
    await manager.send('PATCH', draft, { title: 'Un titre en attente', _status: 'draft' })

    const slot = { start: '2017-03-10T14:00:00.000Z', duration: 30, room: null }
    expect((await manager.send('POST', `/api/event-sessions/${id}/slot`, slot)).status).toBe(200)
    expect((await manager.get(`/api/event-sessions/${id}?depth=0`)).body).toMatchObject({
      ...slot,
      title,
      accessibility: ['captions'],
      _status: 'published',
    })
    expect((await manager.get(draft)).body).toMatchObject({
      ...slot,
      title: 'Un titre en attente',
      _status: 'draft',
    })
  })

  test('leaves a session that was never published to those of the house', async ({
    payload,
    http,
  }) => {
    const { event, room } = await createEvent(payload, await createLocalReq({}, payload))
    const manager = await http('project-manager')
    const proposed = { ...anEventSession({ event, room, state: 'submitted' }), _status: 'draft' }
    const { id } = docIn(await manager.send('POST', '/api/event-sessions?draft=true', proposed))
    const slot = { start: '2017-03-10T14:00:00.000Z', duration: 30, room }
    expect((await manager.send('POST', `/api/event-sessions/${id}/slot`, slot)).status).toBe(200)
    const read = await manager.get(`/api/event-sessions/${id}?depth=0&draft=true`)
    expect(read.body).toMatchObject({ ...slot, _status: 'draft' })
    expect((await (await http('anonymous')).get(`/api/event-sessions/${id}`)).status).toBe(404)
  })
})
