import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import { sampleEdition } from '@/seed/demo/agenda'
import { removeDemo } from '@/seed/demo/remove'
import { countRenewed, resetDemo } from '@/seed/demo/reset'
import type { Action } from '@/src/payload-types'
import { anAction, anEvent, createOrientation } from '@/tests/support/builders'
import { test } from '@/tests/support/test'

const silent = () => undefined

test('the samples stay, all of them, while no other administrator is there', async ({
  payload,
}) => {
  const req = await createLocalReq({}, payload)
  const orientation = await createOrientation(payload, req)
  const action = await payload.create({
    collection: 'actions',
    data: anAction({ orientation, sampleFollowUp: true }),
    req,
  })
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name: 'Exemple', slug: randomUUID(), kind: 'other', sample: true },
    req,
  })
  const { docs: admins } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    pagination: false,
    req,
  })
  await payload.create({
    collection: 'users',
    data: {
      name: 'Administratrice (exemple)',
      email: `${randomUUID()}@demo.example`,
      password: randomUUID(),
      role: 'admin',
      sample: true,
    },
    req,
  })
  const give = async (role: 'admin' | 'editor') => {
    for (const { id } of admins)
      await payload.db.updateOne({ collection: 'users', id, data: { role }, req })
  }
  const samples = async () => [
    (await payload.findByID({ collection: 'actions', id: action.id, req })).sampleFollowUp,
    (
      await payload.count({
        collection: 'organisations',
        where: { id: { equals: organisation.id } },
        req,
      })
    ).totalDocs,
  ]

  // Two leads: one a sample, one real; and a wording that waits to be published.
  const [real = ''] = admins.map(({ id }) => id)
  const sample = await payload.create({
    collection: 'users',
    data: {
      name: 'Pilote (exemple)',
      email: `${randomUUID()}@demo.example`,
      password: randomUUID(),
      role: 'editor',
      sample: true,
    },
    req,
  })
  const writeAction = (data: Partial<Action>, draft = false) =>
    payload.update({ collection: 'actions', id: action.id, data, draft, req })
  await writeAction({ leadUsers: [real, sample.id], endDate: '2018-06-30T12:00:00.000Z' })
  await writeAction({ title: 'Libellé officiel' }, true)

  await give('editor')
  try {
    await expect(removeDemo(payload, silent)).rejects.toThrow(
      'users: Il faut au moins un compte d’administration\u00A0: nommez-en un autre d’abord.',
    )
    expect(await samples()).toEqual([true, 1])
  } finally {
    await give('admin')
  }

  await removeDemo(payload, silent)
  expect(await samples()).toEqual([false, 0])
  const read = (draft: boolean) =>
    payload.findByID({ collection: 'actions', id: action.id, depth: 0, draft, req })
  const cleared = { leadUsers: [real], endDate: null, sampleFollowUp: false }
  expect(await read(false)).toMatchObject({ ...cleared, title: action.title })
  expect(await read(true)).toMatchObject({
    ...cleared,
    title: 'Libellé officiel',
    _status: 'draft',
  })
})

test('a demonstration that cannot be begun anew stays as it was', async ({ payload }) => {
  const req = await createLocalReq({}, payload)
  const day = '2021-05-20'
  const sample = await payload.create({
    collection: 'organisations',
    data: { name: 'Exemple', slug: randomUUID(), kind: 'other', sample: true },
    req,
  })
  // A person has given the sample edition's address to another.
  const real = await payload.create({
    collection: 'events',
    data: anEvent({ slug: sampleEdition(day).event.slug }),
    req,
  })
  const numbers = async () => ({
    samples: await countRenewed(payload),
    accounts: await payload.count({ collection: 'users', req }),
    actions: await payload.count({ collection: 'actions', req }),
    sample: await payload.count({
      collection: 'organisations',
      where: { id: { equals: sample.id } },
      req,
    }),
  })
  const before = await numbers()

  await expect(resetDemo(payload, { day, say: silent })).rejects.toThrow('slug')
  expect(await numbers()).toEqual(before)

  await payload.delete({ collection: 'events', id: real.id, req })
  await payload.delete({ collection: 'organisations', id: sample.id, req })
})
