import { decisionMoveProblem } from '@/src/domain/committee/decision'
import type { Decision } from '@/src/payload-types'

import { checking } from './checking'

export const checkDecision = checking<Decision>(decisionMoveProblem)
