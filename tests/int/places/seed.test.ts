import type { Payload, PayloadRequest } from 'payload'
import { expect } from 'vitest'

import communes from '@/seed/reference/communes.json'
import { removeDemoWithin } from '@/seed/demo/remove'
import { seedMissing } from '@/seed/missing'
import { seedPlaces } from '@/seed/places'
import { test } from '@/tests/support/test'

const silent = () => undefined

const followUp = ['place-suggestions', 'support-records'] as const

/** Seeds as on a new database, whatever other tests left: all of it is rolled back. */
const seedAnew = async (payload: Payload, req: PayloadRequest) => {
  for (const collection of ['support-records', 'tiers-lieux', 'communes'] as const)
    await payload.db.deleteMany({ collection, where: {}, req })
  const reference = communes.map((commune) => ({ ...commune, memberSince: null }))
  await seedMissing(req, 'communes', 'inseeCode', reference)
  await seedPlaces(req, { demo: true, onSeeded: silent })
}

const counts = async (payload: Payload, req: PayloadRequest) => {
  const { docs } = await payload.find({
    collection: 'tiers-lieux',
    pagination: false,
    depth: 0,
    trash: true,
    req,
  })
  return {
    real: docs.filter(({ sample }) => !sample).length,
    sample: docs.filter(({ sample }) => sample).length,
  }
}

test('the real places say what they do not know, and sample places that they are', async ({
  payload,
  tx,
  as,
}) => {
  await seedAnew(payload, tx)
  expect(await counts(payload, tx)).toEqual({ real: 10, sample: 30 })
  for (const collection of followUp) {
    const where = { sample: { equals: true } }
    const { totalDocs } = await payload.count({ collection, where, req: tx })
    expect(totalDocs).toBeGreaterThan(1)
  }

  const { docs } = await payload.find({
    collection: 'tiers-lieux',
    where: { sample: { equals: false } },
    pagination: false,
    overrideAccess: false,
    req: await as('anonymous'),
  })
  expect(docs).toHaveLength(10)
  for (const { latitude, longitude, commune, ...place } of docs) {
    expect(place.approximatePosition).toBe(true)
    expect([place.siret, place.postalCode, place.state].filter(Boolean)).toEqual([])
    expect(place.source).toContain('Sources publiques')
    expect(commune).toMatchObject({ latitude, longitude })
  }
})

test('a second seed creates nothing; without the samples the real places stay', async ({
  payload,
  tx,
}) => {
  await seedAnew(payload, tx)
  const created: number[] = []
  await seedPlaces(tx, { demo: true, onSeeded: (_, seeded) => created.push(seeded.created) })
  expect(created).toEqual([0])

  await removeDemoWithin(tx, silent)
  expect(await counts(payload, tx)).toEqual({ real: 10, sample: 0 })
  for (const collection of followUp) {
    const where = { sample: { equals: true } }
    expect((await payload.count({ collection, where, trash: true, req: tx })).totalDocs).toBe(0)
  }
})
