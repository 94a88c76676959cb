import type { SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { type Persona, personas } from '@/access/personas'
import { fieldMatrix, type FieldRow } from '@/scripts/generate/field-permissions'
import { permissionMatrix } from '@/scripts/generate/permissions'
import { env } from '@/src/env'
import { anyDocument } from '@/tests/support/any-document'
import { graphqlNamesOf } from '@/tests/support/any-query'
import { liveDocuments } from '@/tests/support/live-documents'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'
import { avoidingDuplicates } from '@/tests/support/write-document'

const payload = await startPayload()
const matrix = await permissionMatrix(payload)
const { author, live } = await liveDocuments(payload, 'fields')

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

/** The rules of a field ask no database: on the second one, one persona will do. */
const asking: readonly Persona[] = env.DATABASE_URL.startsWith('file:') ? personas : ['editor']

const answersTo = (slug: string, operation: string) =>
  matrix.find((row) => row.collection === slug && row.operation === operation)?.answers ?? {}

const document = z.looseObject({})

const stored = async ({ slug }: SanitizedCollectionConfig, id: string) =>
  document.parse(await payload.db.findOne({ collection: slug, where: { id: { equals: id } } }))

/** Another value for each field than the one that is stored, where the configuration tells of one. */
const otherThan = async (config: SanitizedCollectionConfig, now: Record<string, unknown>) => {
  const { data } = await anyDocument(config, avoidingDuplicates(payload, config, author))
  return (path: string) => (typeof now[path] === 'boolean' ? !now[path] : data[path])
}

type Hidden = { config: SanitizedCollectionConfig; persona: Persona; fields: FieldRow[] }

/** Fields that someone may not write in documents that they may. */
const hiddenFrom = async (config: SanitizedCollectionConfig): Promise<Hidden[]> => {
  const rows = await fieldMatrix(payload, config)
  return asking
    .filter((persona) => answersTo(config.slug, 'update')[persona] === 'all')
    .map((persona) => ({
      config,
      persona,
      fields: rows.filter(
        ({ path, answers }) =>
          !path.includes('.') &&
          !/^(created|updated)At$/.test(path) && // see own-dates.test.ts
          path !== 'updatedBy' && // each write signs it: see history.test.ts
          answers.update[persona] === 'none',
      ),
    }))
    .filter(({ fields }) => fields.length > 0)
}

const hidden = (await Promise.all(payload.config.collections.map(hiddenFrom))).flat()
const count = hidden.reduce((sum, { fields }) => sum + fields.length, 0)

describe(`${String(count)} times a field that someone may not write`, () => {
  test.for(hidden)(
    '$config.slug, $persona: stays, by REST and by GraphQL',
    async (one, { http }) => {
      const { config, persona, fields } = one
      const client = await http(persona)
      const { id } = await live(config.slug)
      const { one: name } = graphqlNamesOf(config)
      const before = await stored(config, id)
      const other = await otherThan(config, before)
      const data = Object.fromEntries(fields.map(({ path }) => [path, other(path)]))
      const writes = [
        () => client.send('PATCH', `/api/${config.slug}/${id}`, data),
        () =>
          client.graphql(
            `mutation ($id: String!, $data: mutation${name}UpdateInput!) {
            update${name}(id: $id, data: $data) { id }
          }`,
            { id, data },
          ),
      ]
      for (const write of writes) {
        await write()
        const after = await stored(config, id)
        for (const { path } of fields) expect(after[path] ?? [], path).toEqual(before[path] ?? [])
      }
    },
  )
})

/** Fields that someone may not read in documents that they may. */
const readers = payload.config.collections.flatMap((config) =>
  asking
    .filter((persona) => answersTo(config.slug, 'read')[persona] === 'all')
    .map((persona) => ({ config, persona })),
)

test.for(readers)(
  '$config.slug: $persona is given the fields that the page names, no other',
  async ({ config, persona }, { http }) => {
    const hidden = (await fieldMatrix(payload, config))
      .filter(({ path, answers }) => !path.includes('.') && answers.read[persona] === 'none')
      .map(({ path }) => path)
    if (hidden.length === 0 || !config.endpoints) return
    const { id } = await live(config.slug)
    const { body } = await (await http(persona)).get(`/api/${config.slug}/${id}?depth=0`)
    // Payload gives an empty list in the place of one that is kept from the reader.
    for (const path of hidden) expect(document.parse(body)[path] ?? [], path).toEqual([])
  },
)
