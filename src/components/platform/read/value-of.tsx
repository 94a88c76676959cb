import { getTranslation } from '@payloadcms/translations'
import type { DateField, Field, Option, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { isRecord } from '@/src/domain/platform/data/record'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { withUnit } from '@/src/domain/strategy/money/amount'
import { longDate, longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { DocumentLink } from './DocumentLink'
import { FormattedText, isFormatted } from './FormattedText'
import styles from './read.module.css'
import { Table } from '../Table'

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/** Lists of values, and single ones as lists of one. */
const each = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const together = (nodes: readonly ReactNode[]): ReactNode =>
  nodes.length === 1 ? (
    nodes[0]
  ) : (
    <ul>
      {nodes.map((node, index) => (
        <li key={index}>{node}</li>
      ))}
    </ul>
  )

const optionOf = (options: readonly Option[], value: unknown, { i18n }: PayloadRequest): string => {
  const found = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  if (found === undefined || typeof found === 'string') return String(value)
  const said: unknown = getTranslation(found.label, i18n)
  return typeof said === 'string' ? said : found.value
}

const dayOrMoment = ({ admin }: DateField, value: unknown, { i18n }: PayloadRequest): string => {
  const say = admin?.date?.pickerAppearance === 'dayOnly' ? longDate : longMoment
  return say(String(value), languageOf(i18n.language))
}

/** What a document is called, by whoever names it: its code and its title, or the name of its file. */
export const nameOf = (
  collection: string,
  document: Record<string, unknown>,
  req: PayloadRequest,
) => {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  const field = config?.flattenedFields.find(({ name }) => name === config.admin.useAsTitle)
  const title = field && document[field.name]
  const said =
    typeof title === 'string' && field?.type === 'date' ? dayOrMoment(field, title, req) : title
  const code = document.code ?? (config?.admin.useAsTitle === 'title' ? document.number : undefined)
  return [code, said].filter((one) => typeof one === 'string' || typeof one === 'number').join(' ')
}

/** A related document that may be read, by its name; of the others nothing is said. */
const related = (collection: string, value: unknown, req: PayloadRequest): ReactNode => {
  if (!isRecord(value) || typeof value.id !== 'string') return undefined
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  if (!config) return undefined
  const name = nameOf(collection, value, req) || getTranslation(config.labels.singular, req.i18n)
  return typeof value.url === 'string' && typeof value.filename === 'string' ? (
    <a href={value.url}>{typeof value.alt === 'string' && value.alt ? value.alt : name}</a>
  ) : (
    <DocumentLink collection={config.slug} id={value.id}>
      {name}
    </DocumentLink>
  )
}

const relatedOf = (
  relationTo: string | readonly string[],
  value: unknown,
  req: PayloadRequest,
): ReactNode => {
  const found = each(value).flatMap((one) => {
    const node =
      typeof relationTo === 'string'
        ? related(relationTo, one, req)
        : isRecord(one) && typeof one.relationTo === 'string'
          ? related(one.relationTo, one.value, req)
          : undefined
    return node === undefined ? [] : [node]
  })
  return found.length === 0 ? undefined : together(found)
}

const webAddress = /^https?:\/\/\S+$/
const colour = /^#[\da-f]{6}$/i

const textOf = (value: unknown): ReactNode => {
  if (typeof value !== 'string') return each(value).join(', ')
  if (webAddress.test(value)) return <a href={value}>{value}</a>
  return colour.test(value) ? <Colour value={value} /> : value
}

/** A colour is seen before its number is read. */
const Colour = ({ value }: { value: string }) => (
  <span className={styles.colour}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="4" fill={value} />
    </svg>
    {value}
  </span>
)

/** What a field of a document holds, as it is read; `undefined` when it holds nothing that one may read. */
export const valueOf = (field: Field, value: unknown, req: PayloadRequest): ReactNode => {
  if (isEmpty(value)) return undefined
  const say = sayIn(req.i18n.language)
  const language = languageOf(req.i18n.language)
  switch (field.type) {
    case 'checkbox':
      return say('Oui', 'Yes')
    case 'date':
      return dayOrMoment(field, value, req)
    case 'number': {
      if (field.name.endsWith('Cents')) return withUnit(Number(value), '€', language)
      if (field.name.endsWith('BasisPoints')) return withUnit(Number(value), '%', language)
      return each(value)
        .map((one) => Number(one).toLocaleString(language))
        .join(', ')
    }
    case 'select':
    case 'radio':
      return each(value)
        .map((one) => optionOf(field.options, one, req))
        .join(', ')
    case 'relationship':
    case 'upload':
      return relatedOf(field.relationTo, value, req)
    case 'richText':
      return isFormatted(value) ? <FormattedText text={value} /> : undefined
    case 'email':
      return <a href={`mailto:${String(value)}`}>{String(value)}</a>
    case 'array':
      return rowsOf(field.fields, value, labelOf(field, req), req)
    case 'json':
    case 'code':
      return (
        <pre className={styles.pre}>
          {typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
        </pre>
      )
    case 'point':
      return each(value).join(', ')
    case 'text':
      return textOf(value)
    case 'textarea':
      return <span className={styles.long}>{String(value)}</span>
    default:
      return undefined
  }
}

/** What a field is called, by people. */
export const labelOf = (field: Field, { i18n }: PayloadRequest): string => {
  const label = 'label' in field ? field.label : undefined
  if (label) return getTranslation(label, i18n)
  return 'name' in field ? field.name : ''
}

/** The fields that hold something themselves, out of what only lays them out. */
export const heldIn = (fields: readonly Field[]): Extract<Field, { name: string }>[] =>
  fields.flatMap((field): Extract<Field, { name: string }>[] => {
    if (field.type === 'row' || field.type === 'collapsible') return heldIn(field.fields)
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab ? [] : heldIn(tab.fields)))
    return field.type === 'ui' || !('name' in field) ? [] : [field]
  })

/** The rows of an array, one column a field that any of them holds. */
const rowsOf = (
  fields: readonly Field[],
  value: unknown,
  label: string,
  req: PayloadRequest,
): ReactNode => {
  const rows = each(value).filter(isRecord)
  const columns = heldIn(fields).filter(
    ({ name, type }) =>
      type !== 'group' && name !== 'id' && rows.some((row) => !isEmpty(row[name])),
  )
  if (columns.length === 0) return undefined
  return (
    <Table
      label={label}
      none=""
      heads={columns.map((field) => labelOf(field, req))}
      rows={rows.map((row, index) => ({
        id: String(index),
        cells: columns.map((field) => valueOf(field, row[field.name], req) ?? '—'),
      }))}
    />
  )
}
