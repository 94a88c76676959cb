import type { FlattenedField } from 'payload'
import { z } from 'zod'

import { isDocumentId } from '@/src/database/document-id'
import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { countProblem } from '@/src/domain/platform/text/sizes'
import { isDate } from '@/src/domain/platform/time/days'
import { boundsOf } from '@/src/payload/field-bounds'

import type { Fields } from './fields'

type Shape = { schema: z.ZodType; fr: string; en: string }

const id = z.string().refine((text) => text === '' || text === 'null' || isDocumentId(text))
const text: Shape = { schema: z.string(), fr: 'un texte', en: 'a text' }
const choice: Shape = { schema: z.string(), fr: 'un des choix possibles', en: 'one of the choices' }
const link: Shape = {
  schema: z.union([
    id,
    z.object({ relationTo: z.string(), value: id }),
    z.looseObject({ id }), // the document itself, as an answer has it
  ]),
  fr: 'un identifiant',
  en: 'an id',
}

/**
 * What a field of each type is written as: what Payload then makes a value of, and no more. Empty text
 * stands for nothing there, as in a form.
 */
const shapes: Partial<Record<FlattenedField['type'], Shape>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  select: choice,
  radio: choice,
  relationship: link,
  upload: link,
  number: {
    schema: z.union([z.number(), z.string().regex(/^\s*([+-]?\d{1,15}(\.\d{1,15})?)?\s*$/)]),
    fr: 'un nombre',
    en: 'a number',
  },
  checkbox: {
    schema: z.union([z.boolean(), z.enum(['true', 'false'])]),
    fr: 'vrai ou faux',
    en: 'true or false',
  },
  date: {
    schema: z.unknown().refine(isDate),
    fr: 'un jour, comme 2018-01-31, ou un moment, comme 2018-01-31T14:30:00+01:00',
    en: 'a day, such as 2018-01-31, or a moment, such as 2018-01-31T14:30:00+01:00',
  },
  richText: { schema: z.looseObject({}), fr: 'un texte mis en forme', en: 'a formatted text' },
}

const wrong = (path: string, fr: string, en: string): Problem => ({
  path,
  message: { fr: `Attendu\u00A0: ${fr}.`, en: `Expected: ${en}.` },
})

/** An empty list, as the forms of the back-office write it. */
const isEmptyList = (value: unknown) => value === 0 || value === '0' || value === ''

const rowId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .nullish()

/** The ids of rows that are none, or there twice. */
const inRowIds = (ids: readonly unknown[], path: string): Problem[] =>
  ids.flatMap((one, n) => {
    const at = `${path}.${String(n)}.id`
    if (!rowId.safeParse(one).success) return [wrong(at, 'un identifiant', 'an id')]
    return one != null && ids.indexOf(one) < n
      ? [wrong(at, 'un identifiant que seule cette ligne porte', 'an id that only this row has')]
      : []
  })

const inRows = (field: FlattenedField, value: unknown, path: string): Problem[] => {
  if (isEmptyList(value)) return []
  if (!Array.isArray(value) || !value.every(isRecord))
    return [wrong(path, 'une liste d’objets', 'a list of objects')]
  const ids = value.map(({ id: one }) => one)
  const inEach = value.flatMap((row, n) => {
    const at = `${path}.${String(n)}`
    if (field.type === 'array') return problemsOfDocument(row, field.flattenedFields, `${at}.`)
    const block = field.type === 'blocks' && field.blocks.find(({ slug }) => slug === row.blockType)
    return block
      ? problemsOfDocument(row, block.flattenedFields, `${at}.`)
      : [wrong(`${at}.blockType`, 'un type de bloc', 'a type of block')]
  })
  return [...inRowIds(ids, path), ...inEach]
}

/** Payload adds these fields by itself, and checks nothing there: emptied, the database fails. */
const neverEmpty = ['_status', 'createdAt']

const isEmpty = (value: unknown) => value === null || value === ''

const isChoice = (field: FlattenedField, value: unknown): boolean => {
  if (field.type !== 'select' && field.type !== 'radio') return true
  const options = field.options.map((one) => (typeof one === 'string' ? one : one.value))
  return [value].flat().every((one) => isEmpty(one) || options.some((option) => option === one))
}

/** Looked at before the rows: nobody waits for a hundred thousand of them to be read. */
const tooMany = (field: FlattenedField, value: unknown, path: string): Problem | undefined => {
  const { count } = boundsOf(field)
  return count !== undefined && Array.isArray(value)
    ? countProblem(path, value.length, count)
    : undefined
}

const inField = (field: FlattenedField, value: unknown, path: string): Problem[] => {
  const excess = tooMany(field, value, path)
  if (excess) return [excess]
  if (field.type === 'group' || field.type === 'tab')
    return isRecord(value)
      ? problemsOfDocument(value, field.flattenedFields, `${path}.`)
      : [wrong(path, 'un objet', 'an object')]
  if (field.type === 'array' || field.type === 'blocks') return inRows(field, value, path)

  const shape = shapes[field.type]
  if (!shape) return []
  const { schema, fr, en } = shape
  if (isEmpty(value) && neverEmpty.includes(field.name)) return [wrong(path, fr, en)]
  if (value === null) return []
  const isMany = 'hasMany' in field && field.hasMany === true
  const whole = isMany ? z.union([z.array(schema), z.literal('')]) : schema
  if (whole.safeParse(value).success && isChoice(field, value)) return []
  return [wrong(path, isMany ? `une liste : ${fr}` : fr, isMany ? `a list: ${en}` : en)]
}

const idShape = z.string().refine(isDocumentId).nullable()

/** The fields of a document, as a client sends it, that are not written as their type wants. */
export const problemsOfDocument = (
  data: Record<string, unknown>,
  fields: Fields,
  before = '',
): Problem[] => [
  // The database would take « availabilities.id » for a column.
  ...Object.keys(data)
    .filter((name) => name.includes('.'))
    .map((name) => wrong(`${before}${name}`, 'un nom de champ', 'the name of a field')),
  ...fields.flatMap((field) => {
    const value = data[field.name]
    return value === undefined || field.name === 'id'
      ? []
      : inField(field, value, `${before}${field.name}`)
  }),
  ...(before === '' && data.id !== undefined && !idShape.safeParse(data.id).success
    ? [wrong('id', 'un identifiant', 'an id')]
    : []),
]
