import type { FlattenedField, SanitizedConfig, SelectField } from 'payload'

import { boundsOf } from '@/src/payload/field-bounds'

/** A field of a document, and a document that gives it alone. */
export type Place = {
  /** « availabilities.0.start ». */
  path: string
  field: FlattenedField
  within: (value: unknown) => object
}

const placesIn = (
  fields: readonly FlattenedField[],
  before: string,
  around: (fields: object) => object,
): Place[] =>
  fields.flatMap((field) => {
    const path = `${before}${field.name}`
    const within: Place['within'] = (value) => around({ [field.name]: value })
    const inRow = (inner: readonly FlattenedField[], known: object): Place[] =>
      placesIn(inner, `${path}.0.`, (row) => within([{ ...known, ...row }]))
    switch (field.type) {
      case 'group':
      case 'tab':
        return placesIn(field.flattenedFields, `${path}.`, within)
      case 'array':
        return [{ path, field, within }, ...inRow(field.flattenedFields, {})]
      case 'blocks':
        return [
          { path, field, within },
          ...field.blocks.flatMap((block) =>
            inRow(block.flattenedFields, { blockType: block.slug }),
          ),
        ]
      default:
        return [{ path, field, within }]
    }
  })

/** What Payload takes out of what is sent. */
const isLeftOut = (path: string) => path === 'sessions' || path.startsWith('sessions.')

type Kind = { kind: 'collection' | 'global'; slug: string; places: Place[] }

/** Each field of each collection and global, those of Payload's own included. */
export const everyField = ({ collections, globals }: SanitizedConfig): Kind[] => {
  const of =
    (kind: Kind['kind']) =>
    ({ slug, flattenedFields }: { slug: string; flattenedFields: FlattenedField[] }): Kind => ({
      kind,
      slug,
      places: placesIn(flattenedFields, '', (fields) => fields).filter(
        ({ path }) => !isLeftOut(path),
      ),
    })
  return [...collections.map(of('collection')), ...globals.map(of('global'))]
}

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
})
const formatted = (text: string) => ({
  root: { ...paragraph(text), type: 'root', children: [paragraph(text)] },
})

const optionOf = ({ options: [option] }: Pick<SelectField, 'options'>) =>
  typeof option === 'object' ? option.value : option

const holdsMany = (field: object): boolean => 'hasMany' in field && field.hasMany === true

/** A value of so many characters, or that makes as many. */
const sized = (field: FlattenedField, characters: number): unknown => {
  const many = holdsMany(field)
  const text = 'x'.repeat(characters)
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
      return many ? [text] : text
    case 'select':
      return many ? Array.from({ length: characters / 40 }, () => optionOf(field)) : text
    case 'relationship':
    case 'upload':
      return many
        ? Array.from({ length: characters / 40 }, () => '00000000-0000-4000-8000-000000000000')
        : undefined
    case 'array':
    case 'blocks':
      return Array.from({ length: characters / 4 }, () => ({}))
    case 'json':
      return { text }
    case 'richText':
      return formatted(text)
    default:
      return undefined
  }
}

/** Far more than a field holds; nothing, if it holds no text nor list. */
export const oversized = (field: FlattenedField): unknown => sized(field, 980_000)

/** The longest text of a field; nothing, if it holds none. */
export const longestOf = (field: FlattenedField): unknown => {
  const { length, weight } = boundsOf(field)
  if (field.type === 'email') return `${'x'.repeat(60)}@${'x'.repeat(60)}.example`
  if (field.type === 'select' || field.type === 'radio') return undefined
  if (length !== undefined) return sized(field, length)
  return weight === undefined ? undefined : sized(field, weight / 2 - 1_000)
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const joined = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) return [joined(one[0], other[0])]
  return isRecord(one) && isRecord(other) ? together([one, other]) : other
}

/** One document that says what several say, row by row. */
export const together = (documents: readonly object[]): object => {
  const all: Record<string, unknown> = {}
  for (const document of documents)
    for (const [name, value] of Object.entries(document)) all[name] = joined(all[name], value)
  return all
}
