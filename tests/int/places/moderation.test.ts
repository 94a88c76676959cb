import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { keepPhoto } from '@/src/commands/places/suggested-photo'
import { docIn, problemsIn } from '@/tests/support/answers'
import { aPlaceSuggestion, aTiersLieu } from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { messagesTo } from '@/tests/support/mail'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const payload: Payload = await startPayload()
let req: PayloadRequest
let commune: { id: string; inseeCode: string }
let other: { id: string; inseeCode: string }

const createCommune = () =>
  payload.create({
    collection: 'communes',
    data: {
      name: `Commune ${randomUUID()}`,
      inseeCode: String(60_000 + Math.floor(Math.random() * 9_999)),
      latitude: 50.6,
      longitude: 3.1,
    },
    req,
  })

const createPlace = (data: Partial<ReturnType<typeof aTiersLieu>> = {}) =>
  payload.create({
    collection: 'tiers-lieux',
    data: aTiersLieu({ commune: commune.id, ...data }),
    req,
  })

const createSuggestion = (data: Parameters<typeof aPlaceSuggestion>[0]) =>
  payload.create({ collection: 'place-suggestions', data: aPlaceSuggestion(data), req })

const createPhoto = async () => {
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  return keepPhoto(
    { bytes: Uint8Array.from(bytes).buffer, place: 'La Grappe', credit: 'Camille' },
    req,
  )
}

const placeOf = (id: string, draft = false) =>
  payload.findByID({ collection: 'tiers-lieux', id, depth: 0, draft, req })

const suggestionOf = (id: string) =>
  payload.findByID({ collection: 'place-suggestions', id, depth: 0, req })

const accept = (client: Client, id: string, fields: readonly string[]) =>
  client.send('POST', `/api/place-suggestions/${id}/decision`, { decision: 'accept', fields })

const refuse = (client: Client, id: string, reason: string) =>
  client.send('POST', `/api/place-suggestions/${id}/decision`, { decision: 'refuse', reason })

const address = () => ({ email: `${randomUUID()}@voisins.example` })

beforeAll(async () => {
  req = await createLocalReq({}, payload)
  ;[commune, other] = [await createCommune(), await createCommune()]
})

