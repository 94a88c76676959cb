import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { expect } from 'vitest'

import { mergePlaces } from '@/src/commands/places/merge'
import { readAlike, readLikelyPairs } from '@/src/queries/places/duplicates'
import { linksTo } from '@/src/queries/places/merge-facts'
import { readMergePage } from '@/src/queries/places/merge-page'
import {
  aPlaceSuggestion,
  aSupportRecord,
  aTiersLieu,
  aTrainingModule,
  aTrainingSession,
  createCommune,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

type Data = Omit<Parameters<typeof aTiersLieu>[0], 'commune'>

const createPair = async (payload: Payload, req: PayloadRequest, kept: Data, other: Data) => {
  const commune = await createCommune(payload, req)
  const create = (data: Data) =>
    payload.create({
      collection: 'tiers-lieux',
      data: aTiersLieu({ ...data, commune }),
      depth: 0,
      req,
    })
  return { commune, kept: await create(kept), other: await create(other) }
}

const place = (payload: Payload, id: string, req: PayloadRequest) =>
  payload.findByID({
    collection: 'tiers-lieux',
    id,
    depth: 0,
    trash: true,
    joins: false,
    locale: 'fr',
    req,
  })

test('what leads to the other leads to the kept place, which takes what it lacks', async ({
  payload,
  as,
  tx,
}) => {
  const { commune, kept, other } = await createPair(
    payload,
    tx,
    { name: 'La Grande Ourse', contact: { phone: '03 20 00 00 00' }, summary: 'Gardé' },
    {
      name: 'Grande Ourse',
      street: '12 rue Neuve',
      contact: { phone: '03 20 11 11 11', email: 'ourse@example.org' },
      summary: 'L’autre',
      services: ['access'],
      externalIds: [{ register: 'mednum', reference: '59-1' }],
      fundings: [{ programme: 'Appel de 2017', year: 2017, amount: 25_000 }],
    },
  )
  const { id: training } = await payload.create({
    collection: 'training-modules',
    data: aTrainingModule(),
    req: tx,
  })
  const subject = { relationTo: 'training-modules' as const, value: training }
  const session = await payload.create({
    collection: 'training-sessions',
    data: { ...aTrainingSession({ subject }), tiersLieu: other.id, _status: 'published' },
    req: tx,
  })
  await payload.update({
    collection: 'training-sessions',
    id: session.id,
    data: { title: 'En attente' },
    draft: true,
    req: tx,
  })
  const suggestion = await payload.create({
    collection: 'place-suggestions',
    data: aPlaceSuggestion({ kind: 'correction', place: other.id }),
    req: tx,
  })
  const trashed = await payload.create({
    collection: 'place-suggestions',
    data: { ...aPlaceSuggestion({ place: other.id }), deletedAt: new Date().toISOString() },
    req: tx,
  })
  const support = await payload.create({
    collection: 'support-records',
    data: aSupportRecord({ place: other.id }),
    req: tx,
  })
  const check = await payload.create({
    collection: 'place-checks',
    data: { place: other.id, askedAt: new Date().toISOString(), answer: 'pending' },
    req: tx,
  })
  const former = await payload.create({
    collection: 'tiers-lieux',
    data: aTiersLieu({ commune: commune, mergedInto: other.id }),
    req: tx,
  })

  // Last: a request keeps the language that it was last asked in.
  const inEnglish = { collection: 'tiers-lieux', locale: 'en', req: tx } as const
  await payload.update({ ...inEnglish, id: other.id, data: { summary: 'The other' } })

  const asked = { kept: kept.id, other: other.id, choices: { summary: 'other' as const } }
  const { moved } = await mergePlaces(asked, await as('project-manager'))

  expect(moved).toBe(5)
  const after = await place(payload, kept.id, tx)
  expect(after).toMatchObject({
    name: 'La Grande Ourse',
    slug: kept.slug,
    street: '12 rue Neuve',
    contact: { phone: '03 20 00 00 00', email: 'ourse@example.org' },
    summary: 'L’autre',
    services: ['access'],
    externalIds: [{ register: 'mednum', reference: '59-1' }],
    fundings: [{ programme: 'Appel de 2017', year: 2017, amount: 25_000 }],
    _status: 'published',
  })
  expect(await payload.findByID({ ...inEnglish, id: kept.id })).toMatchObject({
    summary: 'The other',
  })
  const gone = await place(payload, other.id, tx)
  expect(gone).toMatchObject({
    mergedInto: kept.id,
    name: 'Grande Ourse',
    deletedAt: expect.any(String) as unknown,
  })
  const { totalDocs } = await payload.countVersions({
    collection: 'tiers-lieux',
    where: { parent: { equals: other.id } },
    req: tx,
  })
  expect(totalDocs).toBeGreaterThan(1)

  const leading = { depth: 0, trash: true, locale: 'fr', req: tx } as const
  for (const id of [suggestion.id, trashed.id])
    expect(
      await payload.findByID({ collection: 'place-suggestions', id, ...leading }),
    ).toMatchObject({ place: kept.id })
  expect(
    await payload.findByID({ collection: 'support-records', id: support.id, ...leading }),
  ).toMatchObject({ place: kept.id })
  expect(
    await payload.findByID({ collection: 'place-checks', id: check.id, ...leading, trash: false }),
  ).toMatchObject({ place: kept.id })
  // Who comes by an address of before is led on, from one to the next.
  expect(await place(payload, former.id, tx)).toMatchObject({ mergedInto: other.id })
  for (const draft of [false, true])
    expect(
      await payload.findByID({
        collection: 'training-sessions',
        id: session.id,
        ...leading,
        draft,
      }),
    ).toMatchObject({ tiersLieu: kept.id, title: draft ? 'En attente' : session.title })
})

test('all that leads to a place is known to a merge', ({ payload }) => {
  expect(
    linksTo('tiers-lieux', payload.config)
      .map(({ collection, field }) => `${collection}.${field}`)
      .toSorted(),
  ).toEqual([
    'place-checks.place',
    'place-suggestions.place',
    'support-records.place',
    'training-sessions.tiersLieu',
  ])
})

test('a merge is done once, and never into itself, the trash or nothing', async ({
  payload,
  as,
  tx,
}) => {
  const { kept, other } = await createPair(payload, tx, { name: 'Une' }, { name: 'Autre' })
  const req = await as('project-manager')
  const seen = { kept: kept.updatedAt, other: new Date(0).toISOString() }
  await expect(mergePlaces({ kept: kept.id, other: other.id, seen }, req)).rejects.toMatchObject({
    status: 409,
    message: expect.stringContaining('a changé') as unknown,
  })
  await expect(mergePlaces({ kept: kept.id, other: kept.id }, req)).rejects.toMatchObject({
    status: 409,
  })
  const nobody = crypto.randomUUID()
  await expect(mergePlaces({ kept: kept.id, other: nobody }, req)).rejects.toMatchObject({
    status: 404,
  })
  await mergePlaces({ kept: kept.id, other: other.id }, req)
  for (const asked of [
    { kept: kept.id, other: other.id },
    { kept: other.id, other: kept.id },
  ])
    await expect(mergePlaces(asked, req)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('déjà été fusionné') as unknown,
    })
})

