import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import { isDocumentId } from '@/src/database/document-id'
import { duplicateScore } from '@/src/domain/places/duplicates'
import { openingHoursInWords } from '@/src/domain/places/opening-hours'
import {
  changesOf,
  fieldLabels,
  type Proposal,
  proposal,
  type ProposedField,
  proposedFields,
  valueInWords,
} from '@/src/domain/places/proposal'
import { idOf } from '@/src/domain/platform/document/related'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import type { Media } from '@/src/payload-types'
import { inLanguage } from '@/src/queries/platform/in-language'

import { type PlaceCommune, readCommunes } from './communes'
import { readEntries } from './entries'
import { readToldPlace } from './told-values'

/** One field of a suggestion, in words: what is published now, and what is proposed, or what was and became of it. */
export type Difference = {
  field: ProposedField
  label: Bilingual
  before: Bilingual
  after: Bilingual
  /** Whether the place says so already. */
  isSame: boolean
}

const nothing: Bilingual = { fr: '', en: '' }

const inWords = (
  field: ProposedField,
  value: unknown,
  communes: readonly PlaceCommune[],
): Bilingual => {
  if (typeof value !== 'string') return valueInWords(field, value)
  if (field === 'openingHours') return openingHoursInWords(value)
  const name = field === 'commune' && communes.find(({ inseeCode }) => inseeCode === value)?.name
  return name ? { fr: name, en: name } : valueInWords(field, value)
}

const applied = z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() }))

/** From what likeness on two places may well be one, as « Lieux de médiation numérique » has it. */
const likely = 75

/** The published places that a new one may be. */
const readLookalikes = async (
  { name, commune, street, families }: Proposal,
  req: PayloadRequest,
) => {
  if (name === undefined || commune === undefined) return []
  const proposed = { name, inseeCode: commune, street, families }
  return (await readEntries(req))
    .filter(
      (place) =>
        duplicateScore(proposed, { ...place, inseeCode: place.commune.inseeCode }) >= likely,
    )
    .map(({ id, name: called, street: at }) => ({ id, name: called, street: at }))
}

const readPhoto = async (
  photo: string | Media | null | undefined,
  req: PayloadRequest,
): Promise<Media | undefined> => {
  if (!photo) return undefined
  const media = await req.payload.findByID({
    collection: 'media',
    id: idOf(photo),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return media ?? undefined
}

/**
 * A suggestion as it is looked at: field by field, what is published of the place now beside what is
 * proposed; once it is decided, what was before and after. `undefined` where the asker may read none.
 */
export const readSuggestionReview = async (id: string, asker: PayloadRequest) => {
  if (!isDocumentId(id)) return undefined
  const suggestion = await asker.payload.findByID({
    collection: 'place-suggestions',
    id,
    depth: 1,
    disableErrors: true,
    populate: { users: { name: true }, 'tiers-lieux': { name: true, slug: true } },
    overrideAccess: false,
    req: asker,
  })
  if (!suggestion) return undefined
  const req = inLanguage(asker, suggestion.language ?? 'fr')
  const proposed = proposal.safeParse(suggestion.proposed ?? {}).data ?? {}
  const place = idOf(suggestion.place)
  const isNew = suggestion.kind === 'new-place'
  const [told, communes, photo, lookalikes] = await Promise.all([
    isNew || place === undefined
      ? undefined
      : readToldPlace({ where: { id: { equals: place } }, overrideAccess: false }, req),
    readCommunes(req),
    readPhoto(suggestion.photo, req),
    isNew && suggestion.status === 'pending' ? readLookalikes(proposed, req) : [],
  ])
  const changed = changesOf(proposed, told?.values ?? {})
  const taken = applied.safeParse(suggestion.applied ?? {}).data ?? {}
  const isDecided = suggestion.status !== 'pending'
  const differences = proposedFields
    .filter((field) => proposed[field] !== undefined)
    .map((field): Difference => {
      const before = isDecided && taken[field] ? taken[field].before : told?.values[field]
      return {
        field,
        label: fieldLabels[field],
        before:
          before === undefined || before === null ? nothing : inWords(field, before, communes),
        after: inWords(field, proposed[field], communes),
        isSame: !isDecided && !changed.includes(field),
      }
    })
  return {
    suggestion,
    place: told,
    photo,
    lookalikes,
    differences,
    /** The fields that were taken over, and « photo ». */
    taken: Object.keys(taken),
    mayDecide: managers({ req: asker }) && !isDecided,
  }
}
