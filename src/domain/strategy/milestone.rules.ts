import type { Rule } from '@/src/domain/platform/document/rule'

import { type Weighted, weightProblem } from './weight'

type Milestone = Weighted

/** What is wrong with a milestone. */
export const milestoneProblem: Rule<Milestone> = (milestone) => weightProblem(milestone)
