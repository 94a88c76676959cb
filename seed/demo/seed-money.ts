import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { sampleAnswer, sampleClaims, sampleExpenses, samplePlan, sampleSupplier } from './money'

const path = ['submitted', 'complete', 'under-review', 'certified', 'paid'] as const

const workstreamsOf = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'workstreams',
    depth: 0,
    pagination: false,
    overrideAccess: true, // a seed acts for nobody
    req,
    select: { number: true },
  })
  return new Map(docs.map(({ number, id }) => [number, id]))
}

const isThere = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'financing-plans',
    where: { slug: { equals: samplePlan.slug } },
    depth: 0,
    trash: true,
    overrideAccess: true, // a seed acts for nobody
    req,
  })
  return docs.length > 0
}

/** A sample plan that is never public, its expenses and its claims. Returns how many were created. */
export const seedMoney = async (req: PayloadRequest): Promise<number> => {
  if (await isThere(req)) return 0
  let created = 0
  const create = async <Slug extends CollectionSlug>(
    collection: Slug,
    data: RequiredDataFromCollectionSlug<Slug>,
  ): Promise<string> => {
    created += 1
    const doc = await req.payload.create({ collection, data, depth: 0, overrideAccess: true, req })
    return doc.id
  }
  const copies = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row }))

  const workstreams = await workstreamsOf(req)
  const supplier = await create('organisations', { ...sampleSupplier, _status: 'draft' })
  const plan = await create('financing-plans', {
    ...samplePlan,
    funders: copies(samplePlan.funders),
    categories: copies(samplePlan.categories),
    _status: 'draft',
  })
  const claims: string[] = []
  for (const claim of sampleClaims)
    claims.push(await create('payment-claims', { ...claim, plan, state: 'draft' }))
  for (const { claim, workstream, data } of sampleExpenses)
    await create('expenses', {
      ...data,
      plan,
      workstream: workstreams.get(workstream),
      supplier: data.kind === 'purchase' ? supplier : undefined,
      claim: claim === undefined ? undefined : claims[claim],
    })
  for (const state of path)
    await req.payload.update({
      collection: 'payment-claims',
      id: claims[0] ?? '',
      data: { state, ...(state === 'certified' && sampleAnswer) },
      depth: 0,
      overrideAccess: true, // a seed acts for nobody
      req,
    })
  return created
}
