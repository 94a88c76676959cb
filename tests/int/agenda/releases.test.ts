import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { programmeShape } from '@/src/domain/agenda/programme'
import { readReleasedProgramme } from '@/src/queries/agenda/released-programme'
import { renderMessage } from '@/src/jobs/render-message'
import { readReleasesPage } from '@/src/queries/agenda/releases-page'
import { readSite } from '@/src/queries/platform/site'
import { problemsIn } from '@/tests/support/answers'
import { anEvent, anEventSession, aRoom, aSpeaker } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import type { Client } from '@/tests/support/http'
import { openLinks } from '@/tests/support/links'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const [nine, two] = ['2027-03-18T08:00:00.000Z', '2027-03-18T13:00:00.000Z']

/** A published event with two rooms and people of whom one agrees to be named. */
const createEdition = async (payload: Payload, req: PayloadRequest) => {
  const create = async (collection: 'rooms' | 'speakers', data: object) =>
    (await payload.create({ collection, data: { ...aSpeaker(), ...aRoom(), ...data }, req })).id
  const slug = `edition-${randomUUID()}`
  const { id } = await payload.create({ collection: 'events', data: anEvent({ slug }), req })
  const person = async (name: string, consentToPublish: boolean) => {
    const email = `${randomUUID()}@parle.example`
    const data = aSpeaker({ name, consentToPublish, email })
    return { id: (await payload.create({ collection: 'speakers', data, req })).id, email }
  }
  return {
    id,
    slug,
    agora: await create('rooms', aRoom({ event: id, name: 'Agora' })),
    atelier: await create('rooms', aRoom({ event: id, name: 'Atelier' })),
    ada: await person('Ada', true),
    secret: await person('Secrète', false),
    idle: await person('Oisive', true),
  }
}

const created = z.object({ number: z.number(), mails: z.number() })

const release = async (manager: Client, event: string, base: number, name: string = randomUUID()) =>
  manager.send('POST', `/api/events/${event}/releases`, { name, base })

const setUp = async (payload: Payload) => {
  const req = await createLocalReq({}, payload)
  const edition = await createEdition(payload, req)
  const session = async (data: object) =>
    (
      await payload.create({
        collection: 'event-sessions',
        data: {
          ...anEventSession({ event: edition.id, start: nine, room: edition.agora }),
          ...data,
        },
        req,
      })
    ).id
  const move = (id: string, data: object) =>
    payload.update({ collection: 'event-sessions', id, data, req })
  /** What anyone reads, by the ids of sessions. */
  const shown = async (number?: number) =>
    new Map(
      (await readReleasedProgramme(edition.slug, req, number))?.programme.sessions.map((one) => [
        one.id,
        one,
      ]),
    )
  const mails = async () => {
    const where = { 'cause.reason': { like: edition.id } }
    const { docs } = await payload.db.find<{
      id: string
      recipient: string
      locale: 'fr'
      data: { confirm: string | null; changes: { kind: string; title: string }[] }
    }>({ collection: 'messages', where, sort: 'place', pagination: false })
    return docs
  }
  return { req, edition, session, move, shown, mails }
}

