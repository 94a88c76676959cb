import type { TypeWithID } from 'payload'

import { type Period, periodProblem } from '@/src/domain/platform/time/period'

import { checkDocument } from './check-document'

/** Start and end are checked together, whichever of the two was sent. */
export const checkPeriod = checkDocument<Period & TypeWithID>(periodProblem)
