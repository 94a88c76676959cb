import { z } from 'zod'

import { decisionStatuses } from '@/src/domain/committee/decision'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import { isActionStatus } from '@/src/domain/strategy/action-status'
import { needKinds } from '@/src/domain/strategy/needs'
import { isWeather } from '@/src/domain/strategy/weather'

/*
 * What the committee is shown, as it is kept: written once and read for as long as there is a strategy.
 * Nothing here changes any more. What is to be kept otherwise is another shape, with a reader of its own
 * and a sample beside it; this one stays, for what was written in it.
 */

const day = z.iso.date()
const percent = z.number().min(0).max(100)
const count = z.number().int().min(0)
const cents = z.number().int()
const status = z.string().refine(isActionStatus)
const weather = z.string().refine(isWeather)
const decisionStatus = z.string().refine(isWordOf<keyof typeof decisionStatuses>(decisionStatuses))

/** How far something is, in percent, not rounded: `null` when it is not known, then between its bounds. */
const measure = {
  value: percent.nullable(),
  bounds: z.strictObject({ lower: percent, upper: percent }).nullable(),
}

export const shape1 = z.strictObject({
  /** `null` of what no meeting was shown: as it stands today. */
  meeting: z.strictObject({ id: z.string(), title: z.string(), day }).nullable(),
  /** The day of which it tells. */
  day,
  strategy: z.strictObject({
    ...measure,
    all: count,
    done: count,
    inProgress: count,
    late: count,
  }),
  orientations: z.array(
    z.strictObject({
      id: z.string(),
      number: z.number(),
      title: z.string(),
      ...measure,
      coverage: z.strictObject({ known: count, all: count }),
      weather,
      actions: count,
      late: count,
    }),
  ),
  /** In the order of their codes. */
  actions: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      title: z.string(),
      /** The number of its orientation. */
      orientation: z.number().nullable(),
      status,
      weather,
      ...measure,
      start: day.nullable(),
      end: day.nullable(),
      isLate: z.boolean(),
      /** Whether its status and dates are made up for the demonstration. */
      isSample: z.boolean(),
    }),
  ),
  needs: z.array(
    z.strictObject({
      /** The id of the action. */
      action: z.string(),
      kinds: z.array(z.enum(needKinds)),
      asked: z.string().nullable(),
      blocked: z
        .strictObject({
          reason: z.string().nullable(),
          remedy: z.string().nullable(),
          helper: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string(),
      text: z.string(),
      status: decisionStatus,
      due: day.nullable(),
      owner: z.string().nullable(),
    }),
  ),
  /** In cents, by volet; `null` for who does not follow the money. */
  money: z
    .array(
      z.strictObject({
        workstream: z.string().nullable(),
        /** `null` while it is not known. */
        planned: cents.nullable(),
        committed: cents,
        presented: cents,
        paid: cents,
        certified: cents,
      }),
    )
    .nullable(),
})

export type Shown = z.infer<typeof shape1>
