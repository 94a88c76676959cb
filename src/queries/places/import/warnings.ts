import { placeWarnings, warningsOf } from '@/src/domain/places/warnings'
import type { Change, ImportError } from '@/src/domain/platform/import/change'
import type { Value } from '@/src/domain/platform/import/names'
import type { Current } from '@/src/queries/platform/import/current'

const degreesIn = (value: Value | undefined) => (typeof value === 'number' ? value : null)

/** What to check in the places that a file leaves where it says they are. */
export const readWarnings = (
  changes: readonly Change[],
  { documents }: Current,
): Promise<ImportError[]> => {
  const before = new Map((documents.get('tiers-lieux') ?? []).map(({ id, values }) => [id, values]))
  return Promise.resolve(
    changes
      .filter(
        ({ kind, data }) => kind === 'tiers-lieux' && ('latitude' in data || 'longitude' in data),
      )
      .flatMap(({ id, sheet, row, data, cells }) => {
        const place = { ...before.get(id), ...data }
        const column = cells.find(({ path }) => path === 'latitude' || path === 'longitude')?.column
        return warningsOf({
          latitude: degreesIn(place.latitude),
          longitude: degreesIn(place.longitude),
        }).map((warning) => ({
          sheet,
          row,
          column: column ?? null,
          message: placeWarnings[warning],
        }))
      }),
  )
}
