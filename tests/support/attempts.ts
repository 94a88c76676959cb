import type { SanitizedCollectionConfig } from 'payload'
import { stringify } from 'qs-esm'
import { z } from 'zod'

import type { PermissionRow } from '@/scripts/generate/permissions'

import { graphqlNamesOf } from './any-query'
import type { Client } from './http'
import { postDocument } from './write-document'

export type Target = {
  config: SanitizedCollectionConfig
  id: string
  /** One of its versions, if it has any. */
  version: string
  /** Its e-mail address, if it is an account. */
  email: string
  /** A valid document of the same collection. */
  data: Record<string, unknown>
  /** What to write over the target. */
  changes: Record<string, unknown>
}

export type Outcome = { status: number; text: string }

export type Attempt = {
  name: string
  send: (client: Client, target: Target) => Promise<Outcome>
  /** The collections that have it; all of them unless said. */
  on?: (config: SanitizedCollectionConfig) => boolean
  /** It may fail for another reason than who asks: a unique number is not copied, nor restored by
   * someone who may not write it. */
  mayFail?: (config: SanitizedCollectionConfig) => boolean
  /** Another right that it takes, on all of the collection. */
  needs?: Operation
}

type Operation = PermissionRow['operation']
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

const rest =
  (method: Method, pathOf: (target: Target) => string, bodyOf?: (target: Target) => object) =>
  async (client: Client, target: Target): Promise<Outcome> => {
    const body = bodyOf && JSON.stringify(bodyOf(target))
    const headers = { 'content-type': 'application/json' }
    const path = `/api/${target.config.slug}${pathOf(target)}`
    const response = await client.fetch(path, body ? { method, headers, body } : { method })
    return { status: response.status, text: await response.text() }
  }

const reply = z.object({
  errors: z.array(z.object({ extensions: z.object({ statusCode: z.number() }) })).default([]),
})

type Names = ReturnType<typeof graphqlNamesOf>

/** The status is that of the first error, as REST would give it. */
const graphql =
  (queryOf: (names: Names) => string, variablesOf: (target: Target) => Record<string, unknown>) =>
  async (client: Client, target: Target): Promise<Outcome> => {
    const query = queryOf(graphqlNamesOf(target.config))
    const { body } = await client.graphql(query, variablesOf(target))
    const text = JSON.stringify(body)
    const [error] = reply.parse(body).errors
    return { status: error?.extensions.statusCode ?? 200, text }
  }

const only = ({ id }: Target) => stringify({ where: { id: { equals: id } } })
const ofIt = ({ id }: Target) => stringify({ where: { parent: { equals: id } } })
const byId = ({ id }: Target) => ({ id })
const trashing = () => ({ deletedAt: new Date().toISOString() })

const hasVersions = ({ versions }: SanitizedCollectionConfig) => Boolean(versions)
const hasTrash = ({ trash }: SanitizedCollectionConfig) => trash
const hasCopies = ({ disableDuplicate }: SanitizedCollectionConfig) => !disableDuplicate
const always = () => true

/** A collection may give `/:id` another meaning: Payload's preferences are found by their key. */
const hasId =
  (method: string) =>
  ({ endpoints }: SanitizedCollectionConfig) =>
    !(endpoints || []).some((one) => one.method === method && /^\/:(?!id$)\w+$/.test(one.path))

const byRest: Record<Operation, Attempt[]> = {
  create: [
    {
      name: 'POST',
      send: async (client, { config, data }) => {
        const { status, body } = await postDocument(client, config, data, 'matrix')
        return { status, text: JSON.stringify(body) }
      },
    },
    {
      name: 'POST ?draft=true',
      on: hasVersions,
      send: rest(
        'POST',
        () => '?draft=true',
        ({ data }) => data,
      ),
    },
    {
      name: 'POST /:id/duplicate',
      on: hasCopies,
      mayFail: always,
      send: rest('POST', ({ id }) => `/${id}/duplicate`),
    },
  ],
  read: [
    { name: 'GET', send: rest('GET', (target) => `?${only(target)}&depth=0&trash=true`) },
    {
      name: 'GET /:id',
      on: hasId('get'),
      send: rest('GET', ({ id }) => `/${id}?depth=0&trash=true`),
    },
  ],
  readVersions: [
    { name: 'GET /versions', send: rest('GET', (target) => `/versions?${ofIt(target)}&depth=0`) },
    {
      name: 'GET /versions/:id',
      send: rest('GET', ({ version }) => `/versions/${version}?depth=0`),
    },
  ],
  update: [
    {
      name: 'PATCH /:id',
      send: rest(
        'PATCH',
        ({ id }) => `/${id}`,
        ({ changes }) => changes,
      ),
    },
    {
      name: 'PATCH ?where',
      send: rest(
        'PATCH',
        (target) => `?${only(target)}`,
        ({ changes }) => changes,
      ),
    },
    {
      name: 'POST /versions/:id',
      on: hasVersions,
      mayFail: always,
      needs: 'readVersions',
      send: rest('POST', ({ version }) => `/versions/${version}`),
    },
  ],
  delete: [
    { name: 'DELETE /:id', on: hasId('delete'), send: rest('DELETE', ({ id }) => `/${id}`) },
    { name: 'DELETE ?where', send: rest('DELETE', (target) => `?${only(target)}`) },
    {
      name: 'PATCH /:id into the trash',
      on: hasTrash,
      send: rest('PATCH', ({ id }) => `/${id}`, trashing),
    },
    {
      name: 'PATCH ?where into the trash',
      on: hasTrash,
      send: rest('PATCH', (target) => `?${only(target)}`, trashing),
    },
  ],
  unlock: [
    {
      name: 'POST /unlock',
      send: rest(
        'POST',
        () => '/unlock',
        ({ email }) => ({ email }),
      ),
    },
  ],
}