describe('a correction', () => {
  test('is applied field by field: what is not taken over stays as it is', async ({ http }) => {
    const contact = address()
    const place = await createPlace({
      street: '1 rue Haute',
      contact: { phone: '03 20 00 00 00', email: 'lieu@example.org' },
      accessibility: { wheelchair: 'no', details: 'Marche' },
    })
    const { id } = await createSuggestion({
      kind: 'correction',
      place: place.id,
      contact,
      proposed: {
        street: '2 rue Haute',
        phone: null,
        website: 'https://example.org/',
        wheelchair: 'yes',
        description: 'Un lieu.\n\nDeux salles,\nun jardin.',
        services: ['access'],
      },
    })
    const manager = await http('project-manager')
    const taken = ['phone', 'website', 'wheelchair', 'description']
    expect((await accept(manager, id, taken)).status).toBe(200)

    const after = await placeOf(place.id)
    expect(after).toMatchObject({
      _status: 'published',
      street: '1 rue Haute',
      services: [],
      contact: { phone: null, email: 'lieu@example.org', website: 'https://example.org/' },
      accessibility: { wheelchair: 'yes', details: 'Marche' },
    })
    expect(after.description?.root.children).toHaveLength(2)
    const suggestion = await suggestionOf(id)
    const account = (await personaAccounts(payload)).get('project-manager')?.user
    expect(suggestion).toMatchObject({ status: 'accepted', moderator: account?.id })
    expect(suggestion.applied).toEqual({
      phone: { before: '03 20 00 00 00', after: null },
      website: { before: null, after: 'https://example.org/' },
      wheelchair: { before: 'no', after: 'yes' },
      description: { before: null, after: 'Un lieu.\n\nDeux salles,\nun jardin.' },
    })
    const [message] = await messagesTo(payload, req, contact, 'suggestion-accepted')
    expect(message?.data).toMatchObject({
      place: place.name,
      isNew: false,
      link: expect.stringContaining(`/tiers-lieux/${place.slug}`) as unknown,
    })
    const { docs: versions } = await payload.findVersions({
      collection: 'tiers-lieux',
      where: { parent: { equals: place.id } },
      req,
    })
    expect(versions).toHaveLength(2)
  })

  test('is applied whole by any other door, in the language in which it was written', async ({
    http,
  }) => {
    const place = await createPlace({ summary: 'En français' })
    const photo = await createPhoto()
    const { id } = await createSuggestion({
      kind: 'correction',
      place: place.id,
      language: 'en',
      photo,
      proposed: { summary: 'In English', commune: other.inseeCode },
    })
    const manager = await http('project-manager')
    const path = `/api/place-suggestions/${id}`
    expect((await manager.send('PATCH', path, { status: 'accepted' })).status).toBe(200)
    const read = (locale: 'fr' | 'en') =>
      payload.findByID({ collection: 'tiers-lieux', id: place.id, depth: 0, locale, req })
    const french = (await read('fr')).summary
    expect([french, (await read('en')).summary]).toEqual(['En français', 'In English'])
    expect(await read('fr')).toMatchObject({
      commune: other.id,
      latitude: 50.6,
      approximatePosition: true,
      photos: [photo],
    })
    const anyone = await http('anonymous')
    expect((await anyone.get(`/api/media/${photo}`)).status).toBe(200)
    expect((await suggestionOf(id)).applied).toMatchObject({
      photo: { before: null, after: photo },
    })
  })

  test('of its own contact dates the place', async ({ http }) => {
    const place = await createPlace()
    const { id } = await createSuggestion({
      kind: 'correction',
      place: place.id,
      origin: 'contact',
      proposed: { tariff: 'Gratuit' },
    })
    expect((await accept(await http('project-manager'), id, [])).status).toBe(200)
    const after = await placeOf(place.id)
    expect(after.tariff ?? null).toBeNull()
    expect(after.verifiedAt).not.toBeNull()
  })

  test('is not applied to a place that is gone, or whose change waits; it stays as it was', async ({
    http,
  }) => {
    const manager = await http('project-manager')
    const [gone, changing] = [await createPlace(), await createPlace({ street: '1 rue Haute' })]
    await payload.update({
      collection: 'tiers-lieux',
      id: changing.id,
      data: { summary: 'Pas encore' },
      draft: true,
      req,
    })
    const photo = await createPhoto()
    for (const [place, sentence] of [
      [gone, 'à la corbeille'],
      [changing, 'attend d’être publiée'],
    ] as const) {
      const proposed = { street: '2 rue Haute' }
      const { id } = await createSuggestion({
        kind: 'correction',
        place: place.id,
        proposed,
        photo,
      })
      if (place === gone)
        await payload.update({
          collection: 'tiers-lieux',
          id: place.id,
          data: { deletedAt: new Date().toISOString() },
          req,
        })
      for (const answer of [
        await accept(manager, id, ['street', 'photo']),
        await manager.send('PATCH', `/api/place-suggestions/${id}`, { status: 'accepted' }),
      ]) {
        expect(answer.status).toBe(400)
        expect(problemsIn(answer)).toMatchObject([
          { path: 'place', message: expect.stringContaining(sentence) as unknown },
        ])
      }
      const { status, applied } = await suggestionOf(id)
      expect([status, applied ?? null]).toEqual(['pending', null])
    }
    expect(await placeOf(changing.id)).toMatchObject({
      street: '1 rue Haute',
      _status: 'published',
    })
    const media = await payload.findByID({ collection: 'media', id: photo, depth: 0, req })
    expect(media).toMatchObject({ restricted: true, isPublic: false })
  })
})

describe('a new place', () => {
  test('is published where it is known to be, under a name of its own', async ({ http }) => {
    const manager = await http('project-manager')
    const name = `La Grappe ${randomUUID()}`
    const proposed = { name, commune: commune.inseeCode, email: 'lieu@example.org' }
    const [first, second] = [
      await createSuggestion({ proposed }),
      await createSuggestion({ proposed }),
    ]
    for (const { id } of [first, second])
      expect((await accept(manager, id, ['name', 'commune', 'email'])).status).toBe(200)
    const anyone = await http('anonymous')
    const { body } = await anyone.get(
      `/api/tiers-lieux?where[name][equals]=${encodeURIComponent(name)}&depth=0`,
    )
    expect(body).toMatchObject({
      totalDocs: 2,
      docs: [
        {
          commune: commune.id,
          latitude: 50.6,
          approximatePosition: true,
          contact: { email: 'lieu@example.org' },
        },
        { commune: commune.id },
      ],
    })
    expect((await suggestionOf(first.id)).place).toEqual(expect.any(String) as unknown)
  })

  test.for([
    { proposed: { name: 'La Grappe' }, said: 'Choisissez la commune' },
    { proposed: { name: 'La Grappe', commune: '99999' }, said: 'code INSEE 99999' },
  ])('$said', async ({ proposed, said }, { http }) => {
    const { id } = await createSuggestion({ proposed })
    const answer = await accept(await http('project-manager'), id, Object.keys(proposed))
    expect(answer.status).toBe(400)
    expect(problemsIn(answer)).toMatchObject([
      { path: 'proposed', message: expect.stringContaining(said) as unknown },
    ])
    expect((await suggestionOf(id)).status).toBe('pending')
  })
})

