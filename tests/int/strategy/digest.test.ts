import { createLocalReq } from 'payload'
import { beforeAll, describe, expect } from 'vitest'

import { env } from '@/src/env'
import { defaultSite } from '@/src/domain/platform/identity/site'
import { renderMessage } from '@/src/jobs/render-message'
import { sendDigests } from '@/src/jobs/send-digests'
import { readLedActions } from '@/src/queries/platform/led-actions'
import { readOpenDecisions } from '@/src/queries/platform/open-decisions'
import { readRecipients } from '@/src/queries/platform/recipients'
import { aMilestone } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import {
  monday,
  day,
  weeksLater,
  createAccount,
  createLedAction,
  createDecision,
  digestData,
  messagesTo,
  digestsTo,
  forgetRuns,
} from '@/tests/support/mail'
import { test } from '@/tests/support/test'

beforeAll(forgetRuns)

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
      `${env.SERVER_URL}/admin/fiche/${collection}/${document}`
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
    const { mail } = await renderMessage(message, defaultSite)
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
