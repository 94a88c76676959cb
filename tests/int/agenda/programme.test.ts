import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { releaseProgramme } from '@/src/commands/agenda/release-programme'
import type { EventSession } from '@/src/payload-types'
import { docIn, problemsIn } from '@/tests/support/answers'
import {
  aBreak,
  anAction,
  anEvent,
  anEventSession,
  aRoom,
  aSpeaker,
  aTrack,
  createOrientation,
} from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const createEvent = async (http: Client, data: Parameters<typeof anEvent>[0] = {}) =>
  docIn(await http.send('POST', '/api/events', anEvent(data))).id

type Slug = 'events' | 'rooms' | 'tracks' | 'speakers' | 'event-sessions' | 'breaks'

/** The same refusal by REST, in both languages, and by the Local API. */
const expectRefusal = async (
  payload: Payload,
  http: Client,
  [collection, data]: [Slug, ReturnType<typeof anEvent> | object],
  { path, fr, en }: { path: string; fr: string; en: string },
) => {
  for (const [language, sentence] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const answer = await http.send('POST', `/api/${collection}`, data, {
      'accept-language': language,
    })
    expect(answer.status).toBe(400)
    expect(problemsIn(answer)).toHaveLength(1)
    expect(problemsIn(answer)[0]?.path).toBe(path)
    expect(problemsIn(answer)[0]?.message).toContain(sentence)
  }
  const local = payload.create({
    collection,
    data: { ...data, id: undefined },
    draft: true, // whatever the type wants: only the rule is asked
    req: await createLocalReq({}, payload),
  })
  await expect(local).rejects.toMatchObject({ status: 400, data: { errors: [{ path }] } })
}

describe('an event', () => {
  test('does not end before it starts', async ({ payload, http }) => {
    const manager = await http('project-manager')
    await expectRefusal(
      payload,
      manager,
      ['events', anEvent({ endDate: '2017-03-08T12:00:00.000Z' })],
      {
        path: 'endDate',
        fr: 'La date de fin précède la date de début',
        en: 'The end date comes before the start date',
      },
    )
  })

  test('does not close its registration before it opens', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const registration = {
      opens: '2017-02-01T09:00:00.000Z',
      closes: '2017-01-01T09:00:00.000Z',
    }
    await expectRefusal(payload, manager, ['events', anEvent({ registration })], {
      path: 'registration.closes',
      fr: 'Les inscriptions ferment avant d’ouvrir',
      en: 'Registration closes before it opens',
    })
  })
})

describe('a room and a speaker', () => {
  test('have no availability that ends before it starts', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const [start, end] = ['2017-03-09T18:00:00.000Z', '2017-03-09T08:00:00.000Z']
    const availabilities = [
      { start: end, end: start },
      { start, end },
    ]
    const problem = {
      path: 'availabilities.1.end',
      fr: 'Cette disponibilité finit avant de commencer',
      en: 'This availability ends before it starts',
    }
    await expectRefusal(payload, manager, ['rooms', aRoom({ availabilities })], problem)
    await expectRefusal(payload, manager, ['speakers', aSpeaker({ availabilities })], problem)
  })
})

describe('a speaker', () => {
  test('has a public id that the server draws, once', async ({ http }) => {
    const manager = await http('project-manager')
    const sent = { ...aSpeaker(), code: 'ADA', email: 'ada@example.org' }
    const [one, other] = [
      docIn(await manager.send('POST', '/api/speakers', sent)),
      docIn(await manager.send('POST', '/api/speakers', sent)),
    ]
    expect(one).toMatchObject({ code: expect.stringMatching(/^[2-9B-Z]{8}$/) as unknown })
    expect(one.code).not.toBe(other.code)
    const renamed = await manager.send('PATCH', `/api/speakers/${one.id}`, {
      name: 'Autre',
      code: 'MOI',
    })
    expect(docIn(renamed)).toMatchObject({ name: 'Autre', code: one.code })
  })
})

describe('a track', () => {
  test('has a colour, and the server says which text reads on it', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const event = await createEvent(manager)
    await expectRefusal(payload, manager, ['tracks', aTrack({ event, colour: 'vert' })], {
      path: 'colour',
      fr: 'Écrivez la couleur sous la forme «\u00A0#1B7F5C\u00A0»',
      en: 'Write the colour as “#1B7F5C”',
    })
    const dark = { ...aTrack({ event, colour: '#1b7f5c' }), textColour: 'black' }
    const { id, textColour } = docIn(await manager.send('POST', '/api/tracks', dark))
    expect(textColour).toBe('white')
    const pale = await manager.send('PATCH', `/api/tracks/${id}`, { colour: '#FFE08A' })
    expect(docIn(pale)).toMatchObject({ textColour: 'black' })
  })
})