test.for([false, true])(
  'a place that comes out of the trash is merged into none, and may be again: a draft waits: %j',
  async (isWaiting, { payload, as, tx }) => {
    const { kept, other } = await createPair(payload, tx, { name: 'Gardé' }, { name: 'Autre' })
    const req = await as('project-manager')
    const change = async (data: object, draft: boolean) =>
      payload.update({ collection: 'tiers-lieux', id: other.id, data, draft, trash: true, req: tx })
    if (isWaiting) await change({ name: 'En attente' }, true)
    const merge = () => mergePlaces({ kept: kept.id, other: other.id }, req)
    await merge()
    expect(await place(payload, other.id, tx)).toMatchObject({ mergedInto: kept.id })

    await change({ deletedAt: null }, false)

    expect(await place(payload, other.id, tx)).toMatchObject({
      _status: 'published',
      deletedAt: null,
      mergedInto: null,
    })
    await merge()
    expect(await place(payload, other.id, tx)).toMatchObject({ mergedInto: kept.id })
  },
)

test('of two merges at once, one is done and the other refused', async ({ payload, http }) => {
  const req = await createLocalReq({}, payload)
  const { kept, other } = await createPair(
    payload,
    req,
    { name: 'Ensemble' },
    { name: 'Ensemble bis' },
  )
  const client = await http('project-manager')
  const answers = await Promise.all([
    client.send('POST', '/api/places/merge', { kept: kept.id, other: other.id }),
    client.send('POST', '/api/places/merge', { kept: other.id, other: kept.id }),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const [one, two] = [await place(payload, kept.id, req), await place(payload, other.id, req)]
  expect([one, two].filter(({ deletedAt }) => deletedAt)).toHaveLength(1)
  for (const body of [
    {},
    { kept: 'x', other: kept.id },
    { kept: kept.id, other: other.id, choices: { name: 'both' } },
  ])
    expect((await client.send('POST', '/api/places/merge', body)).status).toBe(400)
})

test('likely duplicates are shown with a place and in a list, in as many queries for many', async ({
  payload,
  as,
  tx,
}) => {
  const { commune, kept, other } = await createPair(
    payload,
    tx,
    { name: 'Le Bocal d’Essai', street: '33 rue de la Justice' },
    { name: 'BOCAL D ESSAI', street: '33, rue de la justice' },
  )
  const req = await as('project-manager')
  expect(await readAlike(kept, req)).toMatchObject([{ neighbour: { id: other.id }, score: 100 }])
  const pairOf = async () =>
    (await readLikelyPairs(req)).pairs.filter(({ one, other: two }) =>
      [one.id, two.id].includes(kept.id),
    )
  expect(await pairOf()).toMatchObject([{ score: 100 }])

  const page = await readMergePage(kept.id, other.id, req)
  expect(page?.differences.map(({ name, suggested }) => [name, suggested])).toEqual([
    ['name', 'kept'],
    ['street', 'kept'],
  ])
  expect(await readMergePage(kept.id, kept.id, req)).toBeUndefined()
  expect(await readMergePage('x', kept.id, req)).toBeUndefined()

  const reads = () => countReads(payload, () => readLikelyPairs(req))
  const few = await reads()
  for (let n = 0; n < 10; n += 1)
    await payload.create({
      collection: 'tiers-lieux',
      data: aTiersLieu({ commune: commune }),
      req: tx,
    })
  expect(await reads()).toBe(few)

  await mergePlaces({ kept: kept.id, other: other.id }, req)
  expect(await readAlike(kept, req)).toEqual([])
  expect(await pairOf()).toEqual([])
})
