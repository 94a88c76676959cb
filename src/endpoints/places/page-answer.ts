import type { PayloadRequest } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import { distanceTo } from '@/src/domain/places/matching'
import { writePageKey } from '@/src/domain/places/page-order'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { licence } from '@/src/domain/platform/web/licence'
import { featureCollection } from '@/src/formats/geojson'
import { findPlaces } from '@/src/queries/places/find-places'
import { listPlaces } from '@/src/queries/places/list-places'
import { readPlaceFacts } from '@/src/queries/places/place-facts'

import { addressesIn, publicAddress } from './addresses'
import type { AskedPlaces } from './asked-places'

const countsOf = async (asked: AskedPlaces, moment: Date, req: PayloadRequest) => {
  if (asked.facets !== true) return {}
  const { places, counts } = await findPlaces(asked, moment, req)
  return { total: places.length, counts }
}

/** A place of a map, by the names that REST gives what is told of it. */
const featureOf = (place: PlaceEntry, more: object) => {
  const { id, latitude, longitude, isApproximate, isNetworkMember, isSample, ...told } = place
  const isSomewhere = latitude !== undefined && longitude !== undefined
  return {
    id,
    position: isSomewhere ? { latitude, longitude } : undefined,
    properties: {
      ...told,
      approximatePosition: isApproximate,
      networkMember: isNetworkMember,
      sample: isSample,
      ...more,
    },
  }
}

/** A page of places, with the address of the next one. */
export const pageAnswer = async (
  format: 'json' | 'geojson',
  asked: AskedPlaces,
  req: PayloadRequest,
): Promise<Response> => {
  const moment = new Date()
  const language = languageOf(req.locale)
  const { list, pageOf } = addressesIn(language)
  const part = { after: asked.cursor, limit: asked.limit }
  const { places, next } = await listPlaces(asked, part, moment, req)
  const address = next === undefined ? null : publicAddress(req.url, { cursor: writePageKey(next) })
  const headers = new Headers({ Link: `<${licence.url}>; rel="license"` })
  if (address) headers.append('Link', `<${address}>; rel="next"`)
  const counts = await countsOf(asked, moment, req)
  const told = { licence, source: list, language, ...counts, next: address }
  const more = (place: PlaceEntry) => ({
    url: pageOf(place.slug),
    ...(asked.near && { distance: distanceTo(place, asked.near) ?? null }),
  })
  if (format === 'geojson') {
    const features = places.map((place) => featureOf(place, more(place)))
    headers.set('Content-Type', 'application/geo+json; charset=utf-8')
    return new Response(JSON.stringify(featureCollection(features, told)), { headers })
  }
  const facts = await readPlaceFacts(places, req)
  return Response.json(
    { ...told, places: facts.map(({ entry, ...place }) => ({ ...place, ...more(entry) })) },
    { headers },
  )
}
