import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest'
import { z } from 'zod'

import type { Persona } from '@/access/personas'
import { idOf } from '@/src/domain/platform/document/related'
import { sendPlaceChecks } from '@/src/jobs/send-place-checks'
import { readPlacesToCall } from '@/src/queries/places/places-to-call'
import { aTiersLieu, createCommune } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { linkTo, openLinks } from '@/tests/support/links'
import { forgetRuns, messagesTo } from '@/tests/support/mail'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const payload: Payload = await startPayload()
const links = await openLinks(payload)
let req: PayloadRequest
let commune: string

const now = `${new Date().toISOString().slice(0, 10)}T10:00:00.000Z`

/** Late in the morning of the day, so many days later. */
const on = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString()
const dayOn = (days: number) => on(days).slice(0, 10)

const mailData = z.object({
  isReminder: z.boolean(),
  facts: z.array(z.object({ field: z.string(), value: z.unknown() })),
  confirm: z.string(),
  correct: z.string(),
})

const createPlace = async (data: Partial<ReturnType<typeof aTiersLieu>> = {}) => {
  const email = `${randomUUID()}@lieux.example`
  const place = await payload.create({
    collection: 'tiers-lieux',
    data: aTiersLieu({ commune, contact: { email, phone: '03 20 00 00 00' }, ...data }),
    req,
  })
  return { ...place, email }
}

const placeOf = (id: string) => payload.findByID({ collection: 'tiers-lieux', id, depth: 0, req })

const checksOf = async (place: string) =>
  (
    await payload.find({
      collection: 'place-checks',
      where: { place: { equals: place } },
      sort: 'askedAt',
      depth: 0,
      pagination: false,
      req,
    })
  ).docs

const mailsTo = async (email: string) =>
  (await messagesTo(payload, req, { email }, 'place-check')).map(({ data }) => mailData.parse(data))

const seenBy = async (persona: Persona) =>
  createLocalReq({ user: (await personaAccounts(payload)).get(persona)?.user }, payload)

const isToCall = async (place: string, days: number, asker: PayloadRequest) =>
  (await readPlacesToCall(dayOn(days), asker)).some(({ id }) => id === place)

/** What leaves on a day, whoever else waits to be asked. */
const run = async (days: number) => {
  await forgetRuns()
  await sendPlaceChecks(on(days), req)
}

beforeAll(async () => {
  payload.logger.level = 'silent' // refusals are what is wanted
  req = await createLocalReq({}, payload)
  commune = await createCommune(payload, req)
})
beforeEach(async () => {
  // The places of other tests are asked too, fifty a day.
  await payload.db.updateMany({
    collection: 'tiers-lieux',
    where: {},
    data: { verifiedAt: '2090-01-01T12:00:00.000Z' },
    req,
  })
})
afterAll(async () => {
  await links.stop()
  payload.logger.level = 'info'
})

describe('the contact of a place', () => {
  test('is asked, reminded once, then called; each answer dates it', async () => {
    const referent = `${randomUUID()}@referents.example`
    const place = await createPlace({
      referent: { name: 'Camille', email: referent, phone: '06 00' },
    })
    const asker = await seenBy('project-manager')
    await run(0)
    await run(0) // the clock comes back
    await run(20)
    expect(await mailsTo(referent)).toMatchObject([{ isReminder: false }])
    expect(await mailsTo(place.email)).toEqual([])
    expect(await isToCall(place.id, 41, asker)).toBe(false)
    await run(21)
    await run(60)
    expect(await mailsTo(referent)).toMatchObject([{ isReminder: false }, { isReminder: true }])
    expect(await checksOf(place.id)).toMatchObject([
      { answer: 'pending', sentTo: referent },
      { answer: 'pending', sentTo: referent },
    ])
    expect(await isToCall(place.id, 41, asker)).toBe(false)
    expect(await isToCall(place.id, 42, asker)).toBe(true)
  })

  test('is not asked of a place that is fresh, closed, a sample, unpublished or in the trash', async () => {
    const trashed = await createPlace()
    const data = { deletedAt: on(-1) }
    await payload.update({ collection: 'tiers-lieux', id: trashed.id, data, req })
    const places = [
      trashed,
      await createPlace({ verifiedAt: on(-100) }),
      await createPlace({ state: 'closed' }),
      await createPlace({ sample: true }),
      await createPlace({ _status: 'draft' }),
      await createPlace({ contact: { phone: '03' } }),
    ]
    const old = await createPlace({ verifiedAt: on(-200) })
    await run(0)
    for (const { id } of places) expect(await checksOf(id)).toEqual([])
    expect(await mailsTo(old.email)).toHaveLength(1)
  })

  test('is never asked where the rhythm is none', async () => {
    const place = await createPlace()
    const set = (placeCheckMonths: number) =>
      payload.updateGlobal({ slug: 'mail-settings', data: { placeCheckMonths }, req })
    await set(0)
    await run(0)
    await set(6)
    expect(await mailsTo(place.email)).toEqual([])
    await run(1)
    expect(await mailsTo(place.email)).toHaveLength(1)
  })
})

