import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { type ClaimState } from '@/src/domain/strategy/money/vocabulary'

import {
  sampleClaims,
  sampleCommitments,
  sampleExpenses,
  samplePlan,
  samplePlanned,
  sampleSupplier,
} from './money'

const path: readonly ClaimState[] = ['submitted', 'complete', 'under-review', 'certified', 'paid']

/** What a claim goes through after its draft, up to a state: it is rejected when it is reviewed. */
const pathTo = (state: ClaimState): readonly ClaimState[] =>
  state === 'rejected'
    ? [...pathTo('under-review'), 'rejected']
    : path.slice(0, path.indexOf(state) + 1)

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

const isThere = async (slug: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'financing-plans',
    where: { slug: { equals: slug } },
    depth: 0,
    trash: true,
    overrideAccess: true, // a seed acts for nobody
    req,
  })
  return docs.length > 0
}

/**
 * A sample plan that is never public, its expenses, with a proof, and its claims. Returns how many were
 * created.
 */
export const seedMoney = async (
  req: PayloadRequest,
  day: string,
  proof: string | undefined,
): Promise<number> => {
  const planned = samplePlan(day)
  if (await isThere(planned.slug, req)) return 0
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
    ...planned,
    funders: copies(planned.funders),
    categories: copies(planned.categories),
    planned: samplePlanned(day).flatMap(({ workstream, ...amount }) => {
      const id = workstreams.get(workstream)
      return id === undefined ? [] : { ...amount, workstream: id }
    }),
    _status: 'draft',
  })
  for (const { workstream, data } of sampleCommitments(day))
    await create('commitments', {
      ...data,
      plan,
      workstream: workstreams.get(workstream),
      holder: supplier,
    })
  const claims = sampleClaims(day)
  const ids: string[] = []
  for (const { data } of claims)
    ids.push(await create('payment-claims', { ...data, plan, state: 'draft' }))
  for (const { claim, workstream, hasProof, data } of sampleExpenses(day))
    await create('expenses', {
      ...data,
      plan,
      workstream: workstreams.get(workstream),
      supplier: data.kind === 'purchase' ? supplier : undefined,
      claim: claim === undefined ? undefined : ids[claim],
      proof: hasProof ? proof : undefined,
    })
  for (const [index, { state: last, answer }] of claims.entries())
    for (const state of pathTo(last))
      await req.payload.update({
        collection: 'payment-claims',
        id: ids[index] ?? '',
        data: { state, ...((state === 'certified' || state === 'rejected') && answer) },
        depth: 0,
        overrideAccess: true, // a seed acts for nobody
        req,
      })
  return created
}
