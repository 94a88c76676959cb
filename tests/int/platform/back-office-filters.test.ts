import {
  createLocalReq,
  type FlattenedField,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { beforeAll, expect } from 'vitest'

import loaded from '@/payload.config'
import { oneOfAll } from '@/tests/support/joined-documents'
import { nobody } from '@/tests/support/nobody'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { type AskedPath, pathsOf } from '@/tests/support/query-paths'
import { test } from '@/tests/support/test'
import { isInternal } from '@/tests/support/write-document'

const config = await loaded
const collections = config.collections.filter((one) => !isInternal(one) && !one.admin.hidden)

/** What the list of conditions offers for each type of field (@payloadcms/ui, WhereBuilder/field-types.js). */
const base = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const order = ['greater_than', 'less_than', 'less_than_equal', 'greater_than_equal']
const offered: Partial<Record<FlattenedField['type'], readonly string[]>> = {
  checkbox: ['equals', 'not_equals', 'exists'],
  code: [...base, 'like', 'not_like', 'contains'],
  date: [...base, ...order],
  email: [...base, 'contains'],
  json: ['exists'],
  number: [...base, ...order],
  radio: base,
  relationship: base,
  richText: ['exists'],
  select: base,
  text: [...base, 'like', 'not_like', 'contains'],
  textarea: [...base, 'like', 'not_like', 'contains'],
  upload: base,
}
const offeredToAny = ['equals', 'not_equals', 'exists']

const examples: Partial<Record<FlattenedField['type'], string>> = {
  checkbox: 'true',
  date: '2018-01-02T11:00:00.000Z',
  number: '3',
  relationship: nobody,
  text: 'a',
  textarea: 'a',
  upload: nobody,
}

/** What the list of conditions does not show: parts of a field, and what nobody may read. */
const isOffered = ({ flattenedFields }: SanitizedCollectionConfig, path: string) =>
  !flattenedFields.find(({ name }) => name === path.split('.')[0])?.admin?.disableListFilter
const isHidden = ({ path, shape }: AskedPath) =>
  /hidden|virtual|join|→ (en|value|relationTo|id)$/.test(shape) || path.startsWith('sessions.')

const conditions = collections.flatMap((collection) =>
  pathsOf(collection, config, 0)
    .filter((one) => !isHidden(one) && isOffered(collection, one.path))
    .flatMap(({ path, shape, leaf }) => {
      const isToAny = shape.endsWith('to any')
      return (isToAny ? offeredToAny : (offered[leaf.type] ?? [])).map((operator) => {
        const one = leaf.values?.[0] ?? examples[leaf.type] ?? 'a'
        const link = { relationTo: 'training-modules', value: nobody }
        const value = operator === 'exists' ? 'true' : isToAny ? link : path === 'id' ? nobody : one
        return { slug: collection.slug, shape, where: { [path]: { [operator]: value } } }
      })
    }),
)

/** The first of each shape by each operator: the others are answered alike. */
const chosen = [
  ...new Map(
    conditions.map((one) => [
      one.shape + Object.keys(Object.values(one.where)[0] ?? {}).join(),
      one,
    ]),
  ).values(),
]

beforeAll(async () => {
  await oneOfAll(await startPayload(), config)
})

test.for([chosen.length])(
  'each of %i conditions that a list of the back-office offers works there',
  async (_, { payload }) => {
    const user = (await personaAccounts(payload)).get('admin')?.user
    const failed: unknown[] = []
    for (const { slug, where } of chosen) {
      const collection = collections.find((one) => one.slug === slug)?.slug ?? 'actions'
      const found = await payload
        .find({
          ...{
            collection,
            depth: 0,
            draft: true,
            where: { or: [{ and: [where] }] } satisfies object,
          },
          overrideAccess: false,
          req: await createLocalReq({ user }, payload),
        })
        .catch((error: unknown) => String(error))
      if (typeof found === 'string') failed.push({ slug, where, found })
    }
    expect(failed).toEqual([])
  },
)

test.for<[Where]>([
  [{ rank: { equals: 'abc' } }],
  [{ startDate: { greater_than: 'nonsense' } }],
  [{ orientation: { equals: 'nonsense' } }],
  [{ nothing: { equals: 'x' } }],
  [{ 'milestones.nothing': { exists: true } }],
  [{ title: { near: '1,2' } }],
])(
  'an address that makes no sense shows an empty list, and no failure: %j',
  async ([where], { payload }) => {
    const user = (await personaAccounts(payload)).get('admin')?.user
    const req = await createLocalReq({ user }, payload)
    await expect(
      payload.find({ collection: 'actions', draft: true, overrideAccess: false, req, where }),
    ).rejects.toMatchObject({ name: 'QueryError', status: 400 })
  },
)
