import { z } from 'zod'

import type { FoundAddress } from '@/src/domain/places/found-address'

import { GeocoderFailure } from './failure'

const text = z.string().min(1).max(300)
const unlessSaid = text.nullish().transform((value) => value ?? undefined)

/** What is used of a feature; the rest of it may be anything. Coordinates as GeoJSON orders them. */
const feature = z.object({
  geometry: z.object({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  }),
  properties: z.object({
    label: text,
    type: text,
    name: unlessSaid,
    postcode: unlessSaid,
    city: text,
    citycode: z.string().regex(/^[0-9AB]{5}$/),
  }),
})

const answer = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(feature).max(100),
})

const addressOf = ({
  geometry: {
    coordinates: [longitude, latitude],
  },
  properties: { label, type, name, postcode, city, citycode },
}: z.infer<typeof feature>): FoundAddress => ({
  label,
  street: type === 'municipality' ? undefined : name,
  postalCode: postcode,
  city,
  inseeCode: citycode,
  latitude,
  longitude,
  isExact: type === 'housenumber',
})

const jsonIn = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new GeocoderFailure('unreadable', error)
  }
}

/**
 * The addresses in an answer of the Géoplateforme, index « address »: GeoJSON, the best first.
 * @throws GeocoderFailure « unreadable » of anything else
 */
export const addressesIn = (body: string): FoundAddress[] => {
  const parsed = answer.safeParse(jsonIn(body))
  if (!parsed.success) throw new GeocoderFailure('unreadable', parsed.error)
  return parsed.data.features.map(addressOf)
}
