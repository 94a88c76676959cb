import { z } from 'zod'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { longest } from '@/src/domain/platform/text/sizes'
import { flag, listOf, someOf, unlessEmpty } from '@/src/domain/platform/web/asked'

import { audiences, services } from './mediation'
import { callFamilies, families, placeStates, wheelchairAccesses } from './place'

/** Degrees, WGS 84. */
export type Position = { latitude: number; longitude: number }
export type Box = { west: number; south: number; east: number; north: number }

/** A box wider than this holds the metropolis many times over: it was not meant. */
const widestBox = 10
const farthest = 100_000

export const said = (sentence: Bilingual) => ({ params: { sentence } })

/** Several numbers in one text: « 3.05,50.63 ». */
const numbers = (count: number, sentence: Bilingual) =>
  z
    .string()
    .regex(new RegExp(`^${Array.from({ length: count }, () => '-?\\d+(\\.\\d+)?').join(' ?, ?')}$`))
    .transform((text) => text.split(',').map(Number))
    .or(
      z.any().superRefine((_, context) => {
        context.addIssue({ code: 'custom', ...said(sentence) })
      }),
    )

const boxSentence: Bilingual = {
  fr: 'Écrivez la boîte en degrés, ouest, sud, est, nord, sur 10 degrés au plus\u00A0: 2.9,50.5,3.2,50.8.',
  en: 'Write the box in degrees, west, south, east, north, over 10 degrees at most: 2.9,50.5,3.2,50.8.',
}
const nearSentence: Bilingual = {
  fr: 'Écrivez la position en degrés, latitude puis longitude\u00A0: 50.63,3.06.',
  en: 'Write the position in degrees, latitude then longitude: 50.63,3.06.',
}

const isLatitude = (degrees: number) => Math.abs(degrees) <= 90
const isLongitude = (degrees: number) => Math.abs(degrees) <= 180

/** As GeoJSON orders a box (RFC 7946); one across the antimeridian is nowhere near the metropolis. */
const box = numbers(4, boxSentence)
  .transform(([west = NaN, south = NaN, east = NaN, north = NaN]: number[]): Box => ({
    west,
    south,
    east,
    north,
  }))
  .refine(
    ({ west, south, east, north }) =>
      [west, east].every(isLongitude) &&
      [south, north].every(isLatitude) &&
      west < east &&
      south < north &&
      east - west <= widestBox &&
      north - south <= widestBox,
    said(boxSentence),
  )

const position = numbers(2, nearSentence)
  .transform(([latitude = NaN, longitude = NaN]: number[]): Position => ({ latitude, longitude }))
  .refine(
    ({ latitude, longitude }) => isLatitude(latitude) && isLongitude(longitude),
    said(nearSentence),
  )

/**
 * What may be asked of the places, by the names that addresses use: those of the page, of the embedded
 * map and of the API alike. A list asks for any of its values; each name narrows what the others leave.
 */
export const placeQuestion = z.object({
  q: unlessEmpty(z.string().max(longest.text)),
  family: someOf(families),
  callFamily: someOf(callFamilies),
  service: someOf(services),
  audience: someOf(audiences),
  /** INSEE codes. */
  commune: listOf(z.string().regex(/^[0-9AB]{5}$/i)),
  wheelchair: someOf(wheelchairAccesses),
  state: someOf(placeStates),
  network: flag,
  /** Whether it is open at the moment of the question. */
  open: flag,
  bbox: unlessEmpty(box),
  near: unlessEmpty(position),
  /** Metres around `near`. */
  radius: unlessEmpty(z.coerce.number().positive().max(farthest)),
  /** Places changed since then: a day or a moment, ISO. */
  updatedSince: unlessEmpty(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
})

export type PlaceQuestion = z.infer<typeof placeQuestion>
