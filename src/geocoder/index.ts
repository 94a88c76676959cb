import { env } from '@/src/env'

import { createGeocoder, type Geocoder } from './client'

let own: Geocoder | undefined

/** The geocoder of the configuration: one for the process, since what it may ask is counted there. */
export const geocoder = (): Geocoder => (own ??= createGeocoder({ url: env.GEOCODER_URL }))
