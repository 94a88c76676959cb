import type { FlattenedField, Where } from 'payload'

import { mostNumber } from '@/src/domain/platform/text/sizes'
import type { Kind } from '@/src/rest/fields'
import { earliestDay } from '@/src/rest/operators'

/** What is asked of one path of a document. */
export type Condition = { path: string; operator: string; value: unknown }

/** A condition as Payload takes it: with a value that a check has let through. */
export const whereOf = ({ path, operator, value }: Condition): Where => {
  const where: Where = { [path]: {} }
  Reflect.set(where[path] ?? {}, operator, value)
  return where
}

export const isYes = (value: unknown) => value === true || value === 'true'

/** Whether there is any value. */
const isThere = (path: string, yes: boolean) =>
  whereOf({ path, operator: yes ? 'not_equals' : 'equals', value: null })

const listOf = (value: unknown) => (typeof value === 'string' ? value.split(',') : value)

/**
 * A condition on a field of one value, said so that both databases answer alike: what has no value
 * has none of those that `not_in` names, and an empty text is a value. Payload 3.90 hands it to the
 * database as it is, where SQLite leaves out what has no value: who asks for all but one status does
 * not see those without.
 */
export const plainly = ({ path, operator, value }: Condition, kind: Kind | undefined): Where => {
  if (operator === 'exists') return isThere(path, isYes(value))
  if (operator === 'in') return whereOf({ path, operator, value: listOf(value) })
  if (operator === 'not_in' && kind !== 'id')
    return { or: [isThere(path, false), whereOf({ path, operator, value: listOf(value) })] }
  return whereOf({ path, operator, value })
}

const valuesOf = (field: FlattenedField) =>
  field.type === 'select' || field.type === 'radio'
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : []

/** Finds any value at all. An empty list is one that MongoDB takes to exist. */
const anyValue: Partial<
  Record<Kind, (field: FlattenedField) => [operator: string, value: unknown]>
> = {
  text: () => ['contains', ''],
  choice: (field) => ['in', valuesOf(field)],
  number: () => ['greater_than_equal', -mostNumber],
  date: () => ['greater_than_equal', earliestDay],
}

const opposites: Partial<Record<string, string>> = {
  not_equals: 'equals',
  not_in: 'in',
  not_like: 'like',
}

/**
 * A condition on a field that may hold several values, as one that some value fulfils, and whether
 * the documents asked for are the others: SQLite looks at each value by itself, MongoDB at all.
 */
export const positively = (
  { path, operator, value }: Condition,
  kind: Kind | undefined,
  field: FlattenedField,
): { found: Condition; isOpposite: boolean } => {
  const isAny = operator === 'exists' || value === null
  if (isAny) {
    const [how, what] = (kind && anyValue[kind]?.(field)) ?? ['not_equals', null]
    const isOpposite = operator === 'exists' ? !isYes(value) : operator === 'equals'
    return { found: { path, operator: how, value: what }, isOpposite }
  }
  const opposite = opposites[operator]
  return {
    found: {
      path,
      operator: opposite ?? operator,
      value: operator.endsWith('in') ? listOf(value) : value,
    },
    isOpposite: opposite !== undefined,
  }
}

/** A link to documents of several collections: neither database tells whether there is one otherwise. */
export const leadingToAny = (path: string, field: FlattenedField): Where => ({
  or: ('relationTo' in field ? [field.relationTo].flat() : []).map((value) =>
    whereOf({ path: `${path}.relationTo`, operator: 'equals', value }),
  ),
})
