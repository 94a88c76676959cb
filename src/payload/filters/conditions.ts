import type { FlattenedField, Where } from 'payload'

import type { Kind } from '@/src/rest/fields'

/** What is asked of one path of a document. */
export type Condition = { path: string; operator: string; value: unknown }

/** A condition as Payload takes it: with a value that a check has let through. */
export const whereOf = ({ path, operator, value }: Condition): Where => {
  const where: Where = { [path]: {} }
  Reflect.set(where[path] ?? {}, operator, value)
  return where
}

const isYes = (value: unknown) => value === true || value === 'true'

const null_ = (path: string, isThere: boolean) =>
  whereOf({ path, operator: isThere ? 'not_equals' : 'equals', value: null })

const listOf = (value: unknown) => (typeof value === 'string' ? value.split(',') : value)

/** None of the words, one by one, as MongoDB has it: SQLite looks for all of them as one. */
const withoutWords = (path: string, words: string): Where => ({
  or: [
    null_(path, false),
    { and: words.split(' ').map((value) => whereOf({ path, operator: 'not_like', value })) },
  ],
})

/**
 * A condition on a field of one value, said so that both databases answer alike: what has no value
 * has none of those that `not_in` and `not_like` name, and an empty text is a value.
 */
export const plainly = ({ path, operator, value }: Condition, kind: Kind | undefined): Where => {
  if (operator === 'exists')
    return null_(kind === 'link to any' ? `${path}.value` : path, isYes(value))
  if (operator === 'not_like') return withoutWords(path, String(value))
  if (operator === 'in') return whereOf({ path, operator, value: listOf(value) })
  if (operator === 'not_in' && kind !== 'id')
    return { or: [null_(path, false), whereOf({ path, operator, value: listOf(value) })] }
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
  number: () => ['greater_than_equal', -1e15],
  date: () => ['greater_than_equal', '0000-01-01T00:00:00.000Z'],
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
