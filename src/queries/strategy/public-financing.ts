import type { PayloadRequest } from 'payload'

/**
 * What the strategy costs, who pays, and the deliberations that say so, of what anyone may read. As many
 * queries whatever their number.
 */
export const readPublicFinancing = async (req: PayloadRequest) => {
  const [plans, deliberations] = await Promise.all([
    req.payload.find({
      collection: 'financing-plans',
      select: {
        title: true,
        slug: true,
        startDate: true,
        endDate: true,
        totalCents: true,
        rateBasisPoints: true,
        funders: true,
        programme: true,
        cci: true,
        priorityAxis: true,
        sample: true,
      },
      populate: { organisations: { name: true } },
      sort: ['sample', 'createdAt'],
      depth: 1,
      joins: false,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'deliberations',
      select: {
        number: true,
        date: true,
        assembly: true,
        title: true,
        amountCents: true,
        link: true,
        actions: true,
        wordingToConfirm: true,
      },
      populate: { actions: { code: true, title: true, slug: true } },
      sort: '-date',
      depth: 1,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  return { plans: plans.docs, deliberations: deliberations.docs }
}

export type PublicFinancing = Awaited<ReturnType<typeof readPublicFinancing>>
