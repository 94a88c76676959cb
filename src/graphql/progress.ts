import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { today } from '@/src/domain/platform/time/paris-day'
import { askedDay } from '@/src/endpoints/asked-day'
import { readAsked } from '@/src/endpoints/read-asked'
import {
  readActionsProgress,
  readOrientationsProgress,
  readStrategyProgress,
} from '@/src/queries/strategy/progress'
import { extendSchema, type GraphQLSchema, parse } from '@/src/payload/graphql/library'
import type { Resolve } from '@/src/payload/graphql/resolve'

import { resolveWith } from './resolve-with'

const figure = `
  "In percent (0–100, not rounded); null when it is not known, which is not zero."
  value: Float
  "What it would be were all that is not known 0 %, then 100 %; null without any part."
  bounds: ProgressBounds
  coverage: ProgressCoverage!
  inputs: [ProgressInput!]!
  missing: [ProgressMissing!]!
  rule: ProgressWords!
  sentence: ProgressWords!
  "The day of the figure."
  at: String!
`

const part = `id: String! number: Float! title: String! ${figure}`

/** The figures that the collections do not store, and what explains them. */
const definitions = parse(`
  "A sentence in the languages of the back-office."
  type ProgressWords { fr: String! en: String! }
  "How many of the parts are known, of how many."
  type ProgressCoverage { known: Int! all: Int! }
  type ProgressInput {
    kind: String! id: String! label: String! weight: Float! value: Float
    bounds: ProgressBounds! fact: ProgressWords!
  }
  "Between what and what something is, in percent (0–100, not rounded)."
  type ProgressBounds { lower: Float! upper: Float! }
  type ProgressMissing { kind: String! id: String! label: String! reason: ProgressWords! }
  type ProgressWeather {
    value: String! suggested: String! isOverride: Boolean! rule: ProgressWords!
  }
  type ProgressFreshness { date: String days: Int words: ProgressWords! }
  type ProgressLateOne { id: String! label: String! }
  type ProgressLate {
    action: Boolean! milestones: [ProgressLateOne!]! indicators: [ProgressLateOne!]!
  }
  type ActionProgress {
    ${figure}
    weather: ProgressWeather!
    freshness: ProgressFreshness!
    late: ProgressLate!
    "Whether there has been no report for too long."
    isSilent: Boolean!
  }
  type PartProgress { ${part} }
  type StrategyProgress {
    ${figure}
    axes: [PartProgress!]!
    workstreams: [PartProgress!]!
    orientations: [PartProgress!]!
  }
  extend type Action {
    "The progress on a day (2018-01-31), today unless said."
    progress(at: String): ActionProgress
  }
  extend type Orientation {
    "The progress on a day (2018-01-31), today unless said."
    progress(at: String): PartProgress
  }
  extend type Query {
    "The progress of the whole strategy on a day (2018-01-31), today unless said."
    strategyProgress(at: String): StrategyProgress!
  }
`)

const asked = z.object({ at: askedDay.nullish() })
const identified = z.object({ id: z.string() })

const dayIn = (args: unknown, req: PayloadRequest): string =>
  readAsked(asked, args, req).at ?? today()

type Read = (
  ids: readonly string[],
  day: string,
  req: PayloadRequest,
) => Promise<ReadonlyMap<string, object>>

/** The figures of all the documents of an answer are read together, one day at a time. */
const readingTogether = (read: Read): Resolve => {
  const loaders = new WeakMap<PayloadRequest, Map<string, DataLoader<string, object | null>>>()
  return (source, args, { req }) => {
    const day = dayIn(args, req)
    const ofRequest = loaders.get(req) ?? new Map<string, DataLoader<string, object | null>>()
    loaders.set(req, ofRequest)
    const loader =
      ofRequest.get(day) ??
      new DataLoader<string, object | null>(
        async (ids) => {
          const figures = await read(ids, day, req)
          return ids.map((id) => figures.get(id) ?? null)
        },
        { cache: false, maxBatchSize: 1000 }, // a mutation of the same request is seen
      )
    ofRequest.set(day, loader)
    return loader.load(identified.parse(source).id)
  }
}

/** The schema with the progress of actions, of orientations and of the strategy. */
export const withProgress = (schema: GraphQLSchema): GraphQLSchema => {
  const extended = extendSchema(schema, definitions)
  resolveWith(extended, 'Action', 'progress', readingTogether(readActionsProgress))
  resolveWith(extended, 'Orientation', 'progress', readingTogether(readOrientationsProgress))
  resolveWith(extended, 'Query', 'strategyProgress', (_, args, { req }) =>
    readStrategyProgress(dayIn(args, req), req),
  )
  return extended
}
