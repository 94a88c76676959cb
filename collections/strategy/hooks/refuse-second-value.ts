import type { CollectionBeforeValidateHook } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import { secondValueProblem } from '@/src/domain/strategy/indicator-value.rules'
import type { IndicatorValue } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'

/** One value a date: the sentence names the one there is. A unique index holds when two write at once. */
export const refuseSecondValue: CollectionBeforeValidateHook<IndicatorValue> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const indicator = idOf(data?.indicator ?? originalDoc?.indicator)
  const date = data?.date ?? originalDoc?.date
  if (!indicator || !date) return data // refused as missing
  const { docs } = await req.payload.find({
    collection: 'indicator-values',
    where: {
      and: [
        { indicator: { equals: indicator } },
        { date: { equals: date } },
        { id: { not_equals: originalDoc?.id ?? '' } },
      ],
    },
    select: { value: true, date: true, deletedAt: true, indicator: true },
    populate: { indicators: { unit: true } },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: true, // a value counts whoever may read it
    req,
    trash: true,
  })
  const [existing] = docs
  const unit = typeof existing?.indicator === 'object' ? existing.indicator.unit : undefined
  if (existing) refuse(secondValueProblem(existing, unit), collection.slug, req)
  return data
}
