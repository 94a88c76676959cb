import { randomBytes } from 'node:crypto'

import { createLocalReq, type FlattenedField, type Payload, type SanitizedConfig } from 'payload'
import { z } from 'zod'

import { unique } from './builders'
import type { Documents } from './evaluate-filter'

const texts = ['alpha beta', 'Beta gamma', 'delta']
const days = ['2017-03-09T00:00:00.000Z', '2018-01-02T00:00:00.000Z', '2019-06-30T00:00:00.000Z']
const numbers = [1, 2, 5]

/** The id of a row, which the database does not give. */
const aRow = () => randomBytes(12).toString('hex')

const cycled = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]

/** Fields that Payload fills by itself, and those whose value is no single one to compare. */
const isLeftOut = ({ name, type }: FlattenedField) =>
  ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'].includes(name) ||
  ['join', 'richText', 'json', 'upload'].includes(type)

const identified = z.looseObject({ id: z.string() })

/**
 * Documents of these collections, straight into the database: some fields say one thing, some another,
 * some nothing, and they lead to those made before them.
 */
export const sparseDocuments = async (
  payload: Payload,
  config: SanitizedConfig,
  slugs: readonly string[],
  each: number,
): Promise<Documents> => {
  const made = new Map<string, string[]>()
  const linksTo = (slug: string, n: number, most: number) => {
    const ids = made.get(slug) ?? []
    return Array.from({ length: Math.min(most, ids.length) }, (_, k) => ids[(n + k) % ids.length])
  }

  const linked = (field: FlattenedField, n: number): unknown => {
    if (field.type !== 'relationship') return undefined
    const slugsTo = [field.relationTo].flat()
    const to = cycled(slugsTo, n) ?? ''
    const ids = linksTo(to, n, field.hasMany === true ? 2 : 1)
    const values = Array.isArray(field.relationTo)
      ? ids.map((value) => ({ relationTo: to, value }))
      : ids
    return field.hasMany ? values : values[0]
  }

  const say = (field: FlattenedField, n: number): unknown => {
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'code':
        return field.unique ? `sparse-${String(unique())}` : cycled(texts, n)
      case 'email':
        return `sparse-${String(unique())}@example.org`
      case 'number':
        return field.unique ? 5_000_000 + unique() : cycled(numbers, n)
      case 'date':
        return cycled(days, n)
      case 'checkbox':
        return n % 2 === 0
      case 'select':
      case 'radio': {
        const option = cycled(field.options, n)
        return typeof option === 'string' ? option : option?.value
      }
      case 'group':
      case 'tab':
        return sayAll(field.flattenedFields, n)
      case 'array':
        return [n, n + 1].map((row) => ({ ...sayAll(field.flattenedFields, row), id: aRow() }))
      default:
        return linked(field, n)
    }
  }

  const sayAll = (fields: readonly FlattenedField[], n: number) =>
    Object.fromEntries(
      fields.flatMap((field, place) => {
        const isMute = !('required' in field && field.required) && (n + place) % 3 === 0
        if (isLeftOut(field) || isMute) return []
        const isList = 'hasMany' in field && field.hasMany === true && field.type !== 'relationship'
        const value = isList
          ? [say(field, n + place), say(field, n + place + 1)]
          : say(field, n + place)
        if (value === undefined) return []
        return [[field.name, field.localized === true ? { fr: value } : value] as const]
      }),
    )

  const req = await createLocalReq({}, payload)
  const documents = new Map<string, z.infer<typeof identified>[]>()
  for (const collection of config.collections.filter((one) => slugs.includes(one.slug)))
    made.set(collection.slug, [])
  for (const slug of slugs) {
    const collection = config.collections.find((one) => one.slug === slug)
    if (!collection) throw new Error(`There is no collection « ${slug} ».`)
    const ids = made.get(slug) ?? []
    for (let n = 0; n < each; n += 1) {
      const data = { ...sayAll(collection.flattenedFields, n), _status: 'published' }
      const created: unknown = await payload.db.create({ collection: collection.slug, data, req })
      ids.push(identified.parse(created).id)
    }
    const { docs } = await payload.find({
      collection: collection.slug,
      depth: 0,
      locale: 'fr',
      fallbackLocale: false,
      limit: each,
      overrideAccess: true, // what there is, to compare with what is found
      req,
      where: { id: { in: ids } },
    })
    documents.set(slug, z.array(identified).parse(docs))
  }
  return documents
}
