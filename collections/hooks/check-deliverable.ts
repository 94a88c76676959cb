import { deliverableProblem } from '@/src/domain/strategy/deliverable'
import type { Deliverable } from '@/src/payload-types'

import { checking } from './checking'

export const checkDeliverable = checking<Deliverable>(deliverableProblem)
