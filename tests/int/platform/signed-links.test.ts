import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'

import type { Persona } from '@/access/personas'
import type { Role } from '@/access/roles'
import type { Milestone, User } from '@/src/payload-types'
import { passwordLink } from '@/src/links/password-link'
import { linkOf } from '@/src/links/signed-link'
import { forgetUsedLinks } from '@/src/commands/platform/spend-link'
import { WriteConflict } from '@/src/database/transient'
import {
  aDecision,
  aMeeting,
  aMilestone,
  anAction,
  aProgressReport,
  createOrientation,
} from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { linkTo, openLinks } from '@/tests/support/links'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const payload: Payload = await startPayload()
await personaAccounts(payload) // an administrator first: the first account always is one
const links = await openLinks(payload)
let req: PayloadRequest
let lead: User
let orientation: string

const createUser = (role: Role, data: Partial<User> = {}) =>
  payload.create({
    collection: 'users',
    data: {
      name: `Lien ${role}`,
      email: `${randomUUID()}@links.example`,
      password: randomUUID(),
      role,
      ...data,
    },
    req,
  })

const createAction = () =>
  payload.create({ collection: 'actions', data: anAction({ orientation }), req })

const createMilestone = async (data: Partial<Milestone> = {}) => {
  const { id } = await createAction()
  return payload.create({
    collection: 'milestones',
    data: aMilestone({ action: id, ...data }),
    req,
  })
}

/** An action with a report, and the link that says it still stands as it did. */
const createReported = async () => {
  const { id } = await createAction()
  const report = aProgressReport({ action: id, done: 'Marché notifié' })
  await payload.create({ collection: 'progress-reports', data: report, req })
  return { id, link: linkTo({ purpose: 'report-unchanged', subject: id, user: lead.id }) }
}

const reportsOf = async (action: string) => {
  const where = { action: { equals: action } }
  return (
    await payload.find({ collection: 'progress-reports', where, sort: '-date', depth: 0, req })
  ).docs
}

/** A link to choose the password that an account has now. */
const passwordLinkTo = async (id: string, hours = 1) => {
  const expires = new Date(Date.now() + hours * 3_600_000).toISOString()
  return new URL(await passwordLink(id, expires, req)).pathname
}

type Http = (persona: Persona) => Promise<Client>

const usedLinks = async () => (await payload.count({ collection: 'used-links', req })).totalDocs

const read = async (id: string) => payload.findByID({ collection: 'users', id, depth: 0, req })

beforeAll(async () => {
  payload.logger.level = 'silent' // refusals are what is wanted
  req = await createLocalReq({}, payload)
  lead = await createUser('project-manager')
  orientation = await createOrientation(payload, req)
})
afterAll(async () => {
  payload.logger.level = 'info'
  await links.stop()
})

