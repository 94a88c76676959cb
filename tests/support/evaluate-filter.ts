import type { FlattenedField, SanitizedConfig } from 'payload'
import { z } from 'zod'

type Doc = Record<string, unknown> & { id: string }

/** Documents in memory, by collection. */
export type Documents = ReadonlyMap<string, readonly Doc[]>

const link = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])

const isNothing = (value: unknown) => value === null || value === undefined

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => link.safeParse(one).data ?? [])

const ofType = (value: unknown, field: FlattenedField | undefined) =>
  field?.type === 'date' ? Date.parse(String(value)) : value

/** Texts are in the order of their characters, capitals first. */
const order = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : Number(String(one) > String(other)) - Number(String(one) < String(other))

const wordsIn = (text: unknown) => String(text).toLowerCase()

/** Whether one value fulfils a condition that is not about what is missing. */
const holds = (
  operator: string,
  value: unknown,
  asked: unknown,
  field?: FlattenedField,
): boolean => {
  const [one, other] = [ofType(value, field), ofType(asked, field)]
  switch (operator) {
    case 'equals':
      return one === other
    case 'in':
      return [asked].flat().some((each) => one === ofType(each, field))
    case 'contains':
      return wordsIn(one).includes(wordsIn(other))
    case 'like':
      return wordsIn(other)
        .split(' ')
        .every((word) => wordsIn(one).includes(word))
    case 'greater_than':
      return order(one, other) > 0
    case 'greater_than_equal':
      return order(one, other) >= 0
    case 'less_than':
      return order(one, other) < 0
    case 'less_than_equal':
      return order(one, other) <= 0
    default:
      throw new Error(`No such operator: ${operator}`)
  }
}

const fulfils = (
  values: unknown[],
  operator: string,
  asked: unknown,
  field?: FlattenedField,
): boolean => {
  if (operator === 'exists') return values.length > 0 === asked
  if (operator === 'equals' && asked === null) return values.length === 0
  if (operator === 'not_equals' && asked === null) return values.length > 0
  if (operator.startsWith('not_')) return !fulfils(values, operator.slice(4), asked, field)
  return values.some((one) => holds(operator, one, asked, field))
}

type Question = { path: string; operator: string; value: unknown }

/**
 * What a filter finds, worked out on documents in memory: a path that leads to others asks whether
 * one of them fulfils it, and no value of a list may be what is not wanted.
 */
export const evaluating = (config: SanitizedConfig, documents: Documents) => {
  const fieldsOf = (slug: string) =>
    config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []
  const among = (slug: string, ids: string[]) =>
    (documents.get(slug) ?? []).filter(({ id }) => ids.includes(id))

  const targetsOf = (field: FlattenedField, value: unknown, doc: Doc) => {
    if (field.type === 'join' && typeof field.collection === 'string') {
      const slug = field.collection
      const found = (documents.get(slug) ?? []).filter((one) =>
        idsIn(one[field.on]).includes(doc.id),
      )
      return { slug, found }
    }
    if (
      (field.type === 'relationship' || field.type === 'upload') &&
      typeof field.relationTo === 'string'
    )
      return { slug: field.relationTo, found: among(field.relationTo, idsIn(value)) }
    return undefined
  }

  const isFound = (slug: string, doc: Doc, { path, operator, value: asked }: Question): boolean => {
    let fields: readonly FlattenedField[] = fieldsOf(slug)
    let values: unknown[] = [doc]
    let field: FlattenedField | undefined
    const names = path.split('.')
    for (const [n, name] of names.entries()) {
      const rest = names.slice(n + 1)
      field = fields.find((one) => one.name === name)
      const held = values.flatMap((one) => partOf(one, name) ?? [])
      const beyond =
        field && (rest.length > 0 || field.type === 'join')
          ? targetsOf(field, held, doc)
          : undefined
      if (beyond)
        return beyond.found.some((one) =>
          isFound(beyond.slug, one, { path: rest.join('.') || 'id', operator, value: asked }),
        )
      values = held.filter((one) => !isNothing(one))
      fields = field && 'flattenedFields' in field ? field.flattenedFields : []
    }
    const isLink = field?.type === 'relationship' || field?.type === 'upload'
    return fulfils(isLink ? idsIn(values) : values, operator, asked, field)
  }

  return (slug: string, question: Question): string[] =>
    (documents.get(slug) ?? []).filter((doc) => isFound(slug, doc, question)).map(({ id }) => id)
}
