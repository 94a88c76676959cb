import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'

import { WriteConflict } from '@/src/database/transient'
import type { Field } from '@/src/links/page'
import type { SuggestionPage } from '@/src/public-form/suggestion-page'
import { aTiersLieu } from '@/tests/support/builders'
import { startPayload } from '@/tests/support/payload'
import { openSuggestions, prove, solve, someone } from '@/tests/support/suggestions'
import { test } from '@/tests/support/test'

const payload: Payload = await startPayload()
const form = await openSuggestions(payload)
let req: PayloadRequest
let commune: { id: string; inseeCode: string }

const createPlace = (data: Partial<ReturnType<typeof aTiersLieu>> = {}) =>
  payload.create({
    collection: 'tiers-lieux',
    data: aTiersLieu({ commune: commune.id, ...data }),
    req,
  })

const suggestionsOf = async (message: string) =>
  (
    await payload.find({
      collection: 'place-suggestions',
      where: { message: { equals: message } },
      depth: 0,
      pagination: false,
      req,
    })
  ).docs

/** All of a new place that the form needs. */
const aNewPlace = (more: Record<string, string> = {}) => ({
  name: `Lieu ${randomUUID()}`,
  commune: commune.inseeCode,
  ...more,
})

const fieldIn = (page: SuggestionPage | null, name: string): Field | undefined =>
  page?.groups.flatMap(({ fields }) => fields).find((field) => field.name === name)

const valueIn = (page: SuggestionPage | null, name: string): unknown => {
  const field = fieldIn(page, name)
  return field && 'value' in field ? field.value : undefined
}

const shownIn = (page: SuggestionPage | null): string =>
  page && 'value' in page.shown && typeof page.shown.value === 'string' ? page.shown.value : ''

const picture = (format: 'jpeg' | 'png' = 'jpeg') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#1b4fb5' } })
    .withExif({ IFD0: { Copyright: 'Quelqu’un' }, IFD3: { GPSLatitude: '50/1 38/1 0/1' } })
    .toFormat(format)
    .toBuffer()

beforeAll(async () => {
  payload.logger.level = 'silent' // refusals are what is wanted
  req = await createLocalReq({}, payload)
  const data = {
    name: `Commune ${randomUUID()}`,
    inseeCode: String(70_000 + Math.floor(Math.random() * 9_999)),
  }
  commune = await payload.create({ collection: 'communes', data, req })
})
afterAll(async () => {
  await form.stop()
  payload.logger.level = 'info'
})

