import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { experimentProblem } from '@/src/domain/strategy/experiment.rules'
import type { Experiment } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'
import { isCopy } from '@/src/payload/is-copy'
import { inLanguage } from '@/src/queries/platform/in-language'

const readReasonsInFrench = async (id: string | undefined, req: PayloadRequest) => {
  const found =
    id === undefined
      ? undefined
      : await req.payload.findByID({
          collection: 'experiments',
          id,
          ...asRule,
          draft: true,
          req: inLanguage(req, 'fr'),
          select: { decisionReasons: true },
          trash: true,
        })
  return found?.decisionReasons
}

/** A decision gives its reasons in French, whichever language the document is written in. */
export const checkExperiment: CollectionBeforeValidateHook<Experiment> = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (isCopy({ operation, originalDoc })) return data // it has the reasons of its original
  const experiment = { ...originalDoc, ...data }
  const decisionReasons =
    req.locale === 'fr'
      ? experiment.decisionReasons
      : await readReasonsInFrench(originalDoc?.id, req)
  const problem = experimentProblem({ ...experiment, decisionReasons })
  if (problem) refuse(problem, collection.slug, req)
  return data
}
