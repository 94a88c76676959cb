import type { PlaceEntry } from './entry'

let count = 0

export const aPlaceEntry = (some: Partial<PlaceEntry> = {}): PlaceEntry => {
  count += 1
  return {
    id: `place-${String(count)}`,
    slug: `un-lieu-${String(count)}`,
    name: 'Un lieu',
    summary: undefined,
    street: undefined,
    postalCode: undefined,
    commune: { inseeCode: '59350', name: 'Lille' },
    latitude: 50.6366,
    longitude: 3.0635,
    isApproximate: false,
    families: [],
    callFamilies: [],
    services: [],
    audiences: [],
    wheelchair: undefined,
    state: undefined,
    isNetworkMember: false,
    openingHours: undefined,
    verifiedAt: undefined,
    updatedAt: '2018-01-31T12:00:00.000Z',
    isSample: false,
    ...some,
  }
}
