import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { writers } from '@/access/rules'
import { mayBeAddress } from '@/src/domain/places/address-text'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { handle } from '@/src/endpoints/handle'
import { geocoder } from '@/src/geocoder'
import { GeocoderFailure, geocoderFailures } from '@/src/geocoder/failure'
import { withCommunes } from '@/src/queries/places/found-addresses'

const said = (fr: string, en: string) => ({ params: { sentence: { fr, en } } })

const unclear = said(
  'Écrivez une adresse, de 3 à 200 caractères, qui commence par une lettre ou un chiffre.',
  'Write an address, of 3 to 200 characters, which begins with a letter or a digit.',
)
const nowhere = said(
  'Donnez une adresse à chercher, ou une latitude et une longitude en degrés.',
  'Give an address to look for, or a latitude and a longitude in degrees.',
)

const degrees = (most: number) =>
  z
    .string()
    .refine((text) => /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most, nowhere)
    .transform(Number)
    .optional()

const text = z.string().trim().refine(mayBeAddress, unclear).optional()

const asked = z
  .object({ q: text, latitude: degrees(90), longitude: degrees(180) })
  .transform(({ q, latitude, longitude }, context) => {
    if (q !== undefined) return { q }
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude }
    context.addIssue({ code: 'custom', ...nowhere })
    return z.NEVER
  })

/** Tells whoever asked why there is no address: they can go on without. */
const tell = (failure: unknown, { i18n, payload }: PayloadRequest): Response => {
  if (!(failure instanceof GeocoderFailure)) throw failure
  payload.logger.warn({ err: failure }, 'The geocoder is no help.')
  const { status, ...sentence } = geocoderFailures[failure.reason]
  return Response.json(
    { errors: [{ message: sentence[languageOf(i18n.language)] }] },
    {
      status,
      headers: failure.retryAfter ? { 'Retry-After': String(failure.retryAfter) } : {},
    },
  )
}

/**
 * GET /api/places/geocode?q=12 rue du Zwyn, or ?latitude=50.63&longitude=3.06 — the addresses that a text
 * may mean, or the one nearest to a point, for those who write places.
 */
export const geocode: Endpoint = {
  path: '/places/geocode',
  method: 'get',
  handler: handle(asked, async (question, req) => {
    if (!writers({ req })) throw new Forbidden(req.t)
    try {
      const addresses = await (question.q === undefined
        ? geocoder().reverse(question)
        : geocoder().search(question.q))
      return Response.json({ addresses: await withCommunes(addresses, req) })
    } catch (failure) {
      return tell(failure, req)
    }
  }),
}
