import type { Field, FlattenedField } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { dateProblem } from '@/src/domain/platform/time/days'
import {
  countProblem,
  lengthProblem,
  longest,
  most,
  mostNumber,
  numberProblem,
  weightProblem,
} from '@/src/domain/platform/text/sizes'

type Bounds = {
  /** Characters of a text, or of each of its values. */
  length?: number
  /** Rows, blocks, links or values. */
  count?: number
  /** Characters of a formatted text or of JSON. */
  weight?: number
}

/** A field, as far as its bounds go. */
export type Bounded = {
  type: FlattenedField['type'] | Field['type']
  hasMany?: boolean | undefined
  hidden?: boolean | undefined
  maxLength?: number | undefined
  maxRows?: number | undefined
  max?: number | undefined
  options?: unknown
}

const countOf = ({ hasMany, maxRows, options }: Bounded, usual: number) =>
  hasMany ? { count: maxRows ?? (Array.isArray(options) ? options.length : usual) } : {}

/** What a field holds at most: what it says, or else what its type does. */
export const boundsOf = (field: Bounded): Bounds => {
  switch (field.type) {
    case 'text':
      // Nobody types in what is hidden: the hash of a password is long.
      return {
        length: field.maxLength ?? (field.hidden ? longest.textarea : longest.text),
        ...countOf(field, most.values),
      }
    case 'textarea':
      return { length: field.maxLength ?? longest.textarea }
    case 'email':
    case 'code':
      return { length: longest[field.type] }
    case 'select':
    case 'radio':
      return { length: longest.choice, ...countOf(field, most.values) }
    case 'number':
      return countOf(field, most.values)
    case 'relationship':
    case 'upload':
      return countOf(field, most.links)
    case 'array':
    case 'blocks':
      return { count: field.maxRows ?? most.rows }
    case 'richText':
    case 'json':
      return { weight: field.maxLength ?? longest[field.type] }
    default:
      return {}
  }
}

const textsIn = (value: unknown) => [value].flat().filter((one) => typeof one === 'string')

/** What is too long, too many, too large or out of time in the value of one field, its rows left aside. */
export const problemOfValue = (
  field: Bounded,
  value: unknown,
  path: string,
): Problem | undefined => {
  if (field.type === 'date') return dateProblem(path, value)
  if (field.type === 'number' && !Array.isArray(value))
    return numberProblem(path, value, Math.max(mostNumber, field.max ?? 0))
  const { length, count, weight } = boundsOf(field)
  const longestText = Math.max(
    0,
    ...textsIn(value)
      .slice(0, count ?? 1)
      .map((text) => text.length),
  )
  return (
    (count !== undefined && Array.isArray(value)
      ? countProblem(path, value.length, count)
      : undefined) ??
    (length === undefined ? undefined : lengthProblem(path, longestText, length)) ??
    (weight === undefined ? undefined : weightProblem(path, value, weight))
  )
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && !(value instanceof Date)

/** One value, or one for each language when all are written at once. */
const writtenIn = (field: FlattenedField, value: unknown, path: string): [string, unknown][] => {
  const isObject = ['group', 'tab', 'richText', 'json', 'relationship', 'upload'].includes(
    field.type,
  )
  return !isObject && isPlain(value)
    ? Object.entries(value).map(([name, one]) => [`${path}.${name}`, one])
    : [[path, value]]
}

const inRow = (field: FlattenedField, row: unknown, path: string): Problem[] => {
  if (!isPlain(row)) return []
  if (field.type === 'array') return boundProblems(row, field.flattenedFields, path)
  const block = field.type === 'blocks' && field.blocks.find(({ slug }) => slug === row.blockType)
  return block ? boundProblems(row, block.flattenedFields, path) : []
}

const inField = (field: FlattenedField, value: unknown, path: string): Problem[] => {
  if ((field.type === 'group' || field.type === 'tab') && isPlain(value))
    return boundProblems(value, field.flattenedFields, `${path}.`)
  return writtenIn(field, value, path).flatMap(([at, one]) => {
    const problem = problemOfValue(field, one, at)
    if (problem) return [problem]
    return Array.isArray(one)
      ? one.flatMap((row, n) => inRow(field, row, `${at}.${String(n)}.`))
      : []
  })
}

/** What a document that someone writes holds too much of, too large or out of time, field by field. */
export const boundProblems = (
  data: Readonly<Record<string, unknown>>,
  fields: readonly FlattenedField[],
  before = '',
): Problem[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    return value === undefined || value === null
      ? []
      : inField(field, value, `${before}${field.name}`)
  })