describe('a new place', () => {
  test('is suggested by nobody, once it is proved to be work, and waits', async () => {
    const opened = await form.open()
    if (!opened.page) throw new Error('No form.')
    const fields = {
      ...aNewPlace({ 'hours-0': '9h-12h, 14h-18h', website: 'example.org' }),
      services: ['access', 'creation'],
      message: `Ouvert depuis mars ${randomUUID()}`,
      'who-email': 'voisine@example.org',
      shown: shownIn(opened.page),
      proof: await solve(opened.page.challenge),
    }
    const sent = await form.send(fields)
    expect(sent).toMatchObject({ status: 303, location: '/tiers-lieux/proposer?envoi=recu' })
    expect(await suggestionsOf(fields.message)).toMatchObject([
      {
        kind: 'new-place',
        status: 'pending',
        origin: 'public',
        language: 'fr',
        contact: { email: 'voisine@example.org' },
        proposed: {
          name: fields.name,
          commune: commune.inseeCode,
          openingHours: 'Mo 09:00-12:00,14:00-18:00',
          services: ['access', 'creation'],
          website: 'https://example.org',
        },
      },
    ])
    expect(Object.keys((await suggestionsOf(fields.message))[0]?.proposed ?? {})).toHaveLength(5)

    const again = await form.send(fields)
    expect(again.status).toBe(409)
    expect(again.page?.errors).toMatchObject([
      { path: '', message: expect.stringContaining('déjà été envoyé') as unknown },
    ])
    expect(await suggestionsOf(fields.message)).toHaveLength(1)
  })

  test('twenty at once with one proof are one', async () => {
    const fields = { ...aNewPlace(), message: randomUUID(), proof: await prove() }
    const client = someone()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        form.send(fields, { client: index < 10 ? client : someone() }),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(19)
    expect(await suggestionsOf(fields.message)).toHaveLength(1)
  })

  test('is given back with what was typed while others write', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0) // no wait
    const begin = vi.spyOn(payload.db, 'beginTransaction')
    const fields = { ...aNewPlace(), message: randomUUID() }
    try {
      begin.mockRejectedValue(new WriteConflict('No'))
      const { status, page } = await form.send(fields)
      expect(status).toBe(503)
      expect(page?.errors[0]?.message).toContain('rien n’a été enregistré')
      expect(valueIn(page, 'name')).toBe(fields.name)
    } finally {
      vi.restoreAllMocks()
    }
    expect(await suggestionsOf(fields.message)).toEqual([])
  })

  test('what is wrong comes back in the form, in the reader’s language, with what was typed', async () => {
    const message = randomUUID()
    const fields = {
      name: '',
      commune: '',
      summary: 'a'.repeat(281),
      postalCode: '59',
      'hours-2': 'le matin',
      email: 'moi',
      'who-email': 'elle',
      families: ['fablab'],
      message,
    }
    const { status, page } = await form.send(fields, { language: '/en' })
    expect(status).toBe(400)
    expect(page?.errors.map(({ path }) => path).sort()).toEqual([
      'email',
      'hours-2',
      'summary',
      'who-email',
    ])
    expect(page?.errors.find(({ path }) => path === 'hours-2')?.message).toContain('or “closed”')
    for (const [name, value] of Object.entries(fields)) expect(valueIn(page, name)).toEqual(value)

    const wanting = await form.send({ message, proof: await prove() })
    expect(wanting.page?.errors.map(({ path }) => path)).toEqual(['name', 'commune'])
    expect(await suggestionsOf(message)).toEqual([])
  })

  test('a proof that is wrong, forged, lapsed or someone else’s is none', async () => {
    const message = randomUUID()
    const good = await prove()
    const forged = good.replace(/"cost":\d+/, '"cost":1')
    const wrong = good.replace(/"counter":\d+/, '"counter":1')
    const lapsed = await prove(3 * 3_600_000)
    for (const proof of ['x', '{}', '[]', 'null', forged, wrong, good.slice(0, -9), lapsed]) {
      const { status, page } = await form.send({ ...aNewPlace(), message, proof })
      expect([proof, status]).toEqual([proof, 400])
      expect(page?.errors).toMatchObject([{ path: '' }])
    }
    expect(await suggestionsOf(message)).toEqual([])
    expect((await form.send({ ...aNewPlace(), message, proof: good })).status).toBe(303)
  })

  test('without a proof a few are taken, and with one more, from one client', async () => {
    const [message, client] = [randomUUID(), someone()]
    const send = (proof: string) => form.send({ ...aNewPlace(), message, proof }, { client })
    expect([(await send('')).status, (await send('')).status]).toEqual([303, 303])
    const refused = await send('')
    expect(refused.status).toBe(429)
    expect(refused.page?.errors[0]?.message).toMatch(/^Sans JavaScript/)
    expect(valueIn(refused.page, 'message')).toBe(message)
    for (let count = 0; count < 10; count += 1) expect((await send(await prove())).status).toBe(303)
    expect((await send(await prove())).status).toBe(429)
    expect(await suggestionsOf(message)).toHaveLength(12)
  })

  test('what makes no sense is refused, never a failure of ours', async () => {
    const post = (body: RequestInit['body'], type: string) =>
      form.fetch('/tiers-lieux/proposer', {
        method: 'POST',
        body,
        headers: { 'content-type': type, 'x-forwarded-for': someone() },
      })
    expect((await post('{}', 'application/json')).status).toBe(400)
    expect((await post('--x', 'multipart/form-data; boundary=y')).status).toBe(400)
    expect((await post('a=%E0%A4%A', 'application/x-www-form-urlencoded')).status).toBe(400)
    expect((await post(Buffer.alloc(12_100_000), 'multipart/form-data; boundary=y')).status).toBe(
      413,
    )
    const nonsense = {
      name: '\u0000',
      commune: '99999',
      families: ['bar', 'fablab'],
      state: 'x',
      wheelchair: '__proto__',
      shown: '{"name":{}}',
      message: 'x'.repeat(5_001),
    }
    const { status, page } = await form.send(nonsense)
    expect(status).toBe(400)
    expect(page?.errors.map(({ path }) => path)).toContain('message')
  })
})