describe('an action that stands as it did', () => {
  test('is only shown by opening the link, and is said once by sending its form', async () => {
    const { id, link } = await createReported()
    const before = await usedLinks()

    // A scanner of mails looks at it in every way it knows.
    expect((await links.fetch(link, { method: 'HEAD' })).status).toBe(200)
    const opened = await links.open(link)
    expect(opened).toMatchObject({ status: 200, kind: 'question', fields: [], language: 'fr' })
    expect(opened.title.fr).toMatch(/^Point d’avancement inchangé pour l’action /)
    expect(opened.headers.get('cache-control')).toBe('no-store')
    expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
    expect(opened.headers.get('x-robots-tag')).toContain('noindex')
    expect((await links.fetch(link, { method: 'PUT' })).status).toBe(405)
    expect(await reportsOf(id)).toHaveLength(1)
    expect(await usedLinks()).toBe(before)

    expect(await links.send(link)).toMatchObject({ status: 200, kind: 'notice' })
    expect(await reportsOf(id)).toMatchObject([
      {
        author: lead.id,
        weather: 'not-given',
        done: 'Inchangé depuis le dernier point',
        _status: 'published',
      },
      { done: 'Marché notifié' },
    ])

    for (const again of [await links.send(link), await links.open(link)])
      expect(again).toMatchObject({ status: 409, title: { fr: 'Ce lien a déjà servi' } })
    expect(await reportsOf(id)).toHaveLength(2)
    expect(await usedLinks()).toBe(before + 1)
    expect(links.lines.join('')).not.toContain(link.slice('/lien/'.length))
  })

  test('is said once by two who send at the same time', async () => {
    const { id, link } = await createReported()
    const answers = await Promise.all([links.send(link), links.send(link), links.send(link)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await reportsOf(id)).toHaveLength(2)
  })

  test('asks again when what is in the way lasts, unless it has been said meanwhile', async () => {
    const { id, link } = await createReported()
    const read = linkOf(link.slice('/lien/'.length))
    if (read.state !== 'valid') throw new Error('This link should serve.')
    const { nonce, expires } = read.link
    vi.spyOn(Math, 'random').mockReturnValue(0) // no wait
    const begin = vi.spyOn(payload.db, 'beginTransaction')
    try {
      begin.mockRejectedValue(new WriteConflict('No'))
      const asked = await links.send(link)
      expect(asked).toMatchObject({ status: 503, kind: 'question', errors: [{ path: '' }] })
      expect(asked.errors[0]?.message).toContain('rien n’a été enregistré')

      begin.mockImplementationOnce(async () => {
        await payload.db.create({ collection: 'used-links', data: { nonce, expires }, req: {} })
        throw new WriteConflict('No')
      })
      expect(await links.send(link)).toMatchObject({
        status: 409,
        title: { fr: 'Ce lien a déjà servi' },
      })
    } finally {
      vi.restoreAllMocks()
    }
    expect(await reportsOf(id)).toHaveLength(1)
  })

  test('asks why when the facts have come to suggest another weather', async () => {
    const { id, link } = await createReported()
    const data = { action: id, weather: 'sun' as const, weatherReason: 'Vu sur place' }
    await payload.create({ collection: 'progress-reports', data: aProgressReport(data), req })
    expect((await links.open(link)).fields).toEqual([]) // its reason is known
    const other = await createReported()
    await payload.create({
      collection: 'milestones',
      data: aMilestone({ action: other.id, dueDate: '2049-01-31T12:00:00.000Z' }),
      req,
    })
    const sunny = aProgressReport({
      action: other.id,
      weather: 'sun',
      date: '2018-02-01T12:00:00.000Z',
    })
    await payload.create({ collection: 'progress-reports', data: sunny, req })
    await payload.update({ collection: 'actions', id: other.id, data: { status: 'on-hold' }, req })
    const asked = await links.send(other.link, { weather: 'sun' })
    expect(asked).toMatchObject({ status: 400, kind: 'question' })
    expect(asked.errors.map(({ path }) => path)).toEqual(['weatherReason'])
    expect(await reportsOf(other.id)).toHaveLength(2)
    expect((await links.send(other.link, { weather: 'cloud' })).status).toBe(200)
  })
})

describe('a short report', () => {
  test('comes back with what was typed until it is right, then is published', async () => {
    const { id } = await createAction()
    const link = linkTo({ purpose: 'report-form', subject: id, user: lead.id })
    const typed = { weather: 'storm', done: 'Prestataire choisi', next: 'Lancer' }
    expect((await links.open(link)).fields.map(({ name }) => name)).toEqual([
      'weather',
      'weatherReason',
      'done',
      'next',
    ])

    const refused = await links.send(link, typed)
    expect(refused).toMatchObject({ status: 400, kind: 'question' })
    expect(refused.errors).toMatchObject([{ path: 'weatherReason' }])
    expect(refused.fields.map(({ value }) => value)).toEqual([
      'storm',
      '',
      ...Object.values(typed).slice(1),
    ])
    expect((await links.send(link, { ...typed, done: ' ' })).errors).toMatchObject([
      { path: 'done' },
    ])
    expect((await links.send(link, { done: 'x', weather: 'snow' })).errors).toMatchObject([
      { path: 'weather' },
    ])
    expect(await reportsOf(id)).toEqual([])

    // What was refused did not use the link up.
    expect((await links.send(link, { ...typed, weatherReason: 'Grève' })).status).toBe(200)
    expect(await reportsOf(id)).toMatchObject([
      { ...typed, weatherReason: 'Grève', author: lead.id, _status: 'published' },
    ])
  })
})

describe('a milestone and a decision', () => {
  test('are done once, and the second link is told so', async () => {
    const { id } = await createMilestone()
    const [first = '', second = ''] = [1, 2].map(() =>
      linkTo({ purpose: 'milestone-done', subject: id, user: lead.id }),
    )
    expect((await links.send(first)).status).toBe(200)
    const { doneDate, _status } = await payload.findByID({ collection: 'milestones', id, req })
    expect(doneDate).toMatch(/T12:00:00.000Z$/)
    expect(_status).toBe('published')
    expect(await links.send(second)).toMatchObject({
      status: 409,
      title: { fr: 'Ce jalon est déjà noté fait' },
    })
  })

  test('the owner of a decision says it done, with the rights of a committee member', async () => {
    const owner = await createUser('committee-member', { preferences: { language: 'en' } })
    const meeting = await payload.create({ collection: 'meetings', data: aMeeting(), req })
    const decision = await payload.create({
      collection: 'decisions',
      data: aDecision({ meeting: meeting.id, owner: owner.id }),
      req,
    })
    const stranger = await createUser('committee-member')
    const [theirs = '', link = ''] = [stranger, owner].map((user) =>
      linkTo({ purpose: 'decision-done', subject: decision.id, user: user.id }),
    )
    expect((await links.send(theirs)).status).toBe(403)
    expect(await links.send(link)).toMatchObject({ status: 200, language: 'en' })
    expect(
      await payload.findByID({ collection: 'decisions', id: decision.id, depth: 0, req }),
    ).toMatchObject({ status: 'done', history: [{}, { status: 'done', by: owner.id }] })
  })
})

describe('what someone receives', () => {
  test('stops by one click of a mailbox, as often as it posts', async () => {
    const { id } = await createUser('project-manager', { preferences: { language: 'en' } })
    const link = linkTo({ purpose: 'unsubscribe', subject: id, user: id })
    expect((await links.open(link)).kind).toBe('question')
    expect(await read(id)).toMatchObject({ preferences: { digest: 'weekly', decisions: true } })

    const none = { digest: 'never', decisions: false, summary: false, language: 'en' }
    const multipart = new FormData()
    multipart.set('List-Unsubscribe', 'One-Click')
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), multipart]) {
      expect((await links.fetch(link, { method: 'POST', body })).status).toBe(200)
      expect(await read(id)).toMatchObject({ preferences: none })
    }
  })

  test('is chosen in a form that says what is wrong', async () => {
    const { id } = await createUser('committee-member')
    const link = linkTo({ purpose: 'preferences', subject: id, user: id })
    expect((await links.send(link, { digest: 'hourly' })).errors).toMatchObject([
      { path: 'digest' },
    ])
    const chosen = { digest: 'never', language: 'en', decisions: 'yes' }
    expect((await links.send(link, chosen)).status).toBe(200)
    expect(await read(id)).toMatchObject({
      preferences: { digest: 'never', language: 'en', decisions: true, summary: true },
    })
    expect(await links.open(link)).toMatchObject({ status: 200, language: 'en' })
  })
})

