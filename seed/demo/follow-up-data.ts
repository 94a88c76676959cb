import { noonOf } from '@/src/domain/platform/time/days'

import { sampleFollowUps } from './strategy'

/** The day as of which a sample is told, and the account that leads some of the actions. */
export type Sample = { day: string; lead: string }

/** What a sample follow-up makes of each action, by its code. */
export const followUpDataOf = ({ day, lead }: Sample) =>
  new Map(
    sampleFollowUps(day).map(
      ({ code, status, priority, leadDepartment, isLed, startDate, endDate, blocked, asked }) => [
        code,
        {
          sampleFollowUp: true,
          status,
          priority,
          leadDepartment,
          startDate: noonOf(startDate),
          endDate: noonOf(endDate),
          blocked: {
            reason: blocked?.reason ?? null,
            remedy: blocked?.needs ?? null,
            helper: null,
          },
          askOfCommittee: {
            text: asked?.text ?? null,
            since: asked ? noonOf(asked.since) : null,
            meeting: null,
          },
          leadUsers: isLed ? [lead] : [],
        },
      ],
    ),
  )
