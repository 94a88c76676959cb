import type { CollectionBeforeValidateHook } from 'payload'

import { changes } from '@/collections/hooks/changes'
import {
  entering,
  type InAllLanguages,
  inAllLanguages,
} from '@/src/domain/committee/decision-texts'
import { idOf } from '@/src/domain/platform/document/related'
import { localization } from '@/src/i18n'
import type { Decision } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'
import { readTaken } from '@/src/queries/committee/taken-decision'

import { approvedProblem, notContent, whileApproved } from './lock-minutes'

/** What a decision becomes goes on after the minutes that tell of it. */
const followUp = [...notContent, 'status', 'owner', 'dueDate', 'evidence', 'actions', 'history']

const differ = (one: object, other: object) =>
  changes(one, other, followUp) || changes(other, one, followUp)

const lockTaken = whileApproved<Decision>(followUp, ({ meeting }) => idOf(meeting))

/**
 * The text of a decision is locked too, but not what becomes of it. A draft may wait since before the
 * minutes were approved: it changes to what was published then, in any language, and is published when
 * it says no more and no less.
 */
export const lockTaking: CollectionBeforeValidateHook<Decision> = async (args) => {
  const { collection, data = {}, operation, originalDoc, req } = args
  if (operation === 'create' || originalDoc?._status !== 'draft') {
    await lockTaken(args)
    return data
  }
  const taken = await readTaken(originalDoc.id, req)
  const meetings = [data, originalDoc, taken.published].map((one) => idOf(one?.meeting))
  const problem = await approvedProblem(meetings, req)
  if (!problem) return data

  const waiting = inAllLanguages(taken.waiting)
  const published = taken.published && inAllLanguages(taken.published)
  const language = req.locale ?? localization.defaultLocale
  const isOf = (decision: InAllLanguages, part: object) =>
    !changes(entering(decision, part, language), decision, followUp)
  const isFree =
    data._status === 'published'
      ? published && !differ({ ...waiting, ...entering(waiting, data, language) }, published)
      : Object.entries<unknown>(data).every(([name, value]) =>
          [waiting, published ?? waiting].some((one) => isOf(one, { [name]: value })),
        )
  if (!isFree || req.context.isRestoringVersion) refuse(problem, collection.slug, req)
  return data
}
