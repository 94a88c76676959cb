import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { schemaOf } from '@/src/graphql/schema'
import { graphqlNamesOf } from '@/tests/support/any-query'
import {
  type Asked,
  askedOf,
  bareOf,
  byVariables,
  eachOnce,
  inline,
  isTakenAsVariable,
  isTakenInline,
} from '@/tests/support/graphql-arguments'
import { sentencesIn } from '@/tests/support/answers'
import type { Answer, Client } from '@/tests/support/http'
import { inside } from '@/tests/support/inside'
import { startPayload } from '@/tests/support/payload'
import { slicesOf } from '@/tests/support/questions'
import { test } from '@/tests/support/test'

const config = await loaded
const schema = schemaOf(config)
const asked = askedOf(schema)
const bare = bareOf(schema)

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
  payload.logger.level = 'silent' // thousands of refusals, which are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

const answered = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string().min(4),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ statusCode: z.number() }).optional(),
      }),
    )
    .optional(),
})

/** What is answered that nobody should read: an error of ours, or something of the inside. */
const faultsIn = (some: readonly Asked[], { status, body }: Answer) => {
  const answer = answered.safeParse(body)
  if (status >= 500 || !answer.success) return [`${String(status)} ${JSON.stringify(body)}`]
  return (answer.data.errors ?? [])
    .filter(
      ({ message, extensions }) => (extensions?.statusCode ?? 400) >= 500 || inside.test(message),
    )
    .map(({ message, path: [alias = ''] = [] }) => {
      const one = some[Number(String(alias).slice(1))]
      return `${one?.field ?? ''}(${one?.argument ?? ''}: ${one?.literal ?? ''}): ${message}`
    })
}

const read = ({ body }: Answer) => answered.parse(body)

/** The same operation and, of those that are executed, no more than a request may cost. */
const together = (all: readonly Asked[], most: number) => [
  ...slicesOf(
    all.filter(({ operation }) => operation === 'query'),
    most,
  ),
  ...slicesOf(
    all.filter(({ operation }) => operation === 'mutation'),
    most,
  ),
]

/** They ask for everything, or for more than may be asked: refused as a whole. */
const isAlone = ({ argument }: Asked) => argument === 'limit' || argument === 'pagination'

/** The requests that ask for all of these, few by few. */
const requestsFor = (all: readonly Asked[]) => [
  ...all.filter(isAlone).map((one) => [one]),
  ...together(
    all.filter((one) => !isAlone(one)),
    40,
  ),
]

/** What a type refuses, GraphQL refuses before it knows which argument it is. */
const byType = ({ kind, literal }: Asked) => `${kind} ${literal}`

const names = config.collections.map(graphqlNamesOf).flatMap(({ one, many }) => [one, many])
const anyName = new RegExp(`(${names.sort((a, b) => b.length - a.length).join('|')})$`)

/** All collections are answered alike. */
const byOperation = ({ field, argument, literal }: Asked) =>
  `${field.replace(anyName, ' ')} ${argument} ${literal}`

describe('refused by its type', () => {
  const ways = [
    ['variables', byVariables, asked.filter((one) => !isTakenAsVariable(schema, one))],
    ['literals', inline, asked.filter((one) => !isTakenInline(schema, one))],
  ] as const

  for (const [way, queryOf, all] of ways) {
    const refused = eachOnce(all, byType)
    test(`${String(refused.length)} ${way}, of every argument: each is told, 0 × 5xx`, async ({
      http,
    }) => {
      const { send } = await http('anonymous')
      const faults: string[] = []
      for (const some of requestsFor(refused)) {
        const answer = await send('POST', '/api/graphql', queryOf(some))
        faults.push(...faultsIn(some, answer))
        const { data, errors = [] } = read(answer)
        expect({ data, isEachTold: errors.length >= some.length }).toEqual({ isEachTold: true })
      }
      expect(faults).toEqual([])
    })
  }
})

test(`${String(bare.query.length)} queries and ${String(bare.mutation.length)} mutations without what they want: each is told`, async ({
  http,
}) => {
  const { graphql } = await http('anonymous')
  for (const operation of ['query', 'mutation'] as const)
    for (const some of slicesOf(bare[operation], 40)) {
      const answer = await graphql(`${operation} { ${some.join(' ')} }`)
      expect(faultsIn([], answer)).toEqual([])
      expect(read(answer).errors?.length).toBeGreaterThanOrEqual(some.length)
    }
})

/** Those that sign someone in or out: nobody's session is at stake. */
const isOfSession = ({ field }: Asked) =>
  /^(login|logout|forgotPassword|resetPassword|unlock|refreshToken|verifyEmail)/.test(field)

const created = z.object({ id: z.string() })

/** What a request that happened to be right has made does not outlive it. */
const forget = async (some: readonly Asked[], { data }: z.infer<typeof answered>) => {
  for (const [n, { field }] of some.entries()) {
    const { data: document } = created.safeParse(data?.[`f${String(n)}`])
    const slug = config.collections.find(
      (one) => field === `create${graphqlNamesOf(one).one}`,
    )?.slug
    if (!document || !slug) continue
    const where = { id: { equals: document.id } }
    await payload.db.deleteMany({ collection: slug, where, req: await createLocalReq({}, payload) })
  }
}

