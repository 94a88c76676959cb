import type { FlattenedField, SanitizedConfig } from 'payload'

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

/** Each field of each collection and global, those of Payload's own included. */
export const everyField = ({ collections, globals }: SanitizedConfig) =>
  [
    ...collections.map(({ slug, flattenedFields }) => ({
      kind: 'collection' as const,
      slug,
      flattenedFields,
    })),
    ...globals.map(({ slug, flattenedFields }) => ({
      kind: 'global' as const,
      slug,
      flattenedFields,
    })),
  ].map(({ kind, slug, flattenedFields }) => ({
    kind,
    slug,
    places: placesIn(flattenedFields, '', (value) => value).filter(({ path }) => !isLeftOut(path)),
  }))

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

const optionOf = (field: FlattenedField) => {
  const [option] = 'options' in field ? field.options : []
  return typeof option === 'object' ? option.value : option
}

/** A value of so many characters, or that makes as many. */
const sized = (field: FlattenedField, characters: number): unknown => {
  const many = 'hasMany' in field && field.hasMany === true
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