describe('a password', () => {
  test('is chosen once, by the rules of the house, and opens the account', async ({ http }) => {
    const { id, email } = await createUser('editor')
    const link = await passwordLinkTo(id)
    const short = await links.send(link, { password: 'short' })
    expect(short.errors.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      expect.stringMatching(/^password: .*12/),
    ])
    expect(JSON.stringify(short)).not.toContain('"short"')

    const password = ' une phrase assez longue '
    expect((await links.send(link, { password })).status).toBe(200)
    const anyone = await http('anonymous')
    const login = await anyone.send('POST', '/api/users/login', { email, password })
    expect(login.status).toBe(200)
    expect((await links.send(link, { password: 'une autre phrase longue' })).status).toBe(409)
    expect((await anyone.send('POST', '/api/users/login', { email, password })).status).toBe(200)
  })

  const password = 'une phrase assez longue'

  /** Each way by which a password, or the address to which its links go, may change. */
  const changes: Record<string, (user: User, http: Http) => Promise<unknown>> = {
    'by another link': async ({ id }) =>
      links.send(await passwordLinkTo(id, 2), { password: 'une autre phrase longue' }),
    'by an administrator': async ({ id }, http) =>
      (await http('admin')).send('PATCH', `/api/users/${id}`, { password: randomUUID() }),
    'by an administrator, through GraphQL': async ({ id }, http) =>
      (await http('admin')).graphql(
        'mutation ($id: String!, $password: String!) { updateUser(id: $id, data: { password: $password }) { id } }',
        { id, password: randomUUID() },
      ),
    'by the page of a forgotten password': async ({ email }, http) => {
      const token = await tokenOf(email)
      const client = await http('anonymous')
      return client.send('POST', '/api/users/reset-password', { token, password: randomUUID() })
    },
    'because the address was corrected': async ({ id }, http) =>
      (await http('admin')).send('PATCH', `/api/users/${id}`, {
        email: `${randomUUID()}@links.example`,
      }),
  }
  const tokenOf = (email: string) =>
    payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, req })

  for (const [how, change] of Object.entries(changes))
    test(`changed ${how} ends every earlier link and way back`, async ({ http }) => {
      const user = await createUser('editor')
      const [invited, again] = [await passwordLinkTo(user.id), await passwordLinkTo(user.id, 3)]
      if (how !== 'by the page of a forgotten password') {
        const token = await tokenOf(user.email)
        await change(user, http)
        const client = await http('anonymous')
        const reset = await client.send('POST', '/api/users/reset-password', { token, password })
        expect(reset.status).toBe(403)
      } else await change(user, http)

      for (const link of [invited, again])
        for (const answer of [await links.open(link), await links.send(link, { password })])
          expect(['Ce lien ne sert plus', 'Ce lien a déjà servi']).toContain(answer.title.fr)
      const { email } = await read(user.id)
      const anyone = await http('anonymous')
      expect((await anyone.send('POST', '/api/users/login', { email, password })).status).toBe(401)
    })

  test('that stays leaves its links as they are, whatever else of the account changes', async ({
    http,
  }) => {
    const { id, email } = await createUser('editor')
    const [link, token] = [await passwordLinkTo(id), await tokenOf(email)]
    const admin = await http('admin')
    await admin.send('PATCH', `/api/users/${id}`, { name: 'Ada', email, department: 'DSI' })
    expect((await links.open(link)).status).toBe(200)
    const anyone = await http('anonymous')
    const body = { token, password: 'une phrase assez longue' }
    expect((await anyone.send('POST', '/api/users/reset-password', body)).status).toBe(200)
  })

  test('is not chosen for someone else, nor for a partner site', async () => {
    const [partner, someone] = [await createUser('partner'), await createUser('editor')]
    const forPartner = await passwordLinkTo(partner.id)
    const forOther = linkTo({ purpose: 'choose-password', subject: someone.id, user: lead.id })
    const password = 'une phrase assez longue'
    expect((await links.send(forPartner, { password })).status).toBe(403)
    expect((await links.send(forOther, { password })).status).toBe(410)
  })
})

