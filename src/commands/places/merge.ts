import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import { fieldsIn, mergedFields } from '@/src/domain/places/merge'
import { nested } from '@/src/domain/platform/import/nested'
import { conflict } from '@/src/payload/errors/refuse'
import { linksTo, readMergeable } from '@/src/queries/places/merge-facts'

const slug = 'tiers-lieux'

/** French first: nothing may be without it. */
const languages = ['fr', 'en', 'nl'] as const

export type Merge = {
  /** The place that stays, with its id and its address. */
  kept: string
  other: string
  /** Which of the two says each thing, where a person chose: by the names of `mergeUnits`. */
  choices?: Readonly<Record<string, 'kept' | 'other'>>
  /** When each was last changed, as the person saw them. */
  seen?: { kept: string; other: string } | undefined
}

const gone = {
  fr: 'L’un de ces lieux a déjà été fusionné, ou est à la corbeille\u00A0: revenez à la liste des doublons.',
  en: 'One of these places was merged already, or is in the trash: go back to the list of duplicates.',
}
const changed = {
  fr: 'L’un de ces lieux a changé depuis que vous l’avez lu\u00A0: rechargez la page, puis choisissez de nouveau.',
  en: 'One of these places has changed since you read it: reload the page, then choose again.',
}
const same = {
  fr: 'Un lieu ne se fusionne pas avec lui-même\u00A0: choisissez-en un autre.',
  en: 'A place is not merged into itself: choose another.',
}

/** What leads to one place leads to the other, in the trash and in waiting drafts too. */
const moveLinks = async (from: string, to: string, req: PayloadRequest): Promise<number> => {
  let moved = 0
  for (const { collection, field } of linksTo(slug, req.payload.config)) {
    const ids = new Set<string>()
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        where: { [field]: { equals: from } },
        draft,
        depth: 0,
        pagination: false,
        trash: true,
        select: {},
        overrideAccess: true, // whoever merges moves all of them, those that they may not read too
        req,
      })
      for (const { id } of docs) ids.add(id)
    }
    for (const id of ids) await point(collection, id, { [field]: to }, req)
    moved += ids.size
  }
  return moved
}

/** Writes a link, and where a draft waits, into what is published too. */
const point = async (
  collection: CollectionSlug,
  id: string,
  data: Record<string, string>,
  req: PayloadRequest,
): Promise<void> => {
  const common = { collection, id, depth: 0, trash: true, overrideAccess: true, req } as const
  const latest: object = await req.payload.findByID({ ...common, draft: true })
  await req.payload.update({ ...common, data, draft: Reflect.get(latest, '_status') === 'draft' })
  const hasDrafts = req.payload.collections[collection].config.versions?.drafts
  if (hasDrafts) await req.payload.db.updateOne({ collection, id, data, req })
}

/**
 * Merges a place into another, in one transaction: the kept one takes what it lacks or what was chosen,
 * and all that leads to the other leads to it; the other goes to the trash with its history, and says
 * where it went.
 */
export const mergePlaces = (
  { kept: keptId, other: otherId, choices, seen }: Merge,
  req: PayloadRequest,
): Promise<{ id: string; moved: number }> =>
  inTransaction(req, async (own) => {
    if (keptId === otherId) throw conflict(same, own)
    const [kept, other] = [await readMergeable(keptId, own), await readMergeable(otherId, own)]
    if (!kept || !other) throw new NotFound(own.t)
    if ([kept, other].some(({ deletedAt, mergedInto }) => deletedAt ?? mergedInto))
      throw conflict(gone, own)
    if (seen && (seen.kept !== kept.updatedAt || seen.other !== other.updatedAt))
      throw conflict(changed, own)

    // Whoever merges the same two the other way at the same time meets this write, and is told.
    await own.payload.db.updateOne({
      collection: slug,
      id: keptId,
      data: { updatedAt: new Date().toISOString() },
      req: own,
    })
    const fields = mergedFields(kept, other, choices)
    for (const [index, locale] of languages.entries()) {
      const data: object = nested(fieldsIn(fields, locale, index === 0))
      if (Object.keys(data).length === 0) continue
      await own.payload.update({
        collection: slug,
        id: keptId,
        data,
        draft: kept._status === 'draft',
        depth: 0,
        locale,
        overrideAccess: false,
        req: own,
      })
    }
    const moved = await moveLinks(otherId, keptId, own)
    await own.payload.update({
      collection: slug,
      id: otherId,
      data: { mergedInto: keptId, deletedAt: new Date().toISOString() },
      draft: other._status === 'draft',
      depth: 0,
      trash: true,
      overrideAccess: true, // nobody writes where a place went but by merging it
      req: own,
    })
    await own.payload.db.updateOne({
      collection: slug,
      id: otherId,
      data: { mergedInto: keptId },
      req: own,
    })
    return { id: keptId, moved }
  })