const asked = async (data: Partial<ReturnType<typeof aTiersLieu>> = {}) => {
  const place = await createPlace(data)
  await run(0)
  const [mail] = await mailsTo(place.email)
  if (!mail) throw new Error('Nobody was asked.')
  return {
    place,
    mail,
    confirm: new URL(mail.confirm).pathname,
    correct: new URL(mail.correct).pathname,
  }
}

describe('by the link of a mail', () => {
  test('it still holds: shown when opened, written once when sent, a draft left as it is', async () => {
    const secret = `secret ${randomUUID()}`
    const { place, mail, confirm } = await asked({
      street: '1 rue Haute',
      network: { animatorNote: secret },
      referent: { name: secret },
    })
    await payload.update({
      collection: 'tiers-lieux',
      id: place.id,
      data: { street: secret },
      draft: true,
      req,
    })
    expect(mail.facts).toContainEqual({ field: 'street', value: '1 rue Haute' })
    const opened = await links.fetch(confirm)
    const shown = await opened.text()
    expect(opened.status).toBe(200)
    expect(shown).toContain('1 rue Haute')
    expect(shown).not.toContain(secret)
    expect((await placeOf(place.id)).verifiedAt ?? null).toBeNull()

    const answers = await Promise.all([links.send(confirm), links.send(confirm)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await placeOf(place.id)).toMatchObject({
      _status: 'published',
      street: '1 rue Haute',
      verifiedAt: expect.stringContaining('T12:00:00') as unknown,
    })
    const draft = await payload.findByID({
      collection: 'tiers-lieux',
      id: place.id,
      depth: 0,
      draft: true,
      req,
    })
    expect(draft).toMatchObject({
      _status: 'draft',
      street: secret,
      verifiedAt: expect.any(String) as unknown,
    })
    expect(await checksOf(place.id)).toMatchObject([
      { answer: 'confirmed', answeredAt: expect.any(String) as unknown },
    ])
    expect(await links.open(confirm)).toMatchObject({
      status: 409,
      title: { fr: 'Ce lien a déjà servi' },
    })
  })

  test('it does not: what was changed is suggested, once, and told back to who was asked', async () => {
    const { place, correct } = await asked({ street: '1 rue Haute', tariff: 'Gratuit' })
    const opened = await links.open(correct)
    const shown = String(opened.fields.find(({ name }) => name === 'shown')?.value)
    const form = {
      name: place.name,
      street: '1 rue Haute',
      tariff: 'Gratuit',
      email: place.email,
      phone: '03 20 00 00 00',
      state: 'open',
      commune: '',
      shown,
    }
    const code = String(opened.fields.find(({ name }) => name === 'commune')?.value)
    const idle = await links.send(correct, { ...form, commune: code })
    expect(idle).toMatchObject({ status: 400, errors: [{ path: '' }] })
    const wrong = await links.send(correct, { ...form, commune: code, website: 'nulle part' })
    expect(wrong).toMatchObject({ status: 400, errors: [{ path: 'website' }] })
    expect(wrong.fields.find(({ name }) => name === 'website')?.value).toBe('nulle part')

    const sent = await links.send(correct, { ...form, commune: code, tariff: '5\u00A0€' })
    expect(sent.status).toBe(200)
    const [check] = await checksOf(place.id)
    expect(check).toMatchObject({ answer: 'corrected', suggestion: expect.any(String) as unknown })
    const suggestion = await payload.findByID({
      collection: 'place-suggestions',
      id: idOf(check?.suggestion) ?? '',
      depth: 0,
      req,
    })
    expect(suggestion).toMatchObject({
      kind: 'correction',
      origin: 'contact',
      status: 'pending',
      place: place.id,
      proposed: { tariff: '5\u00A0€' },
      contact: { email: place.email },
    })
    expect((await links.send(correct, form)).status).toBe(409)
    expect((await placeOf(place.id)).tariff).toBe('Gratuit')
  })

  test('a place that is gone, a link that lapsed or of another purpose change nothing', async () => {
    const { place, confirm } = await asked()
    const [check] = await checksOf(place.id)
    const of = { subject: check?.id ?? '', user: check?.id ?? '' }
    const lapsed = linkTo({
      ...of,
      purpose: 'place-still-true',
      expires: '2020-01-01T00:00:00.000Z',
    })
    expect((await links.send(lapsed)).status).toBe(410)
    for (const purpose of ['report-unchanged', 'unsubscribe', 'choose-password'] as const)
      expect((await links.send(linkTo({ ...of, purpose }))).status).toBe(410)
    const nobody = randomUUID()
    expect(
      (await links.send(linkTo({ subject: nobody, user: nobody, purpose: 'place-still-true' })))
        .status,
    ).toBe(410)
    await payload.update({
      collection: 'tiers-lieux',
      id: place.id,
      data: { deletedAt: on(0) },
      req,
    })
    for (const answer of [await links.open(confirm), await links.send(confirm)])
      expect(answer.status).toBe(410)
    expect(await checksOf(place.id)).toMatchObject([{ answer: 'pending' }])
  })
})

describe('by telephone', () => {
  test('a manager notes what was said; nobody else does, nor reads whom to call', async ({
    http,
  }) => {
    const place = await createPlace({ contact: { phone: '03 20 00 00 00' } })
    const asker = await seenBy('project-manager')
    const days = Math.round((Date.now() - Date.parse(on(0))) / 86_400_000)
    expect(await isToCall(place.id, days, asker)).toBe(true)
    const manager = await http('project-manager')
    const call = (answer: string) =>
      manager.send('POST', '/api/places/calls', { place: place.id, answer, note: 'Rappeler mardi' })
    expect((await call('unreachable')).status).toBe(200)
    expect(await isToCall(place.id, days, asker)).toBe(false)
    expect(await isToCall(place.id, days + 22, asker)).toBe(true)
    expect((await call('phoned')).status).toBe(200)
    expect(await isToCall(place.id, days + 22, asker)).toBe(false)
    expect(await checksOf(place.id)).toMatchObject([
      { answer: 'unreachable', note: 'Rappeler mardi' },
      { answer: 'phoned' },
    ])
    expect((await placeOf(place.id)).verifiedAt).toEqual(expect.any(String) as unknown)

    expect((await call('confirmed')).status).toBe(400)
    expect(
      (await manager.send('POST', '/api/places/calls', { place: randomUUID(), answer: 'phoned' }))
        .status,
    ).toBe(404)
    for (const persona of ['anonymous', 'partner', 'committee-member', 'editor'] as const) {
      const client = await http(persona)
      const sent = await client.send('POST', '/api/places/calls', {
        place: place.id,
        answer: 'phoned',
      })
      expect(sent.status, persona).toBe(403)
      expect(await readPlacesToCall(dayOn(days), await seenBy(persona)), persona).toEqual([])
    }
  })

  test('whom to call is read in as many queries for one place as for many', async () => {
    const manager = await seenBy('project-manager')
    const count = () => countReads(payload, () => readPlacesToCall(dayOn(0), manager))
    await createPlace({ contact: {} })
    const one = await count()
    for (let index = 0; index < 5; index += 1) await createPlace({ contact: {} })
    expect(await count()).toBe(one)
  })
})
