import type { SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { type Persona, personas } from '@/access/personas'
import { fieldMatrix, type FieldRow } from '@/scripts/generate/field-permissions'
import { permissionMatrix } from '@/scripts/generate/permissions'
import { anyDocument } from '@/tests/support/any-document'
import { graphqlNamesOf } from '@/tests/support/any-query'
import { liveDocuments } from '@/tests/support/live-documents'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'
import { avoidingTwins } from '@/tests/support/write-document'

const payload = await startPayload()
const matrix = await permissionMatrix(payload)
const { author, live } = await liveDocuments(payload, 'fields')

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

const answersTo = (slug: string, operation: string) =>
  matrix.find((row) => row.collection === slug && row.operation === operation)?.answers ?? {}

const document = z.looseObject({})

const stored = async ({ slug }: SanitizedCollectionConfig, id: string) =>
  document.parse(await payload.db.findOne({ collection: slug, where: { id: { equals: id } } }))

/** Another value than the one that is stored, if the configuration tells of one. */
const otherThan = async (config: SanitizedCollectionConfig, path: string, now: unknown) => {
  if (typeof now === 'boolean') return !now
  const { data } = await anyDocument(config, avoidingTwins(payload, config, author))
  return data[path]
}

type Kept = { config: SanitizedCollectionConfig; persona: Persona; fields: FieldRow[] }

/** Fields that someone may not write in documents that they may. */
const keptFrom = async (config: SanitizedCollectionConfig): Promise<Kept[]> => {
  const rows = await fieldMatrix(payload, config)
  return personas
    .filter((persona) => answersTo(config.slug, 'update')[persona] === 'all')
    .map((persona) => ({
      config,
      persona,
      fields: rows.filter(
        ({ path, answers }) =>
          !path.includes('.') &&
          !/^(created|updated)At$/.test(path) && // see own-dates.test.ts
          answers.update[persona] === 'none',
      ),
    }))
    .filter(({ fields }) => fields.length > 0)
}

const kept = (await Promise.all(payload.config.collections.map(keptFrom))).flat()
const count = kept.reduce((sum, { fields }) => sum + fields.length, 0)

describe(`${String(count)} times a field that someone may not write`, () => {
  test.for(kept)('$config.slug, $persona: stays, by REST and by GraphQL', async (one, { http }) => {
    const { config, persona, fields } = one
    const client = await http(persona)
    const { id } = await live(config.slug)
    const { one: name } = graphqlNamesOf(config)
    for (const { path } of fields) {
      const before = (await stored(config, id))[path]
      const data = { [path]: await otherThan(config, path, before) }
      await client.send('PATCH', `/api/${config.slug}/${id}`, data)
      await client.send('PATCH', `/api/${config.slug}?where[id][equals]=${id}`, data)
      await client.graphql(
        `mutation ($id: String!, $data: mutation${name}UpdateInput!) {
          update${name}(id: $id, data: $data) { id }
        }`,
        { id, data },
      )
      expect((await stored(config, id))[path], path).toEqual(before)
    }
  })
})

/** Fields that someone may not read in documents that they may. */
const readers = payload.config.collections.flatMap((config) =>
  personas
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