describe('a link that cannot serve says why', () => {
  test('forged: not a byte of it is believed', async () => {
    const { id, link } = await createReported()
    for (const path of [`${link}x`, link.slice(0, -1), '/lien/x', '/lien/'])
      for (const answer of [await links.open(path), await links.send(path)])
        expect(answer, path).toMatchObject({ status: 400, kind: 'notice' })
    expect(await reportsOf(id)).toHaveLength(1)
  })

  test('expired', async () => {
    const { id } = await createReported()
    const expires = new Date(Date.now() - 1000).toISOString()
    const late = linkTo({ purpose: 'report-unchanged', subject: id, user: lead.id, expires })
    for (const answer of [await links.open(late), await links.send(late)])
      expect(answer).toMatchObject({ status: 410, title: { fr: 'Ce lien a expiré' } })
    expect(await reportsOf(id)).toHaveLength(1)
  })

  test('its document or its account is gone', async () => {
    const { id } = await createMilestone()
    const link = linkTo({ purpose: 'milestone-done', subject: id, user: lead.id })
    await payload.update({
      collection: 'milestones',
      id,
      data: { deletedAt: new Date().toISOString() },
      req,
    })
    expect((await links.send(link)).status).toBe(410)

    const { id: action } = await createReported()
    const user = await createUser('project-manager')
    const theirs = linkTo({ purpose: 'report-unchanged', subject: action, user: user.id })
    await payload.delete({ collection: 'users', id: user.id, req })
    expect((await links.send(theirs)).status).toBe(410)
    expect(await reportsOf(action)).toHaveLength(1)
  })

  test('its action is in the trash: it is restored first', async () => {
    const { id } = await createReported()
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'actions', id, data, req })
    for (const purpose of ['report-unchanged', 'report-form'] as const) {
      const link = linkTo({ purpose, subject: id, user: lead.id })
      const form = { weather: 'not-given', done: 'Fait' }
      for (const answer of [await links.open(link), await links.send(link, form)])
        expect(answer).toMatchObject({
          status: 409,
          sentences: [{ fr: 'Cette action est dans la corbeille\u00A0: restaurez-la d’abord.' }],
        })
    }
    expect(await reportsOf(id)).toHaveLength(1)
  })

  test('its account may not do it any more', async () => {
    const { id } = await createReported()
    const user = await createUser('committee-member')
    for (const purpose of ['report-unchanged', 'report-form'] as const) {
      const link = linkTo({ purpose, subject: id, user: user.id })
      const form = { weather: 'not-given', done: 'Fait' }
      for (const answer of [await links.open(link), await links.send(link, form)])
        expect(answer.status).toBe(403)
    }
    expect(await reportsOf(id)).toHaveLength(1)
  })
})

