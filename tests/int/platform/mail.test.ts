import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { beforeEach, describe, expect } from 'vitest'
import { z } from 'zod'

import { isInConfidence } from '@/access/confidence'
import { personas } from '@/access/personas'
import type { Role } from '@/access/roles'
import { env } from '@/src/env'
import { eraseMessages } from '@/src/jobs/erase-messages'
import { queueMessage } from '@/src/commands/platform/queue-message'
import { regularTasks } from '@/src/jobs/regular-tasks'
import { renderMessage } from '@/src/jobs/render-message'
import { sendDecisionNotices } from '@/src/jobs/send-decision-notices'
import { sendDigests } from '@/src/jobs/send-digests'
import { sendStaleData } from '@/src/jobs/send-stale-data'
import type { Decision, User } from '@/src/payload-types'
import { readLedActions } from '@/src/queries/platform/led-actions'
import { readOpenDecisions } from '@/src/queries/platform/open-decisions'
import { readRecipients } from '@/src/queries/platform/recipients'
import { doAccountJobs } from '@/tests/support/account-jobs'
import { docIn } from '@/tests/support/answers'
import {
  aCommitteeMember,
  aDecision,
  aMeeting,
  aMilestone,
  anAction,
  aProgressReport,
  createOrientation,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

/** Monday at 8 in Paris, when the digest is due by default, in summer. */
const monday = '2026-06-15T06:00:00.000Z'
const day = (offset: number) =>
  new Date(Date.parse('2026-06-15T12:00:00Z') + offset * 86_400_000).toISOString()
const weeksLater = (weeks: number) => day(7 * weeks)

const anAccount = (role: Role, preferences: User['preferences'] = {}) => ({
  name: `Compte ${role}`,
  email: `${randomUUID()}@mail.example`,
  role,
  password: randomUUID(),
  preferences,
})

const createAccount = (
  payload: Payload,
  req: PayloadRequest,
  role: Role = 'project-manager',
  preferences?: User['preferences'],
) => payload.create({ collection: 'users', data: anAccount(role, preferences), req })

/** An action under way that somebody leads, on which a report was just given: it needs nothing. */
const createLedAction = async (
  payload: Payload,
  req: PayloadRequest,
  lead: User,
  data: Partial<ReturnType<typeof anAction>> & { endDate?: string; lastReport?: string } = {},
) => {
  const { lastReport = day(-5), ...more } = data
  const orientation = await createOrientation(payload, req)
  const action = await payload.create({
    collection: 'actions',
    data: { ...anAction({ orientation, leadUsers: [lead.id], startDate: day(-365) }), ...more },
    req,
  })
  const report = aProgressReport({ action: action.id, date: lastReport })
  await payload.create({ collection: 'progress-reports', data: report, req })
  return action
}

const createMeeting = async (payload: Payload, req: PayloadRequest, convened?: User) => {
  const { id } = await payload.create({ collection: 'meetings', data: aMeeting(), req })
  if (!convened) return id
  const data = aCommitteeMember({ user: convened.id })
  const member = await payload.create({ collection: 'committee-members', data, req })
  const line = { meeting: id, member: member.id, status: 'present' as const }
  await payload.create({ collection: 'attendances', data: line, req })
  return id
}

const createDecision = async (
  payload: Payload,
  req: PayloadRequest,
  owner: User,
  { convened, ...data }: Partial<Decision> & { convened?: User } = {},
) => {
  const meeting = await createMeeting(payload, req, convened)
  return payload.create({
    collection: 'decisions',
    data: { ...aDecision({ meeting, owner: owner.id }), ...data },
    req,
  })
}

const digestData = z.object({
  name: z.string(),
  day: z.string(),
  unsubscribe: z.string(),
  sections: z.array(
    z.object({
      kind: z.string(),
      lines: z.array(
        z.object({
          title: z.string(),
          detail: z.string(),
          link: z.string(),
          answers: z.array(z.object({ label: z.string(), link: z.string() })),
        }),
      ),
    }),
  ),
})

const messagesTo = async (
  payload: Payload,
  req: PayloadRequest,
  { email }: { email: string },
  template: string,
) => {
  const where: Where = {
    and: [{ recipient: { equals: email } }, { template: { equals: template } }],
  }
  const { docs } = await payload.find({
    collection: 'messages',
    where,
    sort: 'place',
    pagination: false,
    overrideAccess: true, // the test reads what nobody may
    req,
  })
  return docs
}

const digestsTo = async (payload: Payload, req: PayloadRequest, account: { email: string }) =>
  (await messagesTo(payload, req, account, 'digest')).map(({ data }) => digestData.parse(data))

describe('the weekly digest', () => {
  test('tells a lead what waits for them, each line with its answers', async ({ payload, tx }) => {
    const lead = await createAccount(payload, tx)
    const late = await createLedAction(payload, tx, lead, { endDate: day(-10) })
    const withMilestone = await createLedAction(payload, tx, lead)
    const milestone = aMilestone({ action: withMilestone.id, dueDate: day(14) })
    const { id } = await payload.create({ collection: 'milestones', data: milestone, req: tx })
    const later = aMilestone({ action: withMilestone.id, dueDate: day(15) })
    await payload.create({ collection: 'milestones', data: later, req: tx })
    const silent = await createLedAction(payload, tx, lead, { lastReport: day(-61) })
    const decision = await createDecision(payload, tx, lead, { dueDate: day(3) })

    await sendDigests(monday, tx)

    const [digest] = await digestsTo(payload, tx, lead)
    const at = (collection: string, document: string) =>
      `${env.SERVER_URL}/admin/collections/${collection}/${document}`
    expect(
      digest?.sections.map(({ kind, lines }) => [
        kind,
        lines.map(({ link, answers }) => [link, ...answers.map(({ label }) => label)]),
      ]),
    ).toEqual([
      ['late-actions', [[at('actions', late.id), 'unchanged', 'form']]],
      ['milestones-due', [[at('milestones', id), 'milestone-done']]],
      ['stale-reports', [[at('actions', silent.id), 'unchanged', 'form']]],
      ['decisions', [[at('decisions', decision.id), 'decision-done']]],
    ])
    const links = digest?.sections.flatMap(({ lines }) => lines.flatMap(({ answers }) => answers))
    const all = [...(links ?? []).map(({ link }) => link), digest?.unsubscribe ?? '']
    expect(all.every((link) => link.startsWith(`${env.SERVER_URL}/lien/`))).toBe(true)
    expect(new Set(all).size).toBe(all.length)

    const [message] = await messagesTo(payload, tx, lead, 'digest')
    if (!message) throw new Error('No digest')
    const { mail } = await renderMessage(message)
    for (const { title } of [late, silent]) expect(mail.text).toContain(title)
    for (const link of all.slice(0, -1)) expect(mail.html).toContain(link)
    expect(mail.headers).toMatchObject({
      'List-Unsubscribe': `<${digest?.unsubscribe ?? ''}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })

  test('is not sent to who has nothing waiting, nor to who wants none', async ({ payload, tx }) => {
    const calm = await createAccount(payload, tx)
    await createLedAction(payload, tx, calm)
    const unsubscribed = await createAccount(payload, tx, 'project-manager', { digest: 'never' })
    await createLedAction(payload, tx, unsubscribed, { endDate: day(-10) })
    const partner = await createAccount(payload, tx, 'partner')
    await createLedAction(payload, tx, partner, { endDate: day(-10) })
    const gone = await createAccount(payload, tx)
    await createLedAction(payload, tx, gone, { endDate: day(-10) })
    const data = { deletedAt: monday }
    await payload.update({ collection: 'users', id: gone.id, data, req: tx })

    await sendDigests(monday, tx)

    for (const account of [calm, unsubscribed, partner, gone])
      expect(await digestsTo(payload, tx, account)).toEqual([])
  })

  test('tells nothing that is not published', async ({ payload, tx }) => {
    const lead = await createAccount(payload, tx)
    await createLedAction(payload, tx, lead, { endDate: day(-10), _status: 'draft' })
    const published = await createLedAction(payload, tx, lead)
    const draft = aMilestone({ action: published.id, dueDate: day(2), _status: 'draft' })
    await payload.create({ collection: 'milestones', data: draft, req: tx, draft: true })
    await payload.update({
      collection: 'actions',
      id: published.id,
      data: { endDate: day(-3), title: 'Titre à venir' },
      draft: true,
      req: tx,
    })
    await createDecision(payload, tx, lead, { _status: 'draft' })

    await sendDigests(monday, tx)

    expect(await digestsTo(payload, tx, lead)).toEqual([])
  })

  test('is in the language of its reader, of the texts too', async ({ payload, tx }) => {
    const lead = await createAccount(payload, tx, 'project-manager', { language: 'en' })
    const action = await createLedAction(payload, tx, lead, { endDate: day(-10) })
    const other = await createLedAction(payload, tx, lead, { endDate: day(-9) })
    const data = { title: 'Shared offices' }
    const locale = 'en'
    await payload.update({ collection: 'actions', id: action.id, data, locale, req: tx })

    await sendDigests(monday, tx)

    const [message] = await messagesTo(payload, tx, lead, 'digest')
    expect(message?.locale).toBe('en')
    const [part] = digestData.parse(message?.data).sections
    expect(part?.lines.map(({ title }) => title)).toEqual([
      `${action.code} Shared offices`,
      `${other.code} ${other.title}`,
    ])
    expect(part?.lines[0]?.detail).toBe('Was to end on 5\u00A0June\u00A02026, 10\u00A0days late')
  })

  test('a lead who may not enter facts is offered no answer that would be refused', async ({
    payload,
    tx,
  }) => {
    const lead = await createAccount(payload, tx, 'committee-member')
    await createLedAction(payload, tx, lead, { endDate: day(-10) })
    await createDecision(payload, tx, lead)

    await sendDigests(monday, tx)

    const [digest] = await digestsTo(payload, tx, lead)
    const answers = digest?.sections.map(({ lines }) => lines[0]?.answers.map(({ label }) => label))
    expect(answers).toEqual([[], ['decision-done']])
  })

  test('is one a week, however often the work is run', async ({ payload, tx }) => {
    const lead = await createAccount(payload, tx)
    await createLedAction(payload, tx, lead, { endDate: day(-10) })
    for (let run = 0; run < 10; run += 1) await sendDigests(monday, tx)
    await sendDigests(day(6), tx)
    expect(await digestsTo(payload, tx, lead)).toHaveLength(1)

    await sendDigests(weeksLater(1), tx)
    expect(await digestsTo(payload, tx, lead)).toHaveLength(2)
  })

  test('is one, be its job queued ten times and run at once', async ({ payload }) => {
    const req = await createLocalReq({}, payload)
    const lead = await createAccount(payload, req)
    await createLedAction(payload, req, lead, { lastReport: '2025-07-01T12:00:00.000Z' })
    /** As if this week's were still to come: the other tests are in weeks before it. */
    const forget = () => {
      const where = { key: { equals: 'last turn of digests' } }
      return payload.db.deleteMany({ collection: 'payload-kv', where, req })
    }
    await forget()
    for (let count = 0; count < 10; count += 1)
      await payload.jobs.queue({ task: 'send-digests', input: {}, req })

    await payload.jobs.run({ limit: 20, overrideAccess: true, req }) // the clock runs them for nobody
    await forget()

    expect(await digestsTo(payload, req, lead)).toHaveLength(1)
  })

  test('leaves at 8 in Paris on each side of a change of hour, and is caught up with', async ({
    payload,
    tx,
  }) => {
    const lead = await createAccount(payload, tx)
    await createLedAction(payload, tx, lead, { endDate: '2026-01-31T12:00:00.000Z' })
    const count = async (now: string) => {
      await sendDigests(now, tx)
      return (await digestsTo(payload, tx, lead)).length
    }
    expect([
      await count('2026-03-23T07:00:00.000Z'),
      await count('2026-03-29T23:00:00.000Z'),
      await count('2026-03-30T05:59:00.000Z'),
      await count('2026-03-30T06:00:00.000Z'),
      await count('2026-03-30T07:00:00.000Z'),
      // Down for a week and two days: the last run alone is caught up with.
      await count('2026-04-08T10:00:00.000Z'),
      await count('2026-10-19T06:00:00.000Z'),
      await count('2026-10-26T06:00:00.000Z'),
      await count('2026-10-26T07:00:00.000Z'),
    ]).toEqual([1, 1, 1, 2, 2, 3, 4, 4, 5])
  })

  test('leaves on the day and at the hour that an administrator sets', async ({ payload, tx }) => {
    const lead = await createAccount(payload, tx)
    await createLedAction(payload, tx, lead, { endDate: day(-10) })
    await sendDigests(monday, tx)
    const data = { digestDay: 'friday' as const, digestHour: 17 }
    await payload.updateGlobal({ slug: 'mail-settings', data, req: tx })
    await sendDigests('2026-06-19T14:59:00.000Z', tx)
    const digests = await digestsTo(payload, tx, lead)
    await sendDigests('2026-06-19T15:00:00.000Z', tx)
    expect(await digestsTo(payload, tx, lead)).toHaveLength(digests.length + 1)
  })

  test('asks as much for six leads as for one', async ({ payload, tx }) => {
    const readsFor = async (size: number) => {
      for (let n = 0; n < size; n += 1) {
        const lead = await createAccount(payload, tx)
        await createLedAction(payload, tx, lead, { endDate: day(-10) })
        await createDecision(payload, tx, lead)
      }
      return countReads(payload, async () => {
        await readRecipients(tx)
        await readLedActions(monday, 'fr', tx)
        await readOpenDecisions('fr', tx)
      })
    }
    const few = await readsFor(1)
    expect(few).toBeGreaterThan(0)
    expect(await readsFor(5)).toBe(few)
  })
})

test('what is regular is queued ahead, once, however often the clock looks', async ({
  payload,
  tx: req,
}) => {
  const collection = 'payload-jobs'
  await payload.db.deleteMany({ collection, where: {}, req }) // those of other tests
  const queued = async () => {
    const before = Date.now()
    await payload.jobs.handleSchedules({ queue: 'default', req })
    const { docs } = await payload.db.find<{ taskSlug: string; waitUntil?: string }>({
      collection,
      where: {},
      pagination: false,
      req,
    })
    expect(docs.every(({ waitUntil }) => waitUntil && Date.parse(waitUntil) > before)).toBe(true)
    return docs.map(({ taskSlug }) => taskSlug).sort()
  }
  const first = await queued()
  expect(new Set(first).size).toBe(first.length)
  expect(first).toEqual(regularTasks.map(({ slug }) => slug).sort())
  expect(await queued()).toEqual(first)
})

describe('a decision', () => {
  const noticesTo = async (payload: Payload, req: PayloadRequest, account: { email: string }) => {
    const kinds = ['decision-assigned', 'decision-due', 'decision-overdue'] as const
    const found = await Promise.all(kinds.map((kind) => messagesTo(payload, req, account, kind)))
    return Object.fromEntries(kinds.map((kind, index) => [kind, found[index]?.length ?? 0]))
  }
  const none = { 'decision-assigned': 0, 'decision-due': 0, 'decision-overdue': 0 }

  test('is told to whoever is given it, with it and once', async ({ payload, tx, as }) => {
    const [ada, alan] = [await createAccount(payload, tx), await createAccount(payload, tx)]
    const { id, number } = await createDecision(payload, tx, ada, { dueDate: day(30) })
    const change = async (data: Partial<Decision>) =>
      payload.update({ collection: 'decisions', id, data, req: tx })
    await change({ reasons: 'Relu' })
    await change({ owner: alan.id })

    const [message, ...others] = await messagesTo(payload, tx, ada, 'decision-assigned')
    expect(others).toEqual([])
    expect(message?.data).toMatchObject({ number, dueDate: day(30) })
    expect(await noticesTo(payload, tx, alan)).toEqual({ ...none, 'decision-assigned': 1 })

    const req = await as('project-manager')
    const manager = (await personaAccounts(payload)).get('project-manager')?.user
    if (!manager) throw new Error('No manager')
    const before = await noticesTo(payload, tx, manager)
    await payload.update({ collection: 'decisions', id, data: { owner: manager.id }, req })
    expect(await noticesTo(payload, tx, manager)).toEqual(before)
  })

  test('is announced a week before its date, then each week that it is late', async ({
    payload,
    tx,
  }) => {
    const owner = await createAccount(payload, tx, 'editor')
    const { id } = await createDecision(payload, tx, owner, { dueDate: day(0) })
    const told = async (from: number, to: number) => {
      for (let offset = from; offset <= to; offset += 1) await sendDecisionNotices(day(offset), tx)
      const { 'decision-due': due, 'decision-overdue': overdue } = await noticesTo(
        payload,
        tx,
        owner,
      )
      return [due, overdue]
    }
    expect(await told(-10, -8)).toEqual([0, 0])
    expect(await told(-7, 0)).toEqual([1, 0])
    expect(await told(1, 7)).toEqual([1, 1])
    expect(await told(8, 15)).toEqual([1, 3])
    await payload.update({ collection: 'decisions', id, data: { status: 'done' }, req: tx })
    expect(await told(16, 25)).toEqual([1, 3])
  })

  test('that is confidential is told to who may read it alone', async ({ payload, tx }) => {
    const [owner, convened, manager] = [
      await createAccount(payload, tx, 'committee-member'),
      await createAccount(payload, tx, 'committee-member'),
      await createAccount(payload, tx),
    ]
    const secret = { confidential: true, dueDate: day(2), text: `Secret ${randomUUID()}` }
    await createDecision(payload, tx, owner, secret)
    await createDecision(payload, tx, convened, { ...secret, convened })
    await createDecision(payload, tx, manager, secret)

    await sendDigests(monday, tx)
    await sendDecisionNotices(monday, tx)

    const { docs } = await payload.find({
      collection: 'messages',
      where: { user: { equals: owner.id } },
      overrideAccess: true, // the test reads what nobody may
      req: tx,
    })
    expect(docs).toEqual([])
    for (const reader of [convened, manager]) {
      expect(await noticesTo(payload, tx, reader)).toMatchObject({
        'decision-assigned': 1,
        'decision-due': 1,
      })
      expect(JSON.stringify(await digestsTo(payload, tx, reader))).toContain(secret.text)
    }
  })

  test('is told to nobody who wants no notice', async ({ payload, tx }) => {
    const owner = await createAccount(payload, tx, 'editor', { decisions: false })
    await createDecision(payload, tx, owner, { dueDate: day(2) })
    await sendDecisionNotices(monday, tx)
    await sendDecisionNotices(day(3), tx)
    expect(await noticesTo(payload, tx, owner)).toEqual(none)
  })

  // Committed: on MongoDB, Payload 3.90 reads along a relationship outside the transaction.
  test('is told by the rule by which it is read', async ({ payload }) => {
    const req = await createLocalReq({}, payload)
    const owner = await createAccount(payload, req)
    for (const persona of personas) {
      const user = (await personaAccounts(payload)).get(persona)?.user
      if (!user || user.role === 'partner') continue
      for (const convened of [undefined, user])
        for (const confidential of [true, false]) {
          const who = convened ? { convened } : {}
          const { id } = await createDecision(payload, req, owner, { confidential, ...who })
          const { totalDocs } = await payload.count({
            collection: 'decisions',
            where: { id: { equals: id } },
            overrideAccess: false,
            req: await createLocalReq({ user }, payload),
          })
          const [decision] = await readOpenDecisions('fr', req, { id: { equals: id } })
          expect(decision && isInConfidence(user, decision)).toBe(totalDocs === 1)
        }
    }
  })
})

test('each month project managers are told the actions without news', async ({ payload, tx }) => {
  const [manager, editor] = [
    await createAccount(payload, tx),
    await createAccount(payload, tx, 'editor'),
  ]
  const unsubscribed = await createAccount(payload, tx, 'project-manager', { summary: false })
  const silent = await createLedAction(payload, tx, editor, { lastReport: day(-80) })
  const recent = await createLedAction(payload, tx, editor)

  for (const now of [monday, day(1), day(10)]) await sendStaleData(now, tx)

  const [summary, ...others] = await messagesTo(payload, tx, manager, 'stale-data')
  expect(others).toEqual([])
  const { month, actions } = z
    .object({
      month: z.string(),
      actions: z.array(z.object({ code: z.string(), days: z.unknown() })),
    })
    .parse(summary?.data)
  expect(month).toBe('2026-06')
  expect(actions).toContainEqual({ code: silent.code, days: 80 })
  expect(actions.map(({ code }) => code)).not.toContain(recent.code)
  for (const account of [editor, unsubscribed])
    expect(await messagesTo(payload, tx, account, 'stale-data')).toEqual([])

  await sendStaleData('2026-07-01T06:00:00.000Z', tx)
  expect(await messagesTo(payload, tx, manager, 'stale-data')).toHaveLength(2)
})

test('what was sent to whom is forgotten after 13 months', async ({ payload, tx }) => {
  const written = async (createdAt: string) => {
    const id = await queueMessage(
      {
        template: 'email-changed',
        data: { name: 'Ada', from: 'a@mail.example', to: 'b@mail.example' },
        locale: 'fr',
        recipient: `${randomUUID()}@mail.example`,
        cause: { collection: 'users', document: randomUUID(), reason: 'test' },
      },
      tx,
    )
    if (!id) throw new Error('Nothing was written')
    await payload.db.updateOne({ collection: 'messages', id, data: { createdAt }, req: tx })
    return id
  }
  const old = await written('2025-05-15T05:59:00.000Z')
  const kept = await written('2025-05-15T06:01:00.000Z')

  await eraseMessages(monday, tx)

  const { docs } = await payload.find({
    collection: 'messages',
    where: { id: { in: [old, kept] } },
    overrideAccess: true, // the test reads what nobody may
    req: tx,
  })
  expect(docs.map(({ id }) => id)).toEqual([kept])
})

describe('an account', () => {
  let req: PayloadRequest
  beforeEach<{ payload: Payload }>(async ({ payload }) => {
    req = await createLocalReq({}, payload)
  })

  test('that an administrator makes is invited to choose a password, unless it is a partner', async ({
    payload,
    http,
  }) => {
    const admin = await http('admin')
    const person = anAccount('editor', { language: 'en' })
    const partner = anAccount('partner')
    const sample = { ...anAccount('editor'), sample: true }
    for (const account of [person, partner, sample])
      expect((await admin.send('POST', '/api/users', account)).status).toBe(201)
    const seeded = await createAccount(payload, req)

    const [invitation, ...others] = await messagesTo(payload, req, person, 'invitation')
    expect(others).toEqual([])
    expect(invitation?.locale).toBe('en')
    const { link, until } = z
      .object({ link: z.string(), until: z.string() })
      .parse(invitation?.data)
    expect(link).toMatch(`${env.SERVER_URL}/lien/`)
    expect(Date.parse(until)).toBeGreaterThan(Date.now())
    for (const account of [partner, sample, seeded])
      expect(await messagesTo(payload, req, account, 'invitation')).toEqual([])
  })

  test('whose password is forgotten gets a way back, and the answer tells nobody of it', async ({
    payload,
    http,
  }) => {
    const [account, partner] = [
      await createAccount(payload, req),
      await createAccount(payload, req, 'partner'),
    ]
    const anyone = await http('anonymous')
    const ask = async (email: string) => {
      const { status, body } = await anyone.send('POST', '/api/users/forgot-password', { email })
      return { status, body }
    }
    const known = await ask(account.email.toUpperCase())
    expect(known.status).toBe(200)
    for (const email of [`${randomUUID()}@nobody.example`, partner.email, account.email])
      expect(await ask(email)).toEqual(known)

    await doAccountJobs(payload)
    const [message, ...others] = await messagesTo(payload, req, account, 'forgotten-password')
    expect(others).toEqual([])
    expect(await messagesTo(payload, req, partner, 'forgotten-password')).toEqual([])
    const { link } = z.object({ link: z.string() }).parse(message?.data)
    const token = link.replace(`${env.SERVER_URL}/admin/reset/`, '')
    const password = randomUUID()
    const reset = await anyone.send('POST', '/api/users/reset-password', { token, password })
    expect(reset.status).toBe(200)
  })

  test('whose address changes is told at the old one', async ({ payload, http }) => {
    const { id, email } = await createAccount(payload, req)
    const admin = await http('admin')
    const next = `${randomUUID()}@mail.example`
    const path = `/api/users/${id}`
    expect(docIn(await admin.send('PATCH', path, { email: next }))).toMatchObject({ id })
    await admin.send('PATCH', path, { department: 'DSI' })

    const [message, ...others] = await messagesTo(payload, req, { email }, 'email-changed')
    expect(others).toEqual([])
    expect(message?.data).toMatchObject({ from: email, to: next })
    expect(await messagesTo(payload, req, { email: next }, 'email-changed')).toEqual([])
  })

  test('whose password is guessed is told so once, whichever API was tried', async ({
    payload,
    http,
  }) => {
    const accounts = [await createAccount(payload, req), await createAccount(payload, req)]
    const anyone = await http('anonymous')
    const mutation =
      'mutation ($email: String!, $password: String!) { loginUser(email: $email, password: $password) { exp } }'
    for (const [index, { email }] of accounts.entries()) {
      const attempt = async () => {
        const password = randomUUID()
        if (index === 0) await anyone.send('POST', '/api/users/login', { email, password })
        else await anyone.graphql(mutation, { email, password })
      }
      for (let count = 1; count <= 4; count += 1) await attempt()
      await doAccountJobs(payload)
      expect(await messagesTo(payload, req, { email }, 'locked-out')).toEqual([])
      for (let count = 5; count <= 7; count += 1) await attempt()
      await doAccountJobs(payload)
      expect(await messagesTo(payload, req, { email }, 'locked-out')).toHaveLength(1)
    }
  })

  test('tells its preferences to its holder and to administrators alone', async ({
    payload,
    http,
  }) => {
    const { user } = (await personaAccounts(payload)).get('editor') ?? {}
    const path = `/api/users/${user?.id ?? ''}`
    for (const [persona, knows] of [
      ['editor', true],
      ['admin', true],
      ['project-manager', false],
      ['committee-member', false],
    ] as const) {
      const { body } = await (await http(persona)).get(path)
      expect({ persona, knows: JSON.stringify(body).includes('preferences') }).toEqual({
        persona,
        knows,
      })
    }
    const own = await http('editor')
    const saved = await own.send('PATCH', path, { preferences: { digest: 'never' } })
    expect(docIn(saved)).toMatchObject({ preferences: { digest: 'never', language: 'fr' } })
  })
})
