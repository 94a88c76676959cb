import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { isRecord } from '@/src/domain/platform/data/record'
import { flags } from '@/src/domain/platform/document/flags'
import { sayIn } from '@/src/i18n/say'
import { type Joined, readDocument } from '@/src/queries/platform/document'

import { DocumentLink } from './DocumentLink'
import { type Fact, Facts } from './Facts'
import { Part } from './Part'
import type { ReadProps } from './read-props'
import styles from './read.module.css'
import { ReadFrame } from './ReadFrame'
import { Table } from '../Table'
import { heldIn, labelOf, nameOf, valueOf } from './value-of'

type Values = Record<string, unknown>

const isLong = ({ type }: Field) => type === 'richText' || type === 'array'

type Held = { field: Field; label: string; value: ReactNode }

/** What a document holds that is shown in its form too, in its order; groups field by field. */
const heldBy = (
  fields: readonly Field[],
  siblings: Values,
  { document, req }: { document: Values; req: PayloadRequest },
): Held[] =>
  heldIn(fields).flatMap((field): Held[] => {
    const { admin, name } = field
    const isShown =
      admin?.condition?.(document, siblings, {
        blockData: document,
        operation: 'update',
        path: [name],
        user: req.user,
      }) ?? true
    const isHidden = [admin, field].some((one) => one && 'hidden' in one && one.hidden)
    if (isHidden || !isShown) return []
    const held = siblings[name]
    if (field.type === 'group')
      return isRecord(held) ? heldBy(field.fields, held, { document, req }) : []
    const value = valueOf(field, held, req)
    return value === undefined ? [] : [{ field, label: labelOf(field, req), value }]
  })

/** Named above, for the machine, or what opens an account: one looks after that in its form. */
const saidElsewhere = new Set<string>([
  ...flags,
  'slug',
  'id',
  'updatedAt',
  'createdAt',
  'deletedAt',
  '_status',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
  'sessions',
  'loginAttempts',
  'lockUntil',
])

type JoinProps = { joined: Joined; id: string; req: PayloadRequest }

const JoinPart = ({ joined, id, req }: JoinProps) => {
  const { field, path, docs, more } = joined
  const say = sayIn(req.i18n.language)
  const { collection } = field
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  if (!config) return null
  const fields = heldIn(config.fields)
  const shown = (field.admin?.defaultColumns ?? []).flatMap((name) =>
    fields.filter((one) => one.name === name),
  )
  // By its title, or by the first of its columns where it has none.
  const titled = fields.find(({ name }) => name === config.admin.useAsTitle)
  const first = titled ?? shown[0]
  const columns = shown.filter((column) => column !== first)
  const label = labelOf(field, req)
  const open = say('Ouvrir', 'Open')
  const lead = (document: Values) => {
    const of = String(document.id)
    const own = first && valueOf(first, document[first.name], req)
    const name = titled ? nameOf(config.slug, document, req) : own
    return typeof name === 'string' || name == null ? (
      <DocumentLink collection={config.slug} id={of}>
        {name === '' ? open : (name ?? open)}
      </DocumentLink>
    ) : (
      <>
        {name}{' '}
        <DocumentLink collection={config.slug} id={of}>
          {open}
        </DocumentLink>
      </>
    )
  }
  return (
    <Part title={label}>
      <Table
        label={label}
        none={say('Aucun pour l’instant.', 'None so far.')}
        heads={[
          first ? labelOf(first, req) : getTranslation(config.labels.singular, req.i18n),
          ...columns.map((column) => labelOf(column, req)),
        ]}
        rows={docs.map((document) => ({
          id: String(document.id),
          cells: [
            lead(document),
            ...columns.map((column) => valueOf(column, document[column.name], req) ?? '—'),
          ],
        }))}
      />
      {more > 0 && (
        <p className={styles.more}>
          <Link
            href={`/admin/collections/${config.slug}?where[or][0][and][0][${path}][equals]=${id}`}
            prefetch={false}
          >
            {say(
              `Et ${String(more)} de plus, dans la liste`,
              `And ${String(more)} more, in the list`,
            )}
          </Link>
        </p>
      )}
    </Part>
  )
}

type Props = ReadProps & {
  collection: CollectionSlug
  /** What can be done with it besides printing and writing it. */
  actionsOf?: (document: Values, req: PayloadRequest) => ReactNode
  /** What it holds that no field of it shows. */
  contentOf?: (document: Values, req: PayloadRequest) => ReactNode
}

/** The page of a document of which nothing more is known than its fields: what they hold, by their names. */
export const GenericRead = async ({ view, collection, id, ...of }: Props) => {
  const { req } = view.initPageResult
  const say = sayIn(req.i18n.language)
  const read = await readDocument(collection, id, req)
  if (!read) notFound()
  const { document, joined } = read
  const { config } = req.payload.collections[collection]
  const { url, filename } = document
  const file = typeof url === 'string' && filename ? url : undefined
  const titled = config.flattenedFields.find(({ name }) => name === config.admin.useAsTitle)
  const hasName = titled !== undefined && titled.type !== 'textarea' // a whole text is no title
  const held = heldBy(config.fields, document, { document, req }).filter(
    ({ field }) =>
      !('name' in field) ||
      (!saidElsewhere.has(field.name) && !(hasName && field.name === titled.name)),
  )
  const facts = held.filter(({ field }) => !isLong(field))
  const long = held.filter(({ field }) => isLong(field))
  const label = getTranslation(config.labels.singular, req.i18n)
  const name = hasName ? nameOf(collection, document, req) : ''
  return (
    <ReadFrame
      view={view}
      collection={collection}
      document={document}
      title={name || label}
      actions={of.actionsOf?.(document, req)}
    >
      <div className={styles.stack}>
        <Part title={label}>
          <Facts facts={facts.map(({ label, value }): Fact => [label, value])} />
          {file !== undefined && (
            <p className={styles.more}>
              <a href={file}>{say('Ouvrir le fichier', 'Open the file')}</a>
            </p>
          )}
        </Part>
        {of.contentOf && (
          <Part title={say('Contenu', 'Content')}>{of.contentOf(document, req)}</Part>
        )}
        {long.map(({ label, value }) => (
          <Part key={label} title={label}>
            {value}
          </Part>
        ))}
        {joined.map((one) => (
          <JoinPart key={one.field.name} joined={one} id={id} req={req} />
        ))}
      </div>
    </ReadFrame>
  )
}
