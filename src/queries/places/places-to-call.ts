import type { PayloadRequest } from 'payload'

import { managers } from '@/access/rules'
import { checkStepOn, lastToldOn } from '@/src/domain/places/place-check.rules'

import { type CheckedPlace, readCheckedPlaces, readCheckRhythm } from './checked-places'

export type PlaceToCall = Pick<CheckedPlace, 'id' | 'name' | 'commune' | 'contact' | 'isSample'> & {
  /** Days: when someone who knows has last told, and when they were last asked. */
  toldOn: string | undefined
  askedOn: string | undefined
  wasUnreachable: boolean
}

/** The longest without news first; of those who never gave any, by name. */
const byStaleness = (one: PlaceToCall, other: PlaceToCall): number =>
  (one.toldOn ?? '') < (other.toldOn ?? '') ? -1 : (one.toldOn ?? '') > (other.toldOn ?? '') ? 1 : 0

/**
 * The places to telephone on a day (ISO date), since nobody answered their mails or has an address. For
 * managers: others are told of none. A constant number of queries.
 */
export const readPlacesToCall = async (
  day: string,
  req: PayloadRequest,
): Promise<PlaceToCall[]> => {
  if (!managers({ req })) return []
  const [places, rhythm] = await Promise.all([readCheckedPlaces(req), readCheckRhythm(req)])
  return places
    .filter((place) => checkStepOn(place, rhythm, day) === 'call')
    .map((place) => {
      const last = place.checks.toSorted((a, b) => (a.askedOn < b.askedOn ? 1 : -1)).at(0)
      return {
        id: place.id,
        name: place.name,
        commune: place.commune,
        contact: place.contact,
        isSample: place.isSample,
        toldOn: lastToldOn(place),
        askedOn: last?.askedOn,
        wasUnreachable: last?.answer === 'unreachable',
      }
    })
    .toSorted(byStaleness)
}
