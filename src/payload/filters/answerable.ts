import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig, Where } from 'payload'

import {
  exitOf,
  type Exit,
  type Fields,
  inLanguages,
  manyAlong,
  placeOf,
  versionFieldsOf,
} from '@/src/rest/fields'
import { isRecord } from '@/src/rest/problem'

import { type Condition, plainly, positively, whereOf } from './conditions'
import { type Asked, idsMatching, lookedUp } from './look-up'

export const isWhere = (value: unknown): value is Where => isRecord(value)

/** The fields of a collection, then those of its versions: Payload does not say which it lists. */
export const fieldsOf = (collection: SanitizedCollectionConfig, config: SanitizedConfig): Fields =>
  collection.versions
    ? [...collection.flattenedFields, ...versionFieldsOf(collection, config)]
    : collection.flattenedFields

const isNothing = (value: unknown) => value === null || value === 'null'

/** What a condition asks of the documents at the other end of a relationship, if it does. */
const askedBeyond = ({ way, rest }: Exit, { operator, value }: Condition): Where | undefined => {
  if (way.type === 'join' && rest === '')
    return operator === 'contains' && isWhere(value)
      ? value
      : whereOf({ path: 'id', operator, value })
  if (rest !== '' && (rest !== 'id' || way.type === 'join'))
    return whereOf({ path: rest, operator, value })
  return operator === 'contains' && isWhere(value) ? value : undefined
}

/**
 * A filter that says the same as another, and that Payload 3.90 answers, alike on both databases.
 *
 * A path that leads to other documents is followed here, one relationship at a time, with the reader's
 * own rules: what is left names fields of the documents themselves. Asked for all of it at once, SQLite
 * fails on a join after a join, on a list beyond a relationship, on a 65th table, and MongoDB loses its
 * way after the second relationship. And each condition stands alone: MongoDB merges those that are
 * written side by side, « and » and « or » alike, and SQLite wants one value of a list to fulfil them all.
 */
export const answerable = async (where: Where, asked: Asked): Promise<Where> => {
  const { config } = asked.req.payload
  const fields = fieldsOf(asked.collection, config)
  const lists = new Set<string>()

  /** In all languages, what is translated is asked in each of them. */
  const inAll = (condition: Condition, say: (one: Condition) => Where): Where => {
    const { path } = condition
    const paths =
      asked.req.locale === 'all' && config.localization
        ? inLanguages(path, config.localization.localeCodes, fields, config)
        : [path]
    const all = paths.map((one) => say({ ...condition, path: one }))
    return all.length > 1 ? { or: all } : (all[0] ?? {})
  }

  /** On a field of several values: the first goes with the query, the others are looked up before. */
  const ofMany = async (
    condition: Condition,
    many: string,
    field: FlattenedField,
  ): Promise<Where> => {
    const kind = placeOf(condition.path, fields, config)?.kind
    const exit = exitOf(condition.path, fields, config)
    const { found, isOpposite } = positively(condition, kind, field)
    const isAny = exit && (condition.operator === 'exists' || isNothing(condition.value))
    const one = isAny ? await lookedUp(exit, {}, asked) : inAll(found, whereOf)
    if (!isOpposite && !lists.has(many)) {
      lists.add(many)
      return one
    }
    const ids = await idsMatching(one, condition.path, asked)
    return { id: isOpposite ? { not_in: ids } : { in: ids } }
  }

  const ofOwn = async (condition: Condition): Promise<Where> => {
    const { path, operator } = condition
    const place = placeOf(path, fields, config)
    if (place?.kind === 'link to any' && operator === 'not_equals') {
      const ids = await idsMatching(whereOf({ ...condition, operator: 'equals' }), path, asked)
      return { id: { not_in: ids } }
    }
    const many = manyAlong(path, fields, config)
    if (many !== undefined && place?.field) return ofMany(condition, many, place.field)
    return inAll(condition, (one) => plainly(one, place?.kind))
  }

  const ofPath = async (path: string, operators: Record<string, unknown>): Promise<Where[]> => {
    const exit = exitOf(path, fields, config)
    const own: Where[] = []
    const beyond: Where[] = []
    for (const [operator, value] of Object.entries(operators)) {
      const condition = { path, operator, value }
      const other = exit && askedBeyond(exit, condition)
      if (other) beyond.push(other)
      else own.push(await ofOwn(exit ? { ...condition, path: exit.via } : condition))
    }
    // What is asked of one path is asked of one document at its end.
    return exit && beyond.length > 0 ? [...own, await lookedUp(exit, { and: beyond }, asked)] : own
  }

  const ofWhere = async (some: Where): Promise<Where> => {
    const parts: Where[] = []
    for (const [name, one] of Object.entries(some))
      if (!Array.isArray(one)) parts.push(...(await ofPath(name, { ...one })))
      else {
        const all: Where[] = []
        for (const inner of one) all.push(await ofWhere(inner))
        parts.push({ [name.toLowerCase()]: all })
      }
    return parts.length > 1 ? { and: parts } : (parts[0] ?? {})
  }
  return ofWhere(where)
}
