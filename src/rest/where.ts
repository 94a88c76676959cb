import type { SanitizedConfig } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { collectionOf, type Fields, placeOf } from './fields'
import { filter, type FilterLimits } from './limits'
import { problemsOfCondition } from './operators'
import { wrong } from './problem'
import { problemsOfJson, readJson } from './text'

/** A name as the client wrote it, short enough to be said again. */
const shown = (name: string) => (name.length > 80 ? `${name.slice(0, 80)}…` : name)

export const unknownField = (path: string) =>
  wrong(
    path,
    'champ inconnu, ou qui ne se filtre pas ni ne se trie.',
    'unknown field, or one that cannot be filtered nor sorted by.',
  )

const noObject = (path: string) =>
  wrong(path, 'attendu : des conditions, champ par champ.', 'expected: conditions, field by field.')

const isJunction = (name: string) => ['and', 'or'].includes(name.toLowerCase())

type Found = { problems: Problem[]; conditions: number; hops: number }

const together = (all: Found[]): Found => ({
  problems: all.flatMap(({ problems }) => problems),
  conditions: all.reduce((sum, { conditions }) => sum + conditions, 0),
  hops: all.reduce((sum, { hops }) => sum + hops, 0),
})

const found = (...problems: Problem[]): Found => ({ problems, conditions: 1, hops: 0 })

/** The same further away. */
const along = (hops: number, one: Found): Found => ({ ...one, hops: one.hops + hops })

const look = (
  where: unknown,
  fields: Fields,
  at: string,
  config: SanitizedConfig,
  limits: FilterLimits,
): Found => {
  if (!isRecord(where)) return found(noObject(at))

  const inField = (name: string, asked: unknown): Found => {
    const path = `${at}[${shown(name)}]`
    const place = placeOf(name, fields, config)
    if (!place?.kind) return found(unknownField(path))
    if (!isRecord(asked)) return found(noObject(path))
    const { kind, to, isMany, hops } = place
    const inner = collectionOf(to, config)?.flattenedFields
    return together(
      Object.entries(asked).map(([operator, value]) =>
        (kind === 'links' || kind === 'join') && operator === 'contains' && isRecord(value) && inner
          ? along(hops + 1, look(value, inner, `${path}[contains]`, config, limits))
          : along(
              Math.max(hops, isMany ? 1 : 0), // several values are in a table of their own
              found(...problemsOfCondition(kind, shown(operator), value, path, limits)),
            ),
      ),
    )
  }

  const inAll = (name: string, some: unknown): Found =>
    Array.isArray(some)
      ? together(
          some.map((one, n) => look(one, fields, `${at}[${name}][${String(n)}]`, config, limits)),
        )
      : found(
          wrong(
            `${at}[${name}]`,
            'attendu : une liste de filtres.',
            'expected: a list of filters.',
          ),
        )

  return together(
    Object.entries(where).map(([name, asked]) =>
      isJunction(name) ? inAll(name, asked) : inField(name, asked),
    ),
  )
}

const excess = (path: string, asked: number, most: number, [fr, en]: [string, string]) =>
  asked > most
    ? [wrong(path, `${String(most)} ${fr} au plus.`, `${String(most)} ${en} at most.`)]
    : []

/**
 * What is wrong with a filter on documents that have these fields. Payload itself refuses fields that
 * the reader may not read; what it makes of the rest depends on the database.
 */
export const problemsOfWhere = (
  asked: unknown,
  fields: Fields,
  path: string,
  config: SanitizedConfig,
  limits = filter,
): Problem[] => {
  const where = typeof asked === 'string' ? readJson(asked) : asked
  const malformed = problemsOfJson(where, path, limits.nesting)
  if (malformed.length > 0) return malformed
  const { problems, conditions, hops } = look(where, fields, path, config, limits)
  return [
    ...problems,
    ...excess(path, conditions, limits.conditions, ['conditions', 'conditions']),
    ...excess(path, hops, limits.hops, ['relations suivies', 'relationships followed']),
  ]
}