describe('a release', () => {
  test('gives the public what is confirmed, and nothing of what moves afterwards', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { edition, session, move, shown } = await setUp(payload)
    const { id, agora, atelier } = edition
    const [talk, accepted, neverTold] = [
      await session({ title: 'Dite' }),
      await session({ state: 'accepted' }),
      await session({ state: 'cancelled' }),
    ]
    expect(created.parse((await release(manager, id, 0)).body).number).toBe(1)
    expect([...(await shown()).keys()]).toEqual([talk])
    expect([accepted, neverTold].some((one) => one === talk)).toBe(false)

    await move(talk, { start: two, room: atelier })
    expect((await shown()).get(talk)).toMatchObject({ start: nine, room: agora, sequence: 0 })
    expect((await release(manager, id, 1)).status).toBe(201)
    expect((await shown()).get(talk)).toMatchObject({ start: two, room: atelier, sequence: 1 })
    expect((await shown(1)).get(talk)).toMatchObject({ start: nine })

    await move(talk, { state: 'cancelled', start: null })
    expect((await release(manager, id, 2)).status).toBe(201)
    const cancelled = { state: 'cancelled', start: two, room: atelier, sequence: 2 }
    expect((await shown()).get(talk)).toMatchObject(cancelled)
    const partner = await http('partner')
    expect((await partner.get(`/api/event-sessions/${talk}`)).status).toBe(200)
    expect((await partner.get(`/api/event-sessions/${neverTold}`)).status).toBe(404)
  })

  test('is one of those that are made at once, and none of a page that is stale', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { edition, session } = await setUp(payload)
    await session({})
    const answers = await Promise.all([1, 2, 3].map(() => release(manager, edition.id, 0)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    const stale = answers.find(({ status }) => status === 409)
    expect(JSON.stringify(stale?.body)).toContain('publié entre-temps')
    const where = { event: { equals: edition.id } }
    expect((await payload.db.count({ collection: 'schedule-releases', where })).totalDocs).toBe(1)
  })

  test('has a name of its own, and someone who may', async ({ payload, http }) => {
    const { edition, session } = await setUp(payload)
    await session({})
    const manager = await http('project-manager')
    expect((await release(manager, edition.id, 0, 'Première')).status).toBe(201)
    for (const name of ['', '  ', 'Première', ' Première ']) {
      const answer = await release(manager, edition.id, 1, name)
      expect([name, answer.status]).toEqual([name, 400])
      expect(problemsIn(answer)).toMatchObject([{ path: 'name' }])
    }
    for (const persona of ['anonymous', 'partner', 'editor', 'committee-member'] as const) {
      const client = await http(persona)
      expect((await release(client, edition.id, 1)).status).toBe(403)
      const restored = await client.send('POST', `/api/events/${edition.id}/releases/1/restore`, {
        base: 1,
      })
      expect(restored.status).toBe(403)
    }
    expect((await release(manager, randomUUID(), 0)).status).toBe(404)
    expect((await release(manager, 'none', 0)).status).toBe(400)
  })

  test('is changed and deleted by nobody, and its content is for the house', async ({
    payload,
    http,
  }) => {
    const { edition, session } = await setUp(payload)
    await session({ speakers: [edition.secret.id] })
    const admin = await http('admin')
    await release(admin, edition.id, 0)
    const where = { event: { equals: edition.id } }
    const kept = await payload.db.findOne<{ id: string }>({
      collection: 'schedule-releases',
      where,
    })
    const path = `/api/schedule-releases/${kept?.id ?? ''}`
    for (const method of ['PATCH', 'DELETE'] as const)
      expect((await admin.send(method, path, { name: 'Autre', content: '{}' })).status).toBe(403)
    expect(await payload.db.findOne({ collection: 'schedule-releases', where })).toEqual(kept)

    const file = `/api/events/${edition.id}/releases/1`
    for (const persona of ['anonymous', 'partner'] as const) {
      const client = await http(persona)
      expect((await client.get(file)).status).toBe(403)
      expect(JSON.stringify((await client.get(path)).body)).not.toContain(edition.secret.id)
    }
    const { body } = await (await http('editor')).get(file)
    const { programme } = z.object({ programme: programmeShape }).parse(body)
    expect(programme.sessions[0]?.people).toEqual([{ speaker: edition.secret.id, role: 'speaker' }])
    expect((await admin.get(`/api/events/${edition.id}/releases/2`)).status).toBe(404)
  })

  test('is taken up again with its slots, by the working programme too', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { req, edition, session, move, shown } = await setUp(payload)
    const { id, agora, atelier } = edition
    const [moved, cancelled, deleted] = [
      await session({}),
      await session({}),
      await session({ title: 'Supprimée' }),
    ]
    await release(manager, id, 0)
    await move(moved, { start: two, room: atelier })
    await payload.update({
      collection: 'event-sessions',
      id: moved,
      data: { title: 'Pas encore publié' },
      draft: true,
      req,
    })
    await move(cancelled, { state: 'cancelled' })
    const later = await session({ start: two })
    await payload.delete({ collection: 'event-sessions', id: deleted, req })
    await release(manager, id, 1)

    const answer = await manager.send('POST', `/api/events/${id}/releases/1/restore`, { base: 2 })
    expect(answer).toMatchObject({ status: 201, body: { number: 3, lost: ['Supprimée'] } })
    const now = await shown()
    expect([...now.keys()].toSorted()).toEqual([moved, cancelled].toSorted())
    expect(now.get(moved)).toMatchObject({ start: nine, room: agora, sequence: 2 })
    expect(JSON.stringify(now.get(moved))).not.toContain('Pas encore publié')
    expect(now.get(cancelled)).toMatchObject({ state: 'confirmed', sequence: 2 })
    const working = (one: string) =>
      payload.findByID({ collection: 'event-sessions', id: one, depth: 0, draft: true, req })
    expect(await working(moved)).toMatchObject({ start: nine, title: 'Pas encore publié' })
    expect(await working(later)).toMatchObject({ start: null, room: null, state: 'confirmed' })
    const stale = await manager.send('POST', `/api/events/${id}/releases/1/restore`, { base: 2 })
    expect(stale.status).toBe(409)
  })
})

