import { indicatorProblem } from '@/src/domain/strategy/indicator'
import type { Indicator } from '@/src/payload-types'

import { checking } from './checking'

export const checkIndicator = checking<Indicator>(indicatorProblem)
