import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect } from 'vitest'

import { isInConfidence } from '@/access/confidence'
import { personas } from '@/access/personas'
import { sendDecisionNotices } from '@/src/jobs/send-decision-notices'
import { sendDigests } from '@/src/jobs/send-digests'
import type { Decision } from '@/src/payload-types'
import { readOpenDecisions } from '@/src/queries/platform/open-decisions'
import {
  monday,
  day,
  createAccount,
  createDecision,
  messagesTo,
  digestsTo,
  forgetRuns,
} from '@/tests/support/mail'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

beforeAll(forgetRuns)

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
