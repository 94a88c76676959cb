import type { CollectionBeforeValidateHook } from 'payload'

import { experimentProblem } from '@/src/domain/strategy/experiment.rules'
import type { Experiment } from '@/src/payload-types'

import { refuse } from '@/src/payload/errors/refuse'

/** A decision gives its reasons in French, whichever language the document is written in. */
export const checkExperiment: CollectionBeforeValidateHook<Experiment> = async ({
  collection,
  data = {},
  originalDoc,
  req,
}) => {
  const experiment = { ...originalDoc, ...data }
  const isInFrench = req.locale === 'fr'
  const inFrench =
    isInFrench || !originalDoc
      ? undefined
      : await req.payload.findByID({
          collection: 'experiments',
          id: originalDoc.id,
          locale: 'fr',
          depth: 0,
          disableErrors: true,
          draft: true,
          overrideAccess: true, // the rule must see it, whoever writes
          req,
          select: { decisionReasons: true },
          trash: true,
        })
  const decisionReasons = isInFrench ? experiment.decisionReasons : inFrench?.decisionReasons
  const problem = experimentProblem({ ...experiment, decisionReasons })
  if (problem) refuse(problem, collection.slug, req)
  return data
}
