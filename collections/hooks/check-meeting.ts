import { meetingMoveProblem } from '@/src/domain/committee/meeting'
import type { Meeting } from '@/src/payload-types'

import { checking } from './checking'

export const checkMeeting = checking<Meeting>(meetingMoveProblem)