const execute = async ({ send }: Client, all: readonly Asked[]) => {
  const faults: string[] = []
  for (const some of requestsFor(all)) {
    const answer = await send('POST', '/api/graphql', byVariables(some))
    faults.push(...faultsIn(some, answer))
    await forget(some, read(answer))
  }
  return faults
}

const taken = eachOnce(
  asked.filter((one) => one.value !== undefined && isTakenAsVariable(schema, one)),
  byOperation,
)

test(`${String(taken.length)} values that the type of an argument takes: answered or refused, 0 × 5xx`, async ({
  http,
}) => {
  const ofSession = await execute(await http('anonymous'), taken.filter(isOfSession))
  const others = await execute(
    await http('admin'),
    taken.filter((one) => !isOfSession(one)),
  )
  expect([...ofSession, ...others]).toEqual([])
})

/** Ways to send a query that none is, with the status that each deserves. */
const requests: [name: string, body: unknown, status: number, headers?: Record<string, string>][] =
  [
    ['nothing', undefined, 400],
    ['an empty body', '', 400],
    ['an empty object', {}, 400],
    ['a list', [{ query: '{ __typename }' }], 400],
    ['several at once', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 400],
    ['a text', '"{ __typename }"', 400],
    ['no query', { query: null }, 400],
    ['a query that is a number', { query: 1 }, 400],
    ['a query that is an object', { query: {} }, 400],
    ['variables that are a list', { query: '{ __typename }', variables: [] }, 400],
    ['variables that are a text', { query: '{ __typename }', variables: 'x' }, 400],
    ['an operation name that is a number', { query: '{ __typename }', operationName: 1 }, 400],
    ['extensions that are a text', { query: '{ __typename }', extensions: 'x' }, 400],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, 400],
    ['plain text', '{ __typename }', 415, { 'content-type': 'text/plain' }],
    ['a form', 'query={__typename}', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a multipart form', '--x', 415, { 'content-type': 'multipart/form-data; boundary=x' }],
    ['GraphQL itself', '{ __typename }', 415, { 'content-type': 'application/graphql' }],
    ['another encoding', {}, 415, { 'content-type': 'application/json; charset=latin1' }],
    ['a page asked for', { query: '{ __typename }' }, 406, { accept: 'text/html' }],
  ]

test.for(requests)('%s: %j is %i', async ([, body, status, headers], { http }) => {
  const { fetch } = await http('anonymous')
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  })
  expect(response.status).toBe(status)
  expect(answered.parse(await response.json()).errors).toHaveLength(1)
})

test.for(['GET', 'PUT', 'PATCH', 'DELETE'])('%s is no way to ask', async (method, { http }) => {
  const { fetch } = await http('anonymous')
  const response = await fetch('/api/graphql?query={__typename}', { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
  expect(answered.parse(await response.json()).errors).toHaveLength(1)
})

/** Queries that cannot be answered as a whole: 200 in JSON, 400 in the type of GraphQL's own. */
const unanswerable: [name: string, query: string, more?: object][] = [
  ['an unknown operation', '{ __typename }', { operationName: 'nothing' }],
  ['several operations, none named', 'query a { __typename } query b { __typename }'],
  ['a subscription', 'subscription { nothing }'],
  ['a variable that is missing', 'query ($id: String!) { Axis(id: $id) { id } }'],
  [
    'a variable that is nothing',
    'query ($id: String!) { Axis(id: $id) { id } }',
    { variables: { id: null } },
  ],
  ['a variable that is not declared', '{ Axis(id: $id) { id } }'],
  ['a variable declared twice', 'query ($a: Int, $a: Int) { Axes(limit: $a) { totalDocs } }'],
  ['a variable of no type', 'query ($a: Nothing) { Axes(sort: $a) { totalDocs } }'],
  ['a variable of a type of answers', 'query ($a: Axis) { Axes(sort: $a) { totalDocs } }'],
  ['a directive on nothing', 'query ($a: Boolean!) { __typename @skip(if: $a) }'],
  ['an unknown directive', '{ ... @defer { __typename } }'],
  ['a fragment within itself', '{ ...A } fragment A on Query { ...A }'],
  ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['deep lists', `{ Axes(sort: ${'['.repeat(50)}1${']'.repeat(50)}) { totalDocs } }`],
  ['no GraphQL at all', '{'],
  ['half a character', '{ Axis(id: "\ud800") { id } }'],
]

test.for(unanswerable)('%s is told: %s', async ([, query, more], { http }) => {
  const { send } = await http('anonymous')
  const body = { query, ...more }
  for (const [accept, status] of [
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ] as const) {
    const answer = await send('POST', '/api/graphql', body, { accept })
    expect(answer.status).toBe(status)
    expect(faultsIn([], answer)).toEqual([])
    expect(read(answer)).toMatchObject({ errors: [{}] })
    expect(answer.body).not.toHaveProperty('data')
  }
})

test.for([
  'query ($id: String = "x") { Axis(id: $id) { id } }',
  'query ($id: Boolean = true) { __typename @include(if: $id) }',
])('nothing in the place of a default is the query’s fault: %s', async (query, { http }) => {
  const answer = await (await http('anonymous')).graphql(query, { id: null })
  expect(answer.status).toBe(200)
  expect(read(answer).errors).toMatchObject([{ extensions: { statusCode: 400 } }])
  expect(sentencesIn(answer)[0]).toContain('must not be null')
})
