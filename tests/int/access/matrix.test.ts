import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from '@/src/graphql/library'
import type { SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { personas } from '@/access/personas'
import loaded from '@/payload.config'
import { type PermissionRow, permissionMatrix } from '@/scripts/generate/permissions'
import { schemaOf } from '@/src/graphql/schema'
import { graphqlNamesOf } from '@/tests/support/any-query'
import { stageFor } from '@/tests/support/hidden-documents'
import type { Answer, Client } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

const config = await loaded
const schema = schemaOf(config)
/** No document has it: whoever may delete is told that there is none. */
const nobodysId = '00000000-0000-4000-8000-000000000000'

type Operation = PermissionRow['operation']
type Door = (client: Client, collection: SanitizedCollectionConfig, id: string) => Promise<Answer>

const rest: Record<Operation, Door> = {
  create: (client, { slug }) => client.send('POST', `/api/${slug}`, {}),
  read: (client, { slug }) => client.get(`/api/${slug}?limit=1`),
  readVersions: (client, { slug }) => client.get(`/api/${slug}/versions?limit=1`),
  update: (client, { slug }, id) => client.send('PATCH', `/api/${slug}/${id}`, {}),
  delete: (client, { slug }) => client.send('DELETE', `/api/${slug}/${nobodysId}`),
  unlock: (client, { slug }) =>
    client.send('POST', `/api/${slug}/unlock`, { email: 'partner@personas.example' }),
}

/** Something that GraphQL takes for a value of a type; what the collection says of it comes later. */
const anyValue = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return anyValue(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) return anyInput(type.name)
  return (
    { Float: 1, Int: 1, Boolean: true, JSON: {}, DateTime: '2018-01-31T12:00:00.000Z' }[
      type.name
    ] ?? (type.name === 'EmailAddress' ? 'nobody@personas.example' : nobodysId)
  )
}

const anyInput = (name: string): Record<string, unknown> => {
  const input = schema.getType(name)
  const fields = isInputObjectType(input) ? Object.values(input.getFields()) : []
  return Object.fromEntries(
    fields
      .filter(({ type }) => isNonNullType(type))
      .map((field) => [field.name, anyValue(field.type)]),
  )
}

const graphql: Record<Operation, Door> = {
  create: (client, collection) => {
    const { one } = graphqlNamesOf(collection)
    const input = `mutation${one}Input`
    return client.graphql(`mutation ($data: ${input}!) { create${one}(data: $data) { id } }`, {
      data: anyInput(input),
    })
  },
  read: (client, collection) =>
    client.graphql(`{ ${graphqlNamesOf(collection).many}(limit: 1) { totalDocs } }`),
  readVersions: (client, collection) =>
    client.graphql(`{ versions${graphqlNamesOf(collection).many}(limit: 1) { totalDocs } }`),
  update: (client, collection, id) => {
    const { one } = graphqlNamesOf(collection)
    return client.graphql(`mutation ($id: String!) { update${one}(id: $id, data: {}) { id } }`, {
      id,
    })
  },
  delete: (client, collection) =>
    client.graphql(
      `mutation ($id: String!) { delete${graphqlNamesOf(collection).one}(id: $id) { id } }`,
      { id: nobodysId },
    ),
  unlock: (client, collection) =>
    client.graphql(
      `mutation { unlock${graphqlNamesOf(collection).one}(email: "partner@personas.example") }`,
    ),
}

const failure = z.object({
  errors: z.array(z.object({ extensions: z.object({ statusCode: z.number() }) })).min(1),
})

/** What an answer comes down to, by either door. GraphQL says it inside the answer. */
const statusOf = ({ status, body }: Answer): number =>
  failure.safeParse(body).data?.errors[0]?.extensions.statusCode ?? status

const refusals = [401, 403]

beforeAll(async () => {
  const { logger } = await startPayload()
  logger.level = 'silent' // hundreds of refusals, which are what is wanted
})
afterAll(async () => {
  const { logger } = await startPayload()
  logger.level = 'info'
})

/** A preference is named by its key and its owner, not by its id: Payload gives it other doors. */
const isNamedById = ({ slug }: SanitizedCollectionConfig) => slug !== 'payload-preferences'

describe.each([
  ['REST', rest, ({ endpoints }: SanitizedCollectionConfig) => Boolean(endpoints)],
  ['GraphQL', graphql, (collection: SanitizedCollectionConfig) => Boolean(collection.graphQL)],
] as const)('%s', (_, doors, isOpen) => {
  test.for(
    config.collections
      .filter((one) => isOpen(one) && isNamedById(one))
      .flatMap((collection) => personas.map((persona) => [collection.slug, persona] as const)),
  )('%s as %s does what docs/permissions.md says', async ([slug, persona], { payload, http }) => {
    const { config: collection } = payload.collections[slug]
    const rows = (await permissionMatrix(payload)).filter((row) => row.collection === slug)
    const { seen, hidden } = await (await stageFor(payload, 'anonymous')).sceneOf(slug)
    const id = [...seen, ...hidden][0]?.id ?? nobodysId
    const client = await http(persona)

    for (const { operation, answers } of rows) {
      const status = statusOf(await doors[operation](client, collection, id))
      const answer = answers[persona] ?? 'none'
      const isRefused = (answer === 'some' ? [...refusals, 404] : refusals).includes(status)
      // Where a rule narrows, a document of someone else is refused and a list is not.
      const expected = { none: true, all: false, some: operation !== 'read' }[answer]
      expect({ operation, status, isRefused }).toEqual({ operation, status, isRefused: expected })
    }
  })
})

test('every collection of ours says itself who may do what', ({ payload }) => {
  const silent = Object.values(payload.collections)
    .filter(({ config: { slug } }) => !slug.startsWith('payload-'))
    .flatMap(({ config: { slug, access, versions } }) =>
      (
        [
          'create',
          'read',
          'update',
          'delete',
          ...(versions ? ['readVersions' as const] : []),
        ] as const
      )
        // Payload's own rule, where a collection has none: anyone who is signed in.
        .filter((operation) => access[operation].name === 'defaultAccess')
        .map((operation) => `${slug}.${operation}`),
    )
  expect(silent).toEqual([])
})