describe('a session', () => {
  test('lasts a minute at least, as a break does', async ({ http }) => {
    const manager = await http('project-manager')
    const event = await createEvent(manager)
    for (const [slug, data] of [
      ['event-sessions', anEventSession({ event, duration: 0 })],
      ['breaks', aBreak({ event, duration: 0 })],
    ] as const)
      expect(problemsIn(await manager.send('POST', `/api/${slug}`, data))).toMatchObject([
        { path: 'duration' },
      ])
  })

  test('is no duplicate of another of its event, in the trash included', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const event = await createEvent(manager)
    const data = anEventSession({ event, code: 'A1' })
    const answers = await Promise.all(
      [1, 2, 3].map(() => manager.send('POST', '/api/event-sessions', data)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
    const first = answers.find(({ status }) => status === 201)
    const { id } = first ? docIn(first) : { id: '' }
    await manager.send('PATCH', `/api/event-sessions/${id}`, {
      deletedAt: new Date().toISOString(),
    })
    await expectRefusal(payload, manager, ['event-sessions', data], {
      path: 'code',
      fr: 'Une autre session de cette édition porte déjà ce code',
      en: 'Another session of this event has this code already',
    })
    const elsewhere = { ...data, event: await createEvent(manager) }
    expect((await manager.send('POST', '/api/event-sessions', elsewhere)).status).toBe(201)
  })

  test('gets a code when it has none, as two drafts', async ({ http }) => {
    const manager = await http('project-manager')
    const event = await createEvent(manager)
    const draft = { ...anEventSession({ event }), code: '', _status: 'draft' }
    for (const code of [draft, draft])
      expect(
        docIn(await manager.send('POST', '/api/event-sessions?draft=true', code)),
      ).toMatchObject({ code: expect.stringMatching(/^[2-9B-Z]{8}$/) as unknown })
  })

  test('takes place in a room and a track of its event', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const [event, other] = [await createEvent(manager), await createEvent(manager)]
    const create = async (slug: Slug, data: object) =>
      docIn(await manager.send('POST', `/api/${slug}`, data)).id
    const session = (data: Partial<EventSession>) => anEventSession({ event, ...data })
    const room = await create('rooms', aRoom({ event: other }))
    await expectRefusal(payload, manager, ['event-sessions', session({ room })], {
      path: 'room',
      fr: 'Cette salle est celle d’une autre édition',
      en: 'This room belongs to another event',
    })
    const track = await create('tracks', aTrack({ event: other }))
    await expectRefusal(payload, manager, ['event-sessions', session({ track })], {
      path: 'track',
      fr: 'Ce parcours est celui d’une autre édition',
      en: 'This track belongs to another event',
    })
    const right = session({
      room: await create('rooms', aRoom()),
      track: await create('tracks', aTrack({ event })),
    })
    expect((await manager.send('POST', '/api/event-sessions', right)).status).toBe(201)
  })

  test('follows its path', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const event = await createEvent(manager)
    const data = anEventSession({ event, state: 'submitted' })
    const { id } = docIn(await manager.send('POST', '/api/event-sessions', data))
    const go = (state: EventSession['state'], language = 'fr') =>
      manager.send('PATCH', `/api/event-sessions/${id}`, { state }, { 'accept-language': language })
    expect(problemsIn(await go('confirmed'))).toMatchObject([
      { path: 'state', message: expect.stringContaining('«\u00A0Acceptée\u00A0»') as unknown },
    ])
    expect(problemsIn(await go('confirmed', 'en'))).toMatchObject([
      { message: expect.stringContaining('“Accepted”') as unknown },
    ])
    const local = payload.update({
      collection: 'event-sessions',
      id,
      data: { state: 'confirmed' },
      req: await createLocalReq({}, payload),
    })
    await expect(local).rejects.toMatchObject({ status: 400 })
    for (const state of ['accepted', 'confirmed', 'cancelled', 'accepted'] as const)
      expect((await go(state)).status).toBe(200)
  })

  test('may be planned outside of the dates of its event', async ({ http }) => {
    const manager = await http('project-manager')
    const event = await createEvent(manager)
    const data = anEventSession({ event, start: '2020-01-01T09:00:00.000Z' })
    expect((await manager.send('POST', '/api/event-sessions', data)).status).toBe(201)
  })
})

