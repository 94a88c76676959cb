import type { PayloadRequest } from 'payload'

import { isAlike, isTaken, mergeUnits } from '@/src/domain/places/merge'
import { showValue } from '@/src/domain/platform/import/cells'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { placesSubject } from '@/src/queries/places/import/subject'
import { readCurrent } from '@/src/queries/platform/import/documents'
import { readLayouts } from '@/src/queries/platform/import/layouts'
import { languageIn } from '@/src/queries/platform/import/scope'

import { linksTo, readMergeable } from './merge-facts'

const position: Bilingual = { fr: 'Position', en: 'Position' }

/** Something that two places say otherwise, and which of the two it is taken from unless one chooses. */
export type MergeDifference = {
  name: string
  label: string
  kept: string
  other: string
  suggested: 'kept' | 'other'
}

/**
 * Two places side by side before one is merged into the other, and how many documents lead to the other;
 * `undefined` when either is not there. A constant number of queries.
 */
export const readMergePage = async (keptId: string, otherId: string, req: PayloadRequest) => {
  const [kept, other] = [await readMergeable(keptId, req), await readMergeable(otherId, req)]
  if (!kept || !other || kept.id === other.id) return undefined
  const scope = { req, overrideAccess: false }
  const language = languageIn(scope)
  const layouts = (await readLayouts(placesSubject, scope)).filter(
    ({ kind }) => kind === 'tiers-lieux',
  )
  const { documents, directory } = await readCurrent(placesSubject, layouts, scope, {
    'tiers-lieux': { id: { in: [keptId, otherId] } },
  })
  const columns = layouts.flatMap((layout) => layout.columns)
  const textOf = (id: string, paths: readonly string[]) => {
    const values = documents.get('tiers-lieux')?.find((one) => one.id === id)?.values ?? {}
    return paths
      .flatMap((path) => columns.find((column) => column.path === path) ?? [])
      .map((column) => showValue(values[column.path], column, directory, language))
      .filter(Boolean)
      .join(', ')
  }
  const differences = mergeUnits
    .filter((unit) => !isAlike(unit, kept, other))
    .flatMap((unit): MergeDifference[] => {
      const column = columns.find(({ path }) => path === unit.paths[0])
      if (!column) return [] // which one may not read
      return [
        {
          name: unit.name,
          label: (unit.name === 'position' ? position : column.label)[language],
          kept: textOf(keptId, unit.paths),
          other: textOf(otherId, unit.paths),
          suggested: isTaken(unit, kept, other, {}) ? 'other' : 'kept',
        },
      ]
    })
  const links = await Promise.all(
    linksTo('tiers-lieux', req.payload.config).map(({ collection, field }) =>
      req.payload.count({
        collection,
        where: { [field]: { equals: otherId } },
        overrideAccess: true, // how many move, whoever may read them
        trash: true,
        req,
      }),
    ),
  )
  const isGone = [kept, other].some(({ deletedAt, mergedInto }) => deletedAt ?? mergedInto)
  return {
    kept: { id: kept.id, name: kept.name, updatedAt: kept.updatedAt },
    other: { id: other.id, name: other.name, updatedAt: other.updatedAt },
    differences,
    links: links.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
    isGone,
  }
}
