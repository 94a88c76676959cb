import type { Bilingual } from '@/src/domain/platform/text/bilingual'

const byHand: Bilingual = {
  fr: 'placez le point sur la carte, ou réessayez plus tard.',
  en: 'place the point on the map, or try again later.',
}

/** Why the geocoder found nothing to say, with the status of our own answer then. */
export const geocoderFailures = {
  out: {
    status: 503,
    fr: `Le géocodeur ne répond pas\u00A0: ${byHand.fr}`,
    en: `The geocoder does not answer: ${byHand.en}`,
  },
  silent: {
    status: 503,
    fr: `Le géocodeur met trop de temps à répondre\u00A0: ${byHand.fr}`,
    en: `The geocoder takes too long to answer: ${byHand.en}`,
  },
  busy: {
    status: 503,
    fr: 'Le géocodeur est trop demandé\u00A0: réessayez dans quelques secondes, ou placez le point sur la carte.',
    en: 'Too much is asked of the geocoder: try again in a few seconds, or place the point on the map.',
  },
  refused: {
    status: 502,
    fr: `Le géocodeur a refusé cette recherche\u00A0: écrivez-la autrement, ou placez le point sur la carte.`,
    en: 'The geocoder refused this search: write it otherwise, or place the point on the map.',
  },
  unreadable: {
    status: 502,
    fr: `Réponse illisible du géocodeur\u00A0: ${byHand.fr}`,
    en: `The answer of the geocoder cannot be read: ${byHand.en}`,
  },
} satisfies Record<string, Bilingual & { status: number }>

export type GeocoderReason = keyof typeof geocoderFailures

/** The geocoder is no help for now: why, in words for whoever asked. */
export class GeocoderFailure extends Error {
  constructor(
    readonly reason: GeocoderReason,
    cause?: unknown,
    /** Seconds to wait, where the geocoder says. */
    readonly retryAfter?: number,
  ) {
    super(`The geocoder: ${reason}`, { cause })
    this.name = 'GeocoderFailure'
  }
}
