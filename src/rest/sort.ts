import type { SanitizedConfig } from 'payload'
import { z } from 'zod'

import type { Problem } from '@/src/domain/platform/text/bilingual'

import { type Fields, type Place, placeOf } from './fields'
import { wrong } from './problem'
import { unknownField } from './where'

const sorts = z.union([
  z.string().transform((text) => text.split(',')),
  z.array(z.string()).min(1).max(10),
])

const canOrder = ({ kind, isMany }: Place) =>
  kind !== undefined && kind !== 'content' && kind !== 'join' && !isMany

/** A link to any collection is in a table of its own. */
const orderInJoin = ({ kind, hops, isLocalized }: Place) =>
  hops === 0 && !isLocalized && !kind?.includes(' of a link') && kind !== 'link to any'

/**
 * Translated fields, those of another document and links to any order a list, not the documents of a
 * join: Payload's query for SQLite fails on them.
 */
export const problemsOfSort = (
  asked: unknown,
  fields: Fields,
  path: string,
  config: SanitizedConfig,
  isJoin = false,
): Problem[] => {
  const read = sorts.safeParse(asked)
  if (!read.success)
    return [wrong(path, 'attendu : un champ ou plusieurs.', 'expected: one field or several.')]
  const isWell = (name: string) => {
    const place = placeOf(name.replace(/^-/, ''), fields, config)
    return place !== undefined && canOrder(place) && (!isJoin || orderInJoin(place))
  }
  return read.data.every(isWell) ? [] : [unknownField(path)]
}