describe('several at once', () => {
  const acceptAll = (client: Client, ids: string[], data: object = {}) =>
    client.send('PATCH', `/api/place-suggestions?where[id][in]=${ids.join(',')}&depth=0`, {
      status: 'accepted',
      ...data,
    })
  const aName = () => `La Grappe ${randomUUID()}`
  const placesCalled = async (name: string) =>
    (await payload.count({ collection: 'tiers-lieux', where: { name: { equals: name } }, req }))
      .totalDocs

  test('are accepted one after the other, whatever they are called', async ({ http }) => {
    const name = aName()
    const proposed = { name, commune: commune.inseeCode }
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push((await createSuggestion({ proposed })).id)

    const answer = await acceptAll(await http('project-manager'), ids)

    expect(answer.status).toBe(200)
    const { docs, errors } = z
      .object({
        docs: z.array(z.object({ id: z.string(), status: z.string() })),
        errors: z.array(z.unknown()),
      })
      .parse(answer.body)
    expect(errors).toEqual([])
    expect(docs.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(new Set(docs.map(({ status }) => status))).toEqual(new Set(['accepted']))
    expect(await placesCalled(name)).toBe(5)
  })

  test('that correct one place are all applied', async ({ http }) => {
    const place = await createPlace()
    const correct = async (proposed: object) =>
      createSuggestion({
        kind: 'correction',
        place: place.id,
        photo: await createPhoto(),
        proposed: { ...proposed },
      })
    const suggestions = [
      await correct({ street: '2 rue Haute' }),
      await correct({ tariff: 'Gratuit' }),
    ]

    const ids = suggestions.map(({ id }) => id)
    expect((await acceptAll(await http('project-manager'), ids)).status).toBe(200)

    const after = await placeOf(place.id)
    expect(after).toMatchObject({ street: '2 rue Haute', tariff: 'Gratuit' })
    expect(after.photos).toHaveLength(2)
  })

  test.for([
    { wrong: 'a commune that is none', proposed: { commune: '99999' }, data: {} },
    { wrong: 'no message', proposed: {}, data: { message: '' } },
    { wrong: 'no address', proposed: {}, data: { contact: { email: 'pas une adresse' } } },
  ])('are refused together for one: $wrong', async ({ proposed, data }, { http }) => {
    const [name, photo] = [aName(), await createPhoto()]
    const right = { name, commune: commune.inseeCode }
    const [first, second] = [
      await createSuggestion({ proposed: right }),
      await createSuggestion({ proposed: { ...right, ...proposed }, photo }),
    ]
    const manager = await http('project-manager')

    const answers = [
      await acceptAll(manager, [second.id], data),
      await acceptAll(manager, [first.id, second.id], data),
    ]

    for (const answer of answers) {
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toHaveLength(1)
    }
    for (const { id } of [first, second]) {
      const { status, applied } = await suggestionOf(id)
      expect([status, applied ?? null]).toEqual(['pending', null])
    }
    expect(await placesCalled(name)).toBe(0)
    const media = await payload.findByID({ collection: 'media', id: photo, depth: 0, req })
    expect(media).toMatchObject({ restricted: true, isPublic: false })
  })

  test('are decided by managers alone', async ({ http }) => {
    const { id } = await createSuggestion({ proposed: { name: aName() } })
    for (const persona of ['anonymous', 'partner', 'committee-member', 'editor'] as const)
      expect((await acceptAll(await http(persona), [id])).status, persona).toBe(403)
    expect((await suggestionOf(id)).status).toBe('pending')
  })
})

test('a photo is that of the public form: whoever else names one suggests none', async ({
  http,
}) => {
  const [editor, manager] = [await http('editor'), await http('project-manager')]
  const file = await createPhoto()
  const proposed = { name: `La Grappe ${randomUUID()}`, commune: commune.inseeCode }
  const data = aPlaceSuggestion({ proposed, photo: file })
  const sent = [
    docIn(await editor.send('POST', '/api/place-suggestions?depth=0', data)),
    docIn(await manager.send('POST', '/api/place-suggestions?depth=0', data)),
  ]
  expect(sent.map(({ photo }) => photo ?? null)).toEqual([null, null])
  const [accepted, refused] = sent.map(({ id }) => id)
  const change = { photo: file, status: 'accepted' }
  const path = `/api/place-suggestions/${String(accepted)}`
  expect((await manager.send('PATCH', path, change)).status).toBe(200)
  expect((await refuse(manager, String(refused), 'Doublon')).status).toBe(200)

  const media = await payload.findByID({ collection: 'media', id: file, depth: 0, req })
  expect(media).toMatchObject({ restricted: true, isPublic: false })
  expect(media.deletedAt ?? null).toBeNull()
  expect((await (await http('anonymous')).get(`/api/media/${file}`)).status).toBe(404)
})

test('a refusal is told, with its reason, in the language of who suggested it', async ({
  http,
}) => {
  const manager = await http('project-manager')
  const contact = { name: 'Camille', ...address() }
  const photo = await createPhoto()
  const { id } = await createSuggestion({
    proposed: { name: 'La Grappe' },
    contact,
    language: 'en',
    photo,
  })
  expect((await refuse(manager, id, ' ')).status).toBe(400)
  expect(await messagesTo(payload, req, contact, 'suggestion-refused')).toEqual([])
  expect((await refuse(manager, id, 'It closed.')).status).toBe(200)
  expect(await messagesTo(payload, req, contact, 'suggestion-refused')).toMatchObject([
    { locale: 'en', data: { name: 'Camille', place: 'La Grappe', reason: 'It closed.' } },
  ])
  const trashed = { collection: 'media', id: photo, depth: 0, trash: true, req } as const
  expect((await payload.findByID(trashed)).deletedAt).toEqual(expect.any(String) as unknown)
})

test('of two moderators at once one decides, and the other is told', async ({ http }) => {
  const [manager, admin] = [await http('project-manager'), await http('admin')]
  const place = await createPlace({ street: '1 rue Haute' })
  const contact = address()
  const { id } = await createSuggestion({
    kind: 'correction',
    place: place.id,
    contact,
    proposed: { street: '2 rue Haute' },
  })
  const answers = await Promise.all([
    accept(manager, id, ['street']),
    refuse(admin, id, 'Doublon'),
    accept(admin, id, ['street']),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const told = answers.find(({ status }) => status === 409)
  expect(JSON.stringify(told?.body)).toMatch(/déjà été (acceptée|refusée) par .+, le /)
  const { status, applied } = await suggestionOf(id)
  expect((await placeOf(place.id)).street).toBe(
    status === 'accepted' ? '2 rue Haute' : '1 rue Haute',
  )
  expect(applied ?? null).toEqual(
    status === 'accepted' ? { street: { before: '1 rue Haute', after: '2 rue Haute' } } : null,
  )
  const [accepted, refused] = await Promise.all(
    (['suggestion-accepted', 'suggestion-refused'] as const).map((template) =>
      messagesTo(payload, req, contact, template),
    ),
  )
  expect([...(accepted ?? []), ...(refused ?? [])]).toHaveLength(1)
})

test('only managers decide', async ({ http }) => {
  const { id } = await createSuggestion({
    proposed: { name: 'La Grappe', commune: commune.inseeCode },
  })
  for (const persona of ['anonymous', 'partner', 'committee-member', 'editor'] as const)
    expect((await accept(await http(persona), id, ['name'])).status, persona).toBe(403)
  const manager = await http('project-manager')
  for (const body of [
    {},
    { decision: 'accept' },
    { decision: 'accept', fields: ['slug'] },
    { decision: 'x' },
  ])
    expect((await manager.send('POST', `/api/place-suggestions/${id}/decision`, body)).status).toBe(
      400,
    )
  expect((await refuse(manager, randomUUID(), 'x')).status).toBe(404)
  expect((await suggestionOf(id)).status).toBe('pending')
})