const creation = ({ one }: Names) =>
  `mutation ($data: mutation${one}Input!) { answer: create${one}(data: $data) { id } }`
const update = ({ one }: Names) =>
  `mutation ($id: String!, $data: mutation${one}UpdateInput!) {
    answer: update${one}(id: $id, data: $data) { id }
  }`

const byGraphql: Record<Operation, Attempt[]> = {
  create: [
    {
      name: 'create',
      mayFail: ({ upload }) => Boolean(upload), // there is no file in it
      send: graphql(creation, ({ data }) => ({ data })),
    },
    {
      name: 'duplicate',
      on: hasCopies,
      mayFail: always,
      send: graphql(
        ({ one }) =>
          `mutation ($id: String!, $data: mutation${one}Input!) {
            answer: duplicate${one}(id: $id, data: $data) { id }
          }`,
        ({ id, data }) => ({ id, data }),
      ),
    },
  ],
  read: [
    {
      name: 'many',
      send: graphql(
        ({ many }) =>
          `query ($id: String) { answer: ${many}(where: { id: { equals: $id } }, trash: true) { docs { id } } }`,
        byId,
      ),
    },
    {
      name: 'one',
      send: graphql(
        ({ one }) => `query ($id: String!) { answer: ${one}(id: $id, trash: true) { id } }`,
        byId,
      ),
    },
  ],
  readVersions: [
    {
      name: 'versions',
      send: graphql(
        ({ many }) => `query ($id: JSON) {
            answer: versions${many}(where: { parent: { equals: $id } }) { docs { parent { id } } }
          }`,
        byId,
      ),
    },
    {
      name: 'version',
      send: graphql(
        ({ one }) => `query ($id: String) { answer: version${one}(id: $id) { parent { id } } }`,
        ({ version }) => ({ id: version }),
      ),
    },
  ],
  update: [
    { name: 'update', send: graphql(update, ({ id, changes }) => ({ id, data: changes })) },
    {
      name: 'restoreVersion',
      on: hasVersions,
      mayFail: always,
      needs: 'readVersions',
      send: graphql(
        ({ one }) => `mutation ($id: String) { answer: restoreVersion${one}(id: $id) { id } }`,
        ({ version }) => ({ id: version }),
      ),
    },
  ],
  delete: [
    {
      name: 'delete',
      send: graphql(
        ({ one }) => `mutation ($id: String!) { answer: delete${one}(id: $id) { id } }`,
        byId,
      ),
    },
    {
      name: 'update into the trash',
      on: hasTrash,
      send: graphql(update, ({ id }) => ({ id, data: trashing() })),
    },
  ],
  unlock: [
    {
      name: 'unlock',
      send: graphql(
        ({ one }) => `mutation ($email: String!) { answer: unlock${one}(email: $email) }`,
        ({ email }) => ({ email }),
      ),
    },
  ],
}

const attemptsOf = {
  REST: {
    attempts: byRest,
    exists: ({ endpoints }: SanitizedCollectionConfig) => Boolean(endpoints),
  },
  GraphQL: {
    attempts: byGraphql,
    exists: ({ graphQL }: SanitizedCollectionConfig) => graphQL !== false,
  },
}

export const apis = ['REST', 'GraphQL'] as const
export type Api = (typeof apis)[number]

/** Every way by which an API lets one try an operation on a collection. */
export const attemptsAt = (
  api: Api,
  operation: Operation,
  config: SanitizedCollectionConfig,
): Attempt[] => {
  const { attempts, exists } = attemptsOf[api]
  return exists(config) ? attempts[operation].filter(({ on = always }) => on(config)) : []
}
