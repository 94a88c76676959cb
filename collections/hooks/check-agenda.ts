import type { TypeWithID } from 'payload'

import { type Availability, availabilityProblem } from '@/src/domain/agenda/availability'
import { colourProblem } from '@/src/domain/agenda/colour'
import { registrationProblem } from '@/src/domain/agenda/event'
import { sessionMoveProblem } from '@/src/domain/agenda/session'
import type { AgendaEvent, EventSession, Track } from '@/src/payload-types'

import { checking } from './checking'

/** The rules of one document of a programme that look at more than one of its fields. */
export const checkAvailabilities = checking<
  TypeWithID & { availabilities?: readonly Availability[] | null }
>(availabilityProblem)

export const checkRegistration = checking<AgendaEvent>(registrationProblem)

export const checkSession = checking<EventSession>(sessionMoveProblem)

export const checkTrack = checking<Track>(colourProblem)