const listed = z.object({ docs: z.array(z.object({ id: z.string() })) })

describe('the public', () => {
  test('reads what was released of a published event, and who agreed', async ({
    payload,
    http,
  }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const req = await createLocalReq({}, payload)
    const [event, hidden] = [
      await createEvent(manager),
      await createEvent(manager, { _status: 'draft' }),
    ]
    const create = async (slug: Slug, data: object) =>
      `${slug}/${docIn(await manager.send('POST', `/api/${slug}`, data)).id}`
    const seen = [
      await create('event-sessions', anEventSession({ event })),
      await create('tracks', aTrack({ event })),
      await create('rooms', aRoom({ event })),
      await create('rooms', aRoom()),
      await create('breaks', aBreak({ event })),
      await create('speakers', aSpeaker()),
    ]
    const unseen = [
      await create('event-sessions', anEventSession({ event, state: 'accepted' })),
      await create('event-sessions', anEventSession({ event, state: 'cancelled' })),
      await create('event-sessions', anEventSession({ event, _status: 'draft' })),
      await create('event-sessions', anEventSession({ event: hidden })),
      await create('tracks', aTrack({ event: hidden })),
      await create('rooms', aRoom({ event: hidden })),
      await create('breaks', aBreak({ event: hidden })),
      await create('speakers', aSpeaker({ consentToPublish: false })),
      await create('speakers', aSpeaker({ _status: 'draft' })),
    ]
    for (const one of [event, hidden]) await releaseProgramme(one, { name: 'Première' }, req)
    unseen.push(await create('event-sessions', anEventSession({ event }))) // after the release
    for (const reader of [anonymous, await http('partner')]) {
      for (const path of seen) expect((await reader.get(`/api/${path}`)).status, path).toBe(200)
      for (const path of unseen) expect((await reader.get(`/api/${path}`)).status, path).toBe(404)
    }
  })

  test('reads no slot that no release gave it', async ({ payload, http }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const event = await createEvent(manager)
    const session = anEventSession({ event, start: '2017-03-10T21:07:00.000Z' })
    const { id } = docIn(await manager.send('POST', '/api/event-sessions', session))
    const pause = aBreak({ event, start: '2017-03-10T21:07:00.000Z' })
    const { id: coffee } = docIn(await manager.send('POST', '/api/breaks', pause))
    await releaseProgramme(event, { name: 'Première' }, await createLocalReq({}, payload))
    for (const reader of [anonymous, await http('partner')]) {
      const { status, body: told } = await reader.get(`/api/event-sessions/${id}`)
      expect(status).toBe(200)
      for (const name of ['state', 'start', 'duration', 'room', 'confirmedBy'])
        expect(told).not.toHaveProperty(name)
      const { body } = await reader.get(`/api/breaks/${coffee}`)
      expect(JSON.stringify(body)).not.toContain('21:07')
      const asked = `/api/event-sessions?where[start][equals]=2017-03-10T21:07:00.000Z`
      expect((await reader.get(asked)).status).not.toBe(200)
    }
  })

  test('reads no address of a speaker', async ({ http }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const availabilities = [{ start: '2017-03-09T08:00:00.000Z', end: '2017-03-09T18:00:00.000Z' }]
    const data = aSpeaker({ email: 'secret@example.org', phone: '0320000000', availabilities })
    const { id } = docIn(await manager.send('POST', '/api/speakers', data))
    const { status, body } = await anonymous.get(`/api/speakers/${id}`)
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toMatch(/secret@|0320000000|consent|2017-03-09/)
  })

  test('finds the sessions of an action and of an orientation', async ({ payload, http }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const req = await createLocalReq({}, payload)
    const orientation = await createOrientation(payload, req)
    const { id: action } = await payload.create({
      collection: 'actions',
      data: anAction({ orientation }),
      req,
    })
    const event = await createEvent(manager)
    const links = { event, actions: [action], orientations: [orientation] }
    const { id } = docIn(await manager.send('POST', '/api/event-sessions', anEventSession(links)))
    const proposed = anEventSession({ ...links, state: 'submitted' })
    await manager.send('POST', '/api/event-sessions', proposed)
    await releaseProgramme(event, { name: 'Première' }, req)
    for (const path of [`actions/${action}`, `orientations/${orientation}`]) {
      const { body } = await anonymous.get(`/api/${path}?depth=1`)
      const { eventSessions } = z.object({ eventSessions: listed }).parse(body)
      expect(eventSessions.docs.map((one) => one.id)).toEqual([id])
    }
  })
})
