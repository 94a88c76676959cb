import type { audiences, services } from './mediation'
import type { CallFamily, Family, placeStates, wheelchairAccesses } from './place'

/**
 * A place as the map and the list show it, and as it is looked for. Degrees are WGS 84; an approximate
 * position is somewhere in its commune.
 */
export type PlaceEntry = {
  id: string
  slug: string
  name: string
  summary: string | undefined
  street: string | undefined
  postalCode: string | undefined
  commune: { inseeCode: string; name: string }
  latitude: number | undefined
  longitude: number | undefined
  isApproximate: boolean
  families: Family[]
  callFamilies: CallFamily[]
  services: (keyof typeof services)[]
  audiences: (keyof typeof audiences)[]
  wheelchair: keyof typeof wheelchairAccesses | undefined
  state: keyof typeof placeStates | undefined
  isNetworkMember: boolean
  /** OpenStreetMap's syntax. */
  openingHours: string | undefined
  /** ISO moments. */
  verifiedAt: string | undefined
  updatedAt: string
  isSample: boolean
}
