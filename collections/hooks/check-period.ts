import type { CollectionBeforeValidateHook, TypeWithID } from 'payload'

import { type Period, periodProblem } from '@/src/domain/platform/period'

import { refuse } from './refuse'

/** Start and end are checked together, whichever of the two was sent. */
export const checkPeriod: CollectionBeforeValidateHook<Period & TypeWithID> = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const problem = periodProblem({ ...originalDoc, ...data })
  if (problem) refuse(problem, collection.slug, req)
  return data
}
