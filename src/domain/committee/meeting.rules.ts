import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'
import type { EntityRule } from '@/src/domain/platform/document/rule'

import { type MeetingStatus, meetingStatuses } from './meeting'

const moves: Moves<MeetingStatus> = {
  planned: ['convened'],
  convened: ['held'],
  held: ['minutes-drafted'],
  'minutes-drafted': ['minutes-approved'],
  'minutes-approved': [],
}

/** What is wrong with a meeting: it follows its path. */
export const meetingProblem: EntityRule<{ status?: MeetingStatus | null }> = (meeting, before) =>
  moveProblem({ moves, names: meetingStatuses, path: 'status' }, before?.status, meeting.status)
