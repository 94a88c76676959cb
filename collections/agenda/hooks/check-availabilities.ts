import type { TypeWithID } from 'payload'

import { type Availability, availabilityProblem } from '@/src/domain/agenda/availability'
import { checkDocument } from '@/collections/hooks/check-document'

type Available = TypeWithID & { availabilities?: readonly Availability[] | null }

/** No availability of a room or a person ends before it begins. */
export const checkAvailabilities = checkDocument<Available>(availabilityProblem)
