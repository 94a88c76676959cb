import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'

const each = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** What is written in a rich text: its leaves, wherever they are. */
const leavesOf = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(leavesOf)
  if (!isRecord(node)) return []
  const own = typeof node.text === 'string' ? [node.text] : []
  return [...own, ...leavesOf(node.children), ...leavesOf(node.root)]
}

const isShown = (field: FlattenedField) =>
  !('hidden' in field && field.hidden) &&
  !(field.admin && 'hidden' in field.admin && field.admin.hidden)

const inField = (field: FlattenedField, value: unknown): string[] => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return each(value).filter((one) => typeof one === 'string')
    case 'richText':
      return leavesOf(value)
    case 'array':
    case 'group':
    case 'tab':
      return each(value).flatMap((one) => textsIn(one, field.flattenedFields))
    default:
      return []
  }
}

const textsIn = (document: unknown, fields: readonly FlattenedField[]): string[] =>
  isRecord(document)
    ? fields.filter(isShown).flatMap((field) => {
        const value = document[field.name]
        const translated = 'localized' in field && field.localized && isRecord(value)
        return (translated ? Object.values(value) : [value]).flatMap((one) => inField(field, one))
      })
    : []

const holdsTexts = (field: FlattenedField): boolean =>
  isShown(field) &&
  (field.type === 'text' ||
    field.type === 'textarea' ||
    field.type === 'richText' ||
    ('flattenedFields' in field && field.flattenedFields.some(holdsTexts)))

/** The fields of a collection that are searched. An account is found by its name alone. */
export const searchedFieldsOf = ({
  admin,
  auth,
  flattenedFields,
}: Pick<SanitizedCollectionConfig, 'admin' | 'flattenedFields'> & {
  auth?: unknown // Payload types it as always there
}): FlattenedField[] =>
  flattenedFields.filter(holdsTexts).filter(({ name }) => !auth || name === admin.useAsTitle)

/** All that a document read in every language says in some fields, in their order. */
export const textsOf = (document: object, fields: readonly FlattenedField[]): string[] =>
  textsIn(document, fields)
    .map((text) => text.trim())
    .filter((text) => text !== '')
