import { supportMoveProblem } from '@/src/domain/places/support'
import type { SupportRecord } from '@/src/payload-types'

import { checking } from './checking'

export const checkSupport = checking<SupportRecord>(supportMoveProblem)
