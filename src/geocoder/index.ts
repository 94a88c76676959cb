import { env } from '@/src/env'

import { createGeocoder, type Geocoder } from './client'

/** What visitors may ask of it together, in a second: the rest is for those who write places. */
const forVisitors = { questions: 8, seconds: 1, waiting: 20 }

let own: Geocoder | undefined
let visitors: Geocoder | undefined

/** The geocoder of the configuration: one for the process, since what it may ask is counted there. */
export const geocoder = (): Geocoder => (own ??= createGeocoder({ url: env.GEOCODER_URL }))

/** The same for the public pages, counted apart: whoever asks much there takes nothing from the house. */
export const visitorsGeocoder = (): Geocoder =>
  (visitors ??= createGeocoder({ url: env.GEOCODER_URL, rate: forVisitors }))
