import { experimentProblem } from '@/src/domain/strategy/experiment'
import type { Experiment } from '@/src/payload-types'

import { checking } from './checking'

export const checkExperiment = checking<Experiment>(experimentProblem)
