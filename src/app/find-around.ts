import { LRUCache } from 'lru-cache'

import { publicRequest } from '@/src/app/public-request'
import { mayBeAddress } from '@/src/domain/places/address-text'
import type { FoundAddress } from '@/src/domain/places/found-address'
import type { Position } from '@/src/domain/places/question'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { visitorsGeocoder } from '@/src/geocoder'
import { GeocoderFailure } from '@/src/geocoder/failure'
import { readCommunes } from '@/src/queries/places/communes'

/** What was found for the last texts, for an hour: streets stay where they are. */
const found = new LRUCache<string, FoundAddress[]>({ max: 1_000, ttl: 3_600_000 })

const search = async (text: string): Promise<FoundAddress[]> => {
  const known = found.get(text)
  if (known) return known
  const addresses = await visitorsGeocoder().search(text)
  found.set(text, addresses)
  return addresses
}

const unclear: Bilingual = {
  fr: 'Écrivez l’adresse avec sa rue et sa commune, comme «\u00A012 rue Nationale, Lille\u00A0».',
  en: 'Write the address with its street and its commune, such as “12 rue Nationale, Lille”.',
}
const elsewhere: Bilingual = {
  fr: 'Aucune adresse de la métropole ne ressemble à celle-ci\u00A0: précisez la rue et la commune.',
  en: 'No address of the metropolis looks like this one: give its street and its commune.',
}
const out: Bilingual = {
  fr: 'La recherche d’adresse ne répond pas\u00A0: choisissez une commune sous «\u00A0Commune\u00A0», ou réessayez dans une minute.',
  en: 'The search of addresses does not answer: choose a commune under “Commune”, or try again in a minute.',
}

/** Where an address of the metropolis is, as a visitor typed it; or what to do about it. */
export const findAround = async (
  text: string,
): Promise<(Position & { problem?: never }) | { problem: Bilingual }> => {
  if (!mayBeAddress(text)) return { problem: unclear }
  try {
    const communes = await readCommunes(await publicRequest('fr'))
    const codes = new Set(communes.map(({ inseeCode }) => inseeCode))
    const first = (await search(text)).find(({ inseeCode }) => codes.has(inseeCode))
    return first ? { latitude: first.latitude, longitude: first.longitude } : { problem: elsewhere }
  } catch (error) {
    if (error instanceof GeocoderFailure) return { problem: out }
    throw error
  }
}
