import { type CollectionSlug, Forbidden, NotFound, type PayloadRequest } from 'payload'

import { refuse } from '@/src/payload/errors/refuse'
import { mayPublish } from '@/src/payload/publish-within-rights'
import { finishDecision } from '@/src/commands/committee/finish-decision'
import { noonOf } from '@/src/domain/platform/time/days'
import type { DraftCollection } from '@/src/domain/strategy/digest'
import { doneProblem } from '@/src/domain/strategy/milestone.rules'
import { postponementProblem } from '@/src/domain/strategy/postponement.rules'
import type { Weather } from '@/src/domain/strategy/weather'
import { readLastReports } from '@/src/queries/strategy/month'

import { finishMilestone } from './finish-milestone'
import { postponeMilestone } from './postpone-milestone'
import { publishReport } from './publish-report'
import { repeatReport } from './repeat-report'

/** What someone answers to one of the things that wait for them. Days are ISO dates. */
export type WaitingAnswer =
  | { act: 'milestone-done'; id: string; day: string }
  | { act: 'milestone-postponed'; id: string; to: string; reason: string }
  | { act: 'decision-done'; id: string }
  | { act: 'unchanged'; id: string }
  | { act: 'value'; id: string; day: string; value: number }
  | { act: 'publish'; id: string; collection: DraftCollection }
  | {
      act: 'form'
      id: string
      day: string
      weather: Weather
      weatherReason?: string | undefined
      done: string
      next?: string | undefined
      risks?: string | undefined
    }

const found = async <Slug extends CollectionSlug>(
  collection: Slug,
  id: string,
  req: PayloadRequest,
) => {
  const document = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: 'fr',
    overrideAccess: false,
    req,
  })
  if (!document) throw new NotFound(req.t)
  return document
}

/**
 * Records an answer, with the rules and the rights of the person who gives it. Runs in the caller's
 * transaction.
 *
 * @param today the day on which it is given, an ISO date
 */
export const answerWaiting = async (
  answer: WaitingAnswer,
  today: string,
  req: PayloadRequest,
): Promise<void> => {
  const { id } = answer
  switch (answer.act) {
    case 'milestone-done': {
      const milestone = await found('milestones', id, req)
      const problem = doneProblem(milestone, answer.day)
      if (problem) refuse(problem, 'milestones', req)
      await finishMilestone(milestone, answer.day, req)
      return
    }
    case 'milestone-postponed': {
      const milestone = await found('milestones', id, req)
      const problem = postponementProblem(answer, milestone, today)
      if (problem) refuse(problem, 'milestones', req)
      await postponeMilestone(milestone, { ...answer, day: today }, req)
      return
    }
    case 'decision-done':
      await finishDecision(await found('decisions', id, req), req)
      return
    case 'unchanged': {
      const last = (await readLastReports([id], req)).get(id)
      if (!last) throw new NotFound(req.t)
      await repeatReport(
        { action: id, weather: last.weather, weatherReason: last.weatherReason },
        req,
      )
      return
    }
    case 'form':
      await publishReport({ ...answer, action: id, date: answer.day }, req, 'fr')
      return
    case 'value':
      await req.payload.create({
        collection: 'indicator-values',
        data: {
          indicator: id,
          date: noonOf(answer.day),
          value: answer.value,
          _status: 'published',
        },
        depth: 0,
        overrideAccess: false,
        req,
      })
      return
    case 'publish':
      await found(answer.collection, id, req)
      if (!(await mayPublish(req.payload.collections[answer.collection].config, req)))
        throw new Forbidden(req.t)
      await req.payload.update({
        collection: answer.collection,
        id,
        data: { _status: 'published' },
        depth: 0,
        overrideAccess: false,
        req,
      })
  }
}
