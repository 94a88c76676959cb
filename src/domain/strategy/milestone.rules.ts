import type { EntityRule } from '@/src/domain/platform/document/rule'

import { type Weighted, weightProblem } from './weight'

type Milestone = Weighted

/** What is wrong with a milestone. */
export const milestoneProblem: EntityRule<Milestone> = (milestone) => weightProblem(milestone)