test('whoever opens too many is asked to wait, by client, in both languages', async () => {
  const few = await openLinks(payload, { linksPerMinute: 2, trustedProxies: ['127.0.0.1'] })
  const from = (client: string) => few.fetch('/lien/x', { headers: { 'x-forwarded-for': client } })
  const statuses = async (clients: string[]) => {
    const answers = []
    for (const client of clients) answers.push((await from(client)).status)
    return answers
  }
  // What a client says of itself before the proxy's word changes nothing.
  expect(await statuses(['192.0.2.1', '192.0.2.9, 192.0.2.1', '192.0.2.1'])).toEqual([
    400, 400, 429,
  ])
  // A home has many addresses of IPv6.
  expect(await statuses(['2001:db8::1', '2001:db8::2', '2001:db8::3'])).toEqual([400, 400, 429])
  const refused = await from('192.0.2.1')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  const text = await refused.text()
  expect(text).toContain('Trop de demandes')
  expect(text).toContain('Too many requests')
  await few.stop()
})

test('links that have expired are forgotten, the others are not', async ({ tx }) => {
  const today = '2018-01-02T00:00:00.000Z'
  await forgetUsedLinks(today, tx) // those of other tests
  const [before, after] = ['2018-01-01T00:00:00.000Z', '2018-01-03T00:00:00.000Z']
  const nonces: string[] = []
  for (const expires of [before, after]) {
    const data = { nonce: randomUUID(), expires }
    await payload.create({ collection: 'used-links', data, req: tx })
    nonces.push(data.nonce)
  }
  expect(await forgetUsedLinks(today, tx)).toBe(1)
  const { docs } = await payload.find({
    collection: 'used-links',
    where: { nonce: { in: nonces } },
    req: tx,
  })
  expect(docs.map(({ expires }) => expires)).toEqual([after])
})
