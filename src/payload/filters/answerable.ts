import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig, Where } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import {
  exitOf,
  type Exit,
  type Fields,
  inLanguages,
  manyAlong,
  saysLanguage,
  placeOf,
  versionFieldsOf,
} from '@/src/rest/fields'

import { type Condition, isYes, leadingToAny, plainly, positively, whereOf } from './conditions'
import { type Asked, idsMatching, lookedUp } from './look-up'

export const isWhere = (value: unknown): value is Where => isRecord(value)

/** The fields of a collection, then those of its versions: Payload does not say which it lists. */
export const fieldsOf = (collection: SanitizedCollectionConfig, config: SanitizedConfig): Fields =>
  collection.versions
    ? [...collection.flattenedFields, ...versionFieldsOf(collection, config)]
    : collection.flattenedFields

/** Conditions that say their language, of those that go with a query. */
const mostLanguages = 12

const inParts = new Set(['like', 'not_like', 'contains', 'exists'])

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
  let languages = 0

  const among = async (where: Where, path: string): Promise<Where> => ({
    id: { in: await idsMatching(where, path, asked) },
  })
  const othersThan = async (where: Where, path: string): Promise<Where> => ({
    id: { not_in: await idsMatching(where, path, asked) },
  })

  /** The first condition on a list goes with the query, the others are looked up before. */
  const ofList = (where: Where, path: string): Where | Promise<Where> => {
    const list = manyAlong(path, fields, config)
    if (list === undefined) return where
    if (lists.has(list)) return among(where, path)
    lists.add(list)
    return where
  }

  /**
   * In all languages, what is translated is asked in each of them. Each language that is named takes a
   * table on SQLite: when they are many, the rest is looked up before.
   */
  const inAll = (condition: Condition, say: (one: Condition) => Where): Where | Promise<Where> => {
    const { path } = condition
    const paths =
      asked.req.locale === 'all' && config.localization
        ? inLanguages(path, config.localization.localeCodes, fields, config)
        : [path]
    const [only = path] = paths
    const all = paths.map((one) => say({ ...condition, path: one }))
    if (saysLanguage(only, fields, config)) languages += paths.length
    const where = all.length > 1 ? { or: all } : (all[0] ?? {})
    return languages > mostLanguages ? among(where, path) : where
  }

  /** On a field of several values. */
  const ofMany = async (condition: Condition, field: FlattenedField): Promise<Where> => {
    const { path, operator, value } = condition
    const exit = exitOf(path, fields, config)
    const { found, isOpposite } = positively(condition, placeOf(path, fields, config)?.kind, field)
    const isAny = exit && (operator === 'exists' || isNothing(value))
    const where = isAny ? await lookedUp(exit, {}, asked) : await inAll(found, whereOf)
    return isOpposite ? othersThan(where, path) : ofList(where, path)
  }

  /** On a link that may lead to several collections, which only some conditions reach on SQLite. */
  const ofLinkToAny = (condition: Condition, field: FlattenedField): Where | Promise<Where> => {
    const { path, operator, value } = condition
    if (operator === 'not_equals')
      return othersThan(whereOf({ ...condition, operator: 'equals' }), path)
    if (operator !== 'exists') return whereOf(condition)
    const led = leadingToAny(path, field)
    return isYes(value) ? led : othersThan(led, path)
  }

  /** On a part of an id, which MongoDB does not see as a text: those of all documents are. */
  const ofId = async ({ path, operator, value }: Condition): Promise<Where> => {
    const ids = await idsMatching({}, path, asked)
    const isFound = (id: string) =>
      operator === 'exists' ? isYes(value) : id.includes(String(value).trim().toLowerCase())
    return { id: { [operator === 'not_like' ? 'not_in' : 'in']: ids.filter(isFound) } }
  }

  const ofOwn = async (condition: Condition): Promise<Where> => {
    const { path } = condition
    const place = placeOf(path, fields, config)
    if (place?.kind === 'link to any' && place.field) return ofLinkToAny(condition, place.field)
    if (place?.field && manyAlong(path, fields, config) !== undefined)
      return ofMany(condition, place.field)
    if (path === 'id' && inParts.has(condition.operator)) return ofId(condition)
    // SQLite looks for the whole text, MongoDB for each word by itself.
    if (condition.operator === 'not_like')
      return othersThan(await inAll({ ...condition, operator: 'like' }, whereOf), path)
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
    if (!exit || beyond.length === 0) return own
    // What is asked of one path is asked of one document at its end.
    return [...own, await ofList(await lookedUp(exit, { and: beyond }, asked), exit.via)]
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