describe('the screen of releases', () => {
  test('tells what a release leaves out, and asks as much for ten sessions as for two', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { edition, session } = await setUp(payload)
    const { id, ada } = edition
    await session({ title: 'Attendue', speakers: [ada.id] })
    await session({ title: 'Sans créneau', start: null })
    await release(manager, id, 0)
    const user = (await personaAccounts(payload)).get('project-manager')?.user
    const req = await createLocalReq({ user }, payload)
    const read = () => readReleasesPage(id, req)
    const page = await read()
    const titles = (doubts: readonly { title: string }[] = []) => doubts.map(({ title }) => title)
    expect(titles(page?.doubts.unscheduled)).toEqual(['Sans créneau'])
    expect(page?.doubts.unanswered).toMatchObject([{ title: 'Attendue', detail: 'Ada' }])
    expect(page?.next?.changes).toEqual({ sessions: [], parts: [] })
    expect(page?.releases).toMatchObject([{ number: 1, author: expect.any(String) as unknown }])

    const few = await countReads(payload, read)
    for (let n = 0; n < 8; n += 1)
      await session({ title: `Placée ${String(n)}`, state: 'accepted' })
    expect((await read())?.doubts.unconfirmed).toHaveLength(8)
    expect(await countReads(payload, read)).toBe(few)
  })
})

describe('those who speak', () => {
  test('get one mail for what changes for them, named in public or not', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { edition, session, move, mails, shown } = await setUp(payload)
    const { id, ada, secret, idle } = edition
    const [one, other] = [
      await session({ title: 'Première', speakers: [ada.id], keynotes: [secret.id] }),
      await session({ title: 'Seconde', moderators: [ada.id] }),
    ]
    await session({ title: 'Sans changement', speakers: [idle.id] })
    expect(created.parse((await release(manager, id, 0)).body).mails).toBe(3)
    await move(one, { start: two })
    await move(other, { state: 'cancelled' })
    expect(created.parse((await release(manager, id, 1)).body).mails).toBe(2)

    const sent = (await mails()).slice(3)
    expect(sent.map(({ recipient }) => recipient).toSorted()).toEqual(
      [ada.email, secret.email].toSorted(),
    )
    const toAda = sent.find(({ recipient }) => recipient === ada.email)
    expect(toAda?.data.changes.map(({ kind, title }) => [kind, title])).toEqual([
      ['cancelled', 'Seconde'],
      ['moved', 'Première'],
    ])
    if (!toAda) throw new Error('Ada got no mail.')
    const { mail } = await renderMessage(
      { ...toAda, template: 'programme-change' },
      await readSite('fr', payload),
    )
    expect(mail.text).toContain('Auparavant')
    expect(JSON.stringify(Object.fromEntries(await shown()))).not.toContain(secret.id)
    const partner = await http('partner')
    expect(JSON.stringify((await partner.get(`/api/event-sessions/${one}`)).body)).not.toContain(
      'Secrète',
    )
  })

  test('confirm by a link, as often as they like, and not by opening it', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { req, edition, session, mails } = await setUp(payload)
    const [own, others] = [
      await session({ title: 'La sienne', speakers: [edition.ada.id] }),
      await session({ title: 'Celle d’une autre', speakers: [edition.idle.id] }),
    ]
    await release(manager, edition.id, 0)
    const link = (await mails()).find(({ recipient }) => recipient === edition.ada.email)
    const path = new URL(link?.data.confirm ?? '').pathname
    const confirmed = async (id: string) =>
      (await payload.findByID({ collection: 'event-sessions', id, depth: 0, req })).confirmedBy ??
      []

    const links = await openLinks(payload)
    const asked = await links.open(path)
    expect(asked).toMatchObject({ status: 200, kind: 'question' })
    expect(await confirmed(own)).toEqual([])
    for (const again of ['once', 'twice'])
      expect([again, (await links.send(path)).status]).toEqual([again, 200])
    expect(await confirmed(own)).toEqual([edition.ada.id])
    expect(await confirmed(others)).toEqual([])
    expect(await links.open(path)).toMatchObject({ status: 200, kind: 'notice' })
    await links.stop()
  })
})
