import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import { collectionOf } from '@/src/rest/fields'

import { answerable, fieldsOf, isWhere } from './answerable'
import { orderable } from './orderable'
import { checkReadable } from './readable-sort'

const operations = new Set(['read', 'count', 'countVersions', 'update', 'delete'])

/** What unchecked arguments hold under a name. */
const partOf = (args: object, name: string): unknown => Reflect.get(args, name)

const answerFilters: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !operations.has(operation)) return
  const draft = partOf(args, 'draft') === true
  const where = partOf(args, 'where')
  if (isWhere(where))
    Object.assign(args, { where: await answerable(where, { collection, draft, req }) })

  const sorts = [partOf(args, 'sort')].flat().filter((one) => typeof one === 'string')
  const names = sorts.flatMap((one) => one.split(','))
  const fields = fieldsOf(collection, req.payload.config)
  for (const name of names) await checkReadable(name.replace(/^-/, ''), collection, fields, req)
  if (req.locale === 'all' && names.length > 0)
    Object.assign(args, { sort: names.map((one) => orderable(one, fields, req.payload.config)) })

  const joins = partOf(args, 'joins')
  if (!isRecord(joins)) return
  for (const [slug, some] of Object.entries(collection.joins))
    for (const { joinPath } of some) {
      const join = joins[joinPath]
      const target = collectionOf(slug, req.payload.config)
      if (target && isRecord(join) && isWhere(join.where))
        join.where = await answerable(join.where, { collection: target, draft, req })
    }
}

/** Collections that answer the filters of all who ask: lists, counts, joins, versions, bulk writes. */
export const answeringFilters = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections)
    hooks.beforeOperation = [...hooks.beforeOperation, answerFilters]
  return config
}
