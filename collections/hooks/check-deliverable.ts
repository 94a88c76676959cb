import type { CollectionBeforeValidateHook } from 'payload'

import { deliverableProblem } from '@/src/domain/strategy/deliverable'
import type { Deliverable } from '@/src/payload-types'

import { refuse } from './refuse'

export const checkDeliverable: CollectionBeforeValidateHook<Deliverable> = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const problem = deliverableProblem({ ...originalDoc, ...data })
  if (problem) refuse(problem, collection.slug, req)
  return data
}
