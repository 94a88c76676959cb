import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { applySuggestion } from '@/src/commands/places/apply-suggestion'
import { leavePhoto } from '@/src/commands/places/suggested-photo'
import { queueMessage } from '@/src/commands/platform/queue-message'
import { isRecord } from '@/src/domain/platform/data/record'
import { idOf } from '@/src/domain/platform/document/related'
import { suggestionMessage } from '@/src/jobs/suggestion-message'
import type { PlaceSuggestion } from '@/src/payload-types'

/** Accepting a suggestion applies it, by whichever door: both are written, or neither. */
export const applyAcceptance: CollectionBeforeChangeHook<PlaceSuggestion> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data.status !== 'accepted' || originalDoc?.status === 'accepted') return data
  const { kind = 'new-place', ...more } = { ...originalDoc, ...data }
  return { ...data, ...(await applySuggestion({ kind, ...more }, req)) }
}

const isDecided = (doc: PlaceSuggestion, before: Partial<PlaceSuggestion> | undefined): boolean =>
  doc.status !== 'pending' && before?.status !== doc.status

/** A photo that nobody took over is seen by nobody. */
export const dropPhoto: CollectionAfterChangeHook<PlaceSuggestion> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const photo = idOf(doc.photo)
  if (photo === undefined || !isDecided(doc, previousDoc)) return
  if (!isRecord(doc.applied) || doc.applied.photo === undefined) await leavePhoto(photo, req)
}

/** Who left an address is told what became of what they suggested. */
export const tellSuggester: CollectionAfterChangeHook<PlaceSuggestion> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (!isDecided(doc, previousDoc)) return
  const message = await suggestionMessage(doc, req)
  if (message) await queueMessage(message, req)
}
