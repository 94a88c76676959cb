import type { FlattenedField } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'

import type { Fields } from './fields'

const fieldsOfRow = (field: FlattenedField, { blockType }: Record<string, unknown>): Fields => {
  if (field.type === 'blocks')
    return field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? []
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/**
 * Takes the ids of its rows away from a document that is to be created: who sends a document again
 * under another title means new rows, not those of the first, of which SQLite keeps each once.
 */
export const leaveRowIdsOut = (data: Record<string, unknown>, fields: Fields): void => {
  for (const field of fields) {
    const value = data[field.name]
    const isGroup = field.type === 'group' || field.type === 'tab'
    if (isGroup && isRecord(value)) leaveRowIdsOut(value, field.flattenedFields)
    if (field.type !== 'array' && field.type !== 'blocks') continue
    for (const row of Array.isArray(value) ? value.filter(isRecord) : []) {
      Reflect.deleteProperty(row, 'id')
      leaveRowIdsOut(row, fieldsOfRow(field, row))
    }
  }
}
