import { getTranslation } from '@payloadcms/translations'
import { APIError, type Payload, type PayloadRequest, ValidationError } from 'payload'

import { suggest } from '@/src/commands/places/suggest'
import { forgetPhoto, keepPhoto, UnreadablePhoto } from '@/src/commands/places/suggested-photo'
import { AlreadyUsed, spendLink } from '@/src/commands/platform/spend-link'
import { isBusy } from '@/src/database/errors'
import { inTransaction } from '@/src/database/in-transaction'
import { patient } from '@/src/database/transient'
import { valuesOf } from '@/src/domain/places/proposal'
import { newPlaceProblems } from '@/src/domain/places/proposal.rules'
import type { Bilingual, Language, Problem } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { requestOfNobody } from '@/src/links/account'
import { filledIn, type Form } from '@/src/links/form'
import { busy } from '@/src/links/notices'
import type { Field, FieldError } from '@/src/links/page'
import { readCommunes } from '@/src/queries/places/communes'
import { readToldPlace, type ToldPlace } from '@/src/queries/places/told-values'

import { admitSuggestion } from './limits'
import { type FieldGroup, placeFields, proposalIn, shownField } from './place-fields'
import {
  chooseAgain,
  problem,
  proofs,
  sentAlready,
  unchanged,
  unreadablePhoto,
  waitProblem,
} from './problems'
import { type Challenge, newChallenge, readProof } from './proof'
import { photoGroup, senderProblems, whoGroup } from './sender-fields'

/** Where anyone suggests a place, or the correction of one: its address in French. */
export const suggestionPath = '/tiers-lieux/proposer'

/** The form, as it is drawn: empty, filled in with what is told of a place, or given back with what is wrong. */
export type SuggestionPage = {
  language: Language
  status: number
  /** The place to correct. */
  place: { slug: string; name: string } | undefined
  groups: FieldGroup[]
  shown: Field
  errors: FieldError[]
  challenge: Challenge
}

const nothing = valuesOf({ name: '' }, { commune: null, description: null })

type Opened = { place: ToldPlace | undefined; groups: FieldGroup[]; req: PayloadRequest }

/** What is published of the place of an address, by nobody; `undefined` when nothing is. */
const open = async (
  slug: string | undefined,
  language: Language,
  payload: Payload,
): Promise<Opened | undefined> => {
  const req = await requestOfNobody(language, payload)
  const place =
    slug === undefined
      ? undefined
      : await readToldPlace({ where: { slug: { equals: slug } }, overrideAccess: false }, req)
  if (slug !== undefined && !place) return undefined
  return {
    place,
    groups: placeFields(place?.values ?? nothing, await readCommunes(req), today()),
    req,
  }
}

const pageOf = async ({ place, groups }: Opened, language: Language): Promise<SuggestionPage> => ({
  language,
  status: 200,
  place: place && { slug: place.slug, name: place.name },
  groups: [...groups, photoGroup, whoGroup],
  shown: shownField(groups),
  errors: [],
  challenge: await newChallenge(),
})

/** The form; `undefined` when no place is published under this name. */
export const readSuggestionPage = async (
  slug: string | undefined,
  language: Language,
  payload: Payload,
): Promise<SuggestionPage | undefined> => {
  const opened = await open(slug, language, payload)
  return opened && pageOf(opened, language)
}

type Refusal = { status: number; problems: Problem[] }
const refused = (problems: Problem[], status = 400): Refusal => ({ status, problems })

const write = async (
  form: Form,
  { place, groups, req }: Opened,
  { language, client }: { language: Language; client: string },
): Promise<Refusal | undefined> => {
  const { proposed, problems } = proposalIn(form, groups)
  const isNew = place === undefined
  const wrong = [
    ...problems,
    ...(isNew && problems.length === 0 ? newPlaceProblems(proposed) : []),
    ...senderProblems(form),
  ]
  const file = form.file('photo')
  const message = form.text('message')
  if (wrong.length > 0) return refused(wrong)
  if (Object.keys(proposed).length === 0 && message === '' && !file) return refused([unchanged])

  const proof = await readProof(form.text('proof'))
  if (proof === 'expired' || proof === 'wrong') return refused([proofs[proof]])
  const isProven = proof !== 'absent'
  const wait = await admitSuggestion(client, isProven)
  if (wait > 0) return refused([waitProblem(wait, isProven)], 429)

  const name = place?.name ?? proposed.name ?? ''
  const photo =
    file &&
    (await keepPhoto(
      { bytes: await file.arrayBuffer(), place: name, credit: form.text('credit') },
      req,
    ))
  try {
    await inTransaction(
      req,
      async (own) => {
        if (proof !== 'absent') await spendLink(proof, own)
        await suggest(
          {
            place: place?.id,
            proposed,
            message,
            contact: { name: form.text('who-name'), email: form.text('who-email') },
            origin: 'public',
            language,
            photo,
          },
          own,
        )
      },
      patient,
    )
  } catch (error) {
    if (photo !== undefined) await forgetPhoto(photo, req)
    throw error
  }
  return undefined
}

const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof AlreadyUsed) return refused([sentAlready], 409)
  if (isBusy(error)) return refused([{ path: '', message: busy }], 503)
  if (error instanceof UnreadablePhoto) return refused([unreadablePhoto])
  if (error instanceof ValidationError)
    return refused(error.data.errors.map(({ message }) => problem('', message, message)))
  if (error instanceof APIError && error.status < 500)
    return refused([problem('', error.message, error.message)], error.status)
  return undefined
}

const sentence = (message: Bilingual, { i18n }: PayloadRequest): string =>
  getTranslation(message, i18n)

type Sent = { slug: string | undefined; form: Form; client: string }

/**
 * Writes what a form suggests, in the name of nobody; or gives the form back with what was typed and a
 * sentence on what is wrong. `undefined` when the place to correct is not published.
 */
export const answerSuggestion = async (
  { slug, form, client }: Sent,
  language: Language,
  payload: Payload,
): Promise<SuggestionPage | 'sent' | undefined> => {
  const opened = await open(slug, language, payload)
  if (!opened) return undefined
  let refusal: Refusal | undefined
  try {
    refusal = await write(form, opened, { language, client })
  } catch (error) {
    refusal = refusalOf(error)
    if (!refusal) throw error
  }
  if (!refusal) return 'sent'
  const page = await pageOf(opened, language)
  const isPhotoTold = refusal.problems.some(({ path }) => path === 'photo')
  const problems =
    form.file('photo') && !isPhotoTold ? [...refusal.problems, chooseAgain] : refusal.problems
  return {
    ...page,
    status: refusal.status,
    groups: page.groups.map((group) => ({
      ...group,
      fields: group.fields.map((field) => filledIn(field, form)),
    })),
    shown: filledIn(page.shown, form),
    errors: problems.map(({ path, message }) => ({ path, message: sentence(message, opened.req) })),
  }
}
