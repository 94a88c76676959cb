'use client'

import {
  RenderDefaultCell,
  useConfig,
  useEditDepth,
  useListDrawerContext,
  useListRelationships,
  useTranslation,
} from '@payloadcms/ui'
import { formatDocTitle } from '@payloadcms/ui/shared'
import type { DefaultCellComponentProps, RelationshipFieldClient, UploadFieldClient } from 'payload'
import Link from 'next/link'
import { Fragment, useEffect } from 'react'
import { z } from 'zod'

import { readAddress } from '@/src/domain/platform/web/read-address'

type Related = { relationTo: string; value: string }

const id = z.union([z.string(), z.number()]).transform(String)
const polymorphic = z.object({ relationTo: z.string(), value: id })
const populated = z.object({ id }).transform((document) => document.id)

/** The documents that a cell is about, however its list was read. */
const relatedIn = (cellData: unknown, relationTo: string | string[]): Related[] =>
  [cellData].flat().flatMap((one) => {
    const many = polymorphic.safeParse(one)
    if (many.success) return [many.data]
    const value = z.union([id, populated]).safeParse(one).data
    return value !== undefined && typeof relationTo === 'string' ? [{ relationTo, value }] : []
  })

/** What is named before « et n de plus ». */
const mostNamed = 3

/** The titles of some documents, which all the cells of a table ask for together. */
const Titles = ({ related, isLinked }: { related: readonly Related[]; isLinked: boolean }) => {
  const { config, getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const { documents, getRelationships } = useListRelationships()
  const named = related.slice(0, mostNamed)
  const found = ({ relationTo, value }: Related) => documents[relationTo]?.[value]
  const unasked = named.filter((one) => found(one) === undefined)

  useEffect(() => {
    if (unasked.length > 0) getRelationships(unasked)
  })

  const titleOf = (one: Related): string => {
    const document = found(one)
    const fallback = `${t('general:untitled')} - ID: ${one.value}`
    if (document === false) return fallback
    if (!document) return `${t('general:loading')}…`
    const collectionConfig = getEntityConfig({ collectionSlug: one.relationTo })
    const { dateFormat } = config.admin
    return formatDocTitle({ collectionConfig, data: document, dateFormat, fallback, i18n })
  }
  const others = related.length - named.length
  return (
    <>
      {named.map((one, index) => (
        <Fragment key={one.value}>
          {index > 0 && ', '}
          {isLinked ? (
            <Link href={readAddress(one.relationTo, one.value)} prefetch={false}>
              {titleOf(one)}
            </Link>
          ) : (
            titleOf(one)
          )}
        </Fragment>
      ))}
      {others > 0 && ` ${t('fields:itemsAndMore', { count: others, items: '' }).trim()}`}
    </>
  )
}

/**
 * What a document names, in a list or in a table of what points at it. Payload 3.90 writes « — »,
 * which says that there is nothing, until the cell is scrolled into view, and on paper for good. In a
 * list each leads to its page.
 */
export const RelationCell = (
  props: DefaultCellComponentProps<RelationshipFieldClient | UploadFieldClient>,
) => {
  const related = relatedIn(props.cellData, props.field.relationTo)
  const { link = false, columnIndex = 0 } = props
  const isInForm = useEditDepth() > 0 // nobody is led away from what they write
  const isInDrawer = Boolean(useListDrawerContext().drawerSlug)
  const isLinked = !link && !isInForm && !isInDrawer
  const cellData = related.length > 0 ? <Titles related={related} isLinked={isLinked} /> : undefined
  return (
    <RenderDefaultCell
      clientProps={{ ...props, cellData }}
      columnIndex={columnIndex}
      isLinkedColumn={link}
    />
  )
}
