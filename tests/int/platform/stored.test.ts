import type { Payload, PayloadRequest } from 'payload'
import { expect } from 'vitest'

import { personas } from '@/access/personas'
import { readStored } from '@/src/queries/platform/stored'
import { aMilestone, anAction, createOrientation } from '@/tests/support/builders'
import { test } from '@/tests/support/test'

const selects = {
  actions: {
    code: true,
    title: true,
    status: true,
    startDate: true,
    orientation: true,
    formerStatuses: true,
  },
  milestones: { action: true, label: true, weight: true, dueDate: true },
} as const

/** An action for all, one that is a draft, one in the trash, and one of which nothing is in English. */
const create = async (payload: Payload, req: PayloadRequest) => {
  const orientation = await createOrientation(payload, req)
  const one = async (data: object) => {
    const action = await payload.create({
      collection: 'actions',
      data: { ...anAction({ orientation }), ...data },
      locale: 'fr',
      req,
    })
    await payload.create({ collection: 'milestones', data: aMilestone({ action: action.id }), req })
    return action.id
  }
  const translated = await one({ startDate: '2018-02-03T12:00:00.000Z', status: 'in-progress' })
  await payload.update({
    collection: 'actions',
    id: translated,
    data: { title: 'In English' },
    locale: 'en',
    req,
  })
  await one({ _status: 'draft' })
  await one({})
  await payload.update({
    collection: 'actions',
    id: await one({}),
    data: { deletedAt: new Date().toISOString() },
    req,
  })
}

const all = { where: {}, sort: 'createdAt', overrideAccess: false } as const
const asPayloadDoes = { ...all, depth: 0, pagination: false } as const

test('what is read as stored is what Payload reads, for whoever asks and in each language', async ({
  payload,
  tx,
  as,
}) => {
  await create(payload, tx)
  const { actions, milestones } = selects
  for (const persona of personas)
    for (const locale of ['fr', 'en'] as const) {
      const req = Object.assign(await as(persona), { locale, fallbackLocale: 'fr' })
      const why = `${persona} ${locale}`
      const someActions = { collection: 'actions', select: actions, req } as const
      const ofActions = await payload.find({ ...someActions, ...asPayloadDoes })
      expect(await readStored({ ...someActions, ...all }), why).toEqual(ofActions.docs)
      const someMilestones = { collection: 'milestones', select: milestones, req } as const
      const ofMilestones = await payload.find({ ...someMilestones, ...asPayloadDoes })
      expect(await readStored({ ...someMilestones, ...all }), why).toEqual(ofMilestones.docs)
    }
})

test('a field that a rule or a hook of its own decides is not read as stored', async ({ tx }) => {
  const question = { collection: 'users', select: { email: true, apiKey: true }, ...all } as const
  await expect(readStored({ ...question, req: tx })).rejects.toThrow('users')
})