describe('a photo', () => {
  const photoOf = async (message: string) => {
    const [suggestion] = await suggestionsOf(message)
    const photo = suggestion?.photo
    return typeof photo === 'string'
      ? payload.findByID({ collection: 'media', id: photo, depth: 0, req })
      : undefined
  }
  const mediaCount = async () =>
    (await payload.count({ collection: 'media', trash: true, req })).totalDocs

  test('is drawn anew, kept to managers, and read by nobody else', async ({ http }) => {
    const fields = {
      ...aNewPlace(),
      message: randomUUID(),
      photo: new File([new Uint8Array(await picture())], 'chez moi.jpg', { type: 'image/jpeg' }),
      rights: 'yes',
      credit: 'Camille Durand',
      proof: await prove(),
    }
    expect((await form.send(fields)).status).toBe(303)
    const photo = await photoOf(fields.message)
    expect(photo).toMatchObject({ isPublic: false, restricted: true, credit: 'Camille Durand' })
    const manager = await http('project-manager')
    const path = new URL(photo?.url ?? '').pathname
    const bytes = Buffer.from(await (await manager.fetch(path)).arrayBuffer())
    const { exif, format } = await sharp(bytes).metadata()
    expect({ exif, format }).toEqual({ exif: undefined, format: 'jpeg' })
    for (const persona of ['anonymous', 'partner', 'committee-member', 'editor'] as const) {
      const client = await http(persona)
      expect((await client.fetch(path)).status, persona).toBe(403)
      expect((await client.get(`/api/media/${photo?.id ?? ''}`)).status, persona).toBe(404)
    }
  })

  test('that is none, too large or not one’s own is refused, and leaves nothing', async () => {
    const before = await mediaCount()
    const message = randomUUID()
    const good = await picture('png')
    for (const [bytes, path, rights] of [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'photo', 'yes'],
      [good.subarray(0, 60), 'photo', 'yes'],
      [Buffer.alloc(10_000_001), 'photo', 'yes'],
      [good, 'rights', ''],
    ] as const) {
      const photo = new File([new Uint8Array(bytes)], 'photo.png', { type: 'image/png' })
      const sent = await form.send({ ...aNewPlace(), message, photo, rights, proof: await prove() })
      expect(sent.status).toBe(400)
      expect(sent.page?.errors.map((error) => error.path)).toContain(path)
    }
    const spent = { ...aNewPlace(), message, rights: 'yes', proof: await prove() }
    const photo = new File([new Uint8Array(good)], 'photo.png', { type: 'image/png' })
    expect((await form.send(spent)).status).toBe(303)
    const again = await form.send({ ...spent, photo })
    expect(again.status).toBe(409)
    expect(again.page?.errors.map(({ path }) => path)).toEqual(['', 'photo'])
    expect(await mediaCount()).toBe(before)
  })
})

describe('a correction', () => {
  test('is filled in with what is published, and proposes what was changed alone', async () => {
    const place = await createPlace({
      street: '1 rue Haute',
      openingHours: 'Mo-Fr 09:00-18:00; PH off',
      services: ['access'],
      contact: { phone: '03 20 00 00 00', email: 'lieu@example.org' },
      accessibility: { wheelchair: 'yes' },
    })
    const query = `?lieu=${place.slug}`
    const { page } = await form.open(query)
    expect(page?.place).toEqual({ slug: place.slug, name: place.name })
    expect(valueIn(page, 'phone')).toBe('03 20 00 00 00')
    expect(valueIn(page, 'hours-4')).toBe('09:00-18:00')
    expect(valueIn(page, 'hours-holidays')).toBe(true)

    // Meanwhile someone else corrects the street: it is not proposed back.
    await payload.update({
      collection: 'tiers-lieux',
      id: place.id,
      data: { street: '2 rue Haute' },
      req,
    })
    const asShown = {
      name: place.name,
      street: '1 rue Haute',
      commune: commune.inseeCode,
      state: 'open',
      wheelchair: 'yes',
      email: 'lieu@example.org',
      'hours-holidays': 'yes',
      ...Object.fromEntries([0, 1, 2, 3, 4].map((day) => [`hours-${String(day)}`, '09:00-18:00'])),
      shown: shownIn(page),
    }
    const idle = await form.send(
      { ...asShown, phone: '03 20 00 00 00', services: ['access'] },
      { query },
    )
    expect(idle.page?.errors).toMatchObject([
      { path: '', message: expect.stringContaining('Rien n’a changé') as unknown },
    ])

    const message = randomUUID()
    const changed = { ...asShown, phone: '', 'hours-4': 'fermé', message, proof: await prove() }
    const sent = await form.send(changed, { query })
    expect(sent.location).toBe(`/tiers-lieux/proposer?lieu=${place.slug}&envoi=recu`)
    expect(await suggestionsOf(message)).toMatchObject([
      {
        kind: 'correction',
        place: place.id,
        proposed: { phone: null, openingHours: 'Mo-Th 09:00-18:00; PH off', services: [] },
      },
    ])
  })

  test('shows what is published, never a change that waits nor a place that nobody published', async () => {
    const secret = `secret ${randomUUID()}`
    const [place, unpublished, trashed] = [
      await createPlace({
        street: '1 rue Haute',
        referent: { name: secret, email: 'referent@example.org' },
        network: { animatorNote: secret },
      }),
      await createPlace({ _status: 'draft' }),
      await createPlace(),
    ] as const
    await payload.update({
      collection: 'tiers-lieux',
      id: place.id,
      data: { street: secret, summary: secret },
      draft: true,
      req,
    })
    await payload.update({
      collection: 'tiers-lieux',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      trash: true,
      req,
    })
    const { page } = await form.open(`?lieu=${place.slug}`)
    expect(valueIn(page, 'street')).toBe('1 rue Haute')
    expect(JSON.stringify(page)).not.toContain(secret)
    expect(JSON.stringify(page)).not.toContain('referent@example.org')
    for (const { slug } of [unpublished, trashed, { slug: 'nulle-part' }]) {
      expect((await form.open(`?lieu=${slug}`)).status, slug).toBe(404)
      const sent = await form.send({ phone: '1', proof: await prove() }, { query: `?lieu=${slug}` })
      expect(sent.status, slug).toBe(404)
    }
  })
})
