import { createLocalReq, type CollectionSlug } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { docIn } from '@/tests/support/answers'
import {
  aFinancingPlan,
  anEvent,
  anOrganisation,
  aSpeaker,
  aTiersLieu,
  aTrainingModule,
  aTrainingPath,
  createCommune,
  unique,
} from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

const payload = await startPayload()
const commune = await createCommune(payload, await createLocalReq({}, payload))

const named = z.object({
  doc: z.object({ slug: z.string().optional(), code: z.string().optional() }),
})

const duplicate = async (client: Client, collection: CollectionSlug, id: string) => {
  const { status, body } = await client.send('POST', `/api/${collection}/${id}/duplicate`, {})
  expect(status, JSON.stringify(body)).toBe(200)
  const { slug, code } = named.parse(body).doc
  return slug ?? code
}

const originals: [CollectionSlug, () => object][] = [
  ['training-modules', aTrainingModule],
  ['training-paths', aTrainingPath],
  ['events', anEvent],
  ['tiers-lieux', () => aTiersLieu({ commune })],
  ['organisations', anOrganisation],
  ['financing-plans', aFinancingPlan],
  ['experiments', () => ({ title: `Essai ${String(unique())}` })],
  ['speakers', aSpeaker],
]

describe('a document is duplicated as often as one likes', () => {
  for (const [collection, data] of originals)
    test(collection, async ({ http }) => {
      const admin = await http('admin')
      const { id, slug, code } = docIn(await admin.send('POST', `/api/${collection}`, data()))

      const copies = [
        await duplicate(admin, collection, id),
        await duplicate(admin, collection, id),
        await duplicate(admin, collection, id),
      ]

      expect(new Set([...copies, slug ?? code]).size).toBe(4)
      const expected = [2, 3, 4].map((number) => `${String(slug)}-${String(number)}`)
      if (slug === undefined) for (const copy of copies) expect(copy).toMatch(/^[2-9A-Z]{8}$/)
      else expect(copies).toEqual(expected)
    })

  for (const collection of ['events', 'speakers'] as const)
    test(`twenty times at once: ${collection}`, async ({ http }) => {
      const admin = await http('admin')
      const data = collection === 'events' ? anEvent() : aSpeaker()
      const { id } = docIn(await admin.send('POST', `/api/${collection}`, data))
      const twenty = Array.from({ length: 20 }, () => duplicate(admin, collection, id))
      expect(new Set(await Promise.all(twenty)).size).toBe(20)
    })
})
