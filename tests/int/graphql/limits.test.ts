import { getIntrospectionQuery } from 'graphql'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import type { Persona } from '@/access/personas'
import { queryBounds, budgets, type Code } from '@/src/graphql/limits'
import type { Answer } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const refusal = z.object({
  errors: z.tuple([
    z.object({
      message: z.string(),
      extensions: z.looseObject({ code: z.string(), limit: z.number(), asked: z.number() }),
    }),
  ]),
})
const granted = z.object({
  data: z.record(z.string(), z.object({})),
  errors: z.undefined().optional(),
})
const failed = z.object({ errors: z.array(z.object({ message: z.string() })) })

/** The answer says which limit, and by how much. */
const expectRefusal = ({ status, body }: Answer, code: Code, limit: number, asked: number) => {
  const [{ message, extensions }] = refusal.parse(body).errors
  expect({ status, extensions }).toEqual({
    status: 400,
    extensions: { code, limit, asked, statusCode: 400 },
  })
  expect(message).toContain(limit.toLocaleString('fr'))
  expect(message).toContain(asked === 0 ? 'tous' : asked.toLocaleString('fr'))
}

const times = (n: number, text: (index: number) => string) =>
  Array.from({ length: n }, (_, index) => text(index)).join(' ')

const actions = (fields: string, limit: number | string = 1) =>
  `{ Actions(limit: ${String(limit)}) { docs { ${fields} } } }`

/** So many levels below an action. */
const below = (levels: number): string =>
  times(levels - 1, (n) => `${['orientation', 'actions(limit: 1)', 'docs'][n % 3] ?? ''} {`) +
  ` __typename ${'}'.repeat(levels - 1)}`

const lists = (n: number): unknown => (n === 0 ? [] : [lists(n - 1)])

type Ask = (n: number) => unknown
const query =
  (of: (n: number) => string): Ask =>
  (n) => ({ query: of(n) })

/** Requests that measure exactly `n`. */
const measuring: [keyof typeof queryBounds, string, Ask][] = [
  ['characters', 'characters', query((n) => actions('id').padEnd(n, '#'))],
  ['tokens', 'tokens', query((n) => actions(times(n - 13, () => 'id')))],
  [
    'nesting',
    'brackets',
    query((n) => actions(`id @skip(if: ${'['.repeat(n - 4)}${']'.repeat(n - 4)})`)),
  ],
  ['nesting', 'variables', (n) => ({ query: actions('id'), variables: { unread: lists(n - 2) } })],
  ['depth', 'levels', query((n) => actions(below(n - 2)))],
  [
    'depth',
    'levels of a fragment',
    query((n) => `${actions('...Below')} fragment Below on Action { ${below(n - 2)} }`),
  ],
  ['aliases', 'aliases', query((n) => actions(times(n, (index) => `id${String(index)}: id`)))],
  [
    'aliases',
    'aliases of a fragment',
    query(
      (n) =>
        `${actions(`...F orientation { actions(limit: 1) { docs { ...F } } } ${n % 2 ? 'one: id' : ''}`)} fragment F on Action { ${times(Math.floor(n / 2), (index) => `id${String(index)}: id`)} }`,
    ),
  ],
  ['directives', 'directives', query((n) => actions(times(n, () => 'id @include(if: true)')))],
]

describe.each(measuring)('%s: %s', (code, _, ask) => {
  const limit = queryBounds[code]

  test(`${String(limit)} at most`, async ({ http }) => {
    const { send } = await http('anonymous')
    const within = await send('POST', '/api/graphql', ask(limit))
    expect(refusal.safeParse(within.body).success).toBe(false)
    expectRefusal(await send('POST', '/api/graphql', ask(limit + 1)), code, limit, limit + 1)
  })
})

test('a request is one operation', async ({ http }) => {
  const { send } = await http('anonymous')
  const body = [{ query: actions('id') }, { query: actions('id') }]
  expectRefusal(await send('POST', '/api/graphql', body), 'batch', 1, 2)
})

const budgetOf = [
  ['anonymous', budgets.public],
  ['partner', budgets.public],
  ['committee-member', budgets.staff],
  ['admin', budgets.staff],
] as const

describe.each<readonly [Persona, typeof budgets.public]>(budgetOf)(
  '%s',
  (persona, { limit, cost }) => {
    test(`lists give ${String(limit)} documents at most`, async ({ http }) => {
      const { graphql } = await http(persona)
      const byVariable = 'query ($limit: Int = 1000000) { Actions(limit: $limit) { docs { id } } }'
      const joined = (n: number) => actions(`milestones(limit: ${String(n)}) { docs { id } }`)
      const counted = actions('milestones(limit: 0, count: true) { totalDocs }')

      for (const answer of [
        await graphql(actions('id', limit)),
        await graphql(byVariable, { limit }),
        await graphql(joined(limit)),
        await graphql(counted),
      ])
        expect(granted.safeParse(answer.body).success).toBe(true)
      for (const asked of [limit + 1, 2 ** 40, -1]) {
        expectRefusal(await graphql(actions('id', asked)), 'limit', limit, asked)
        expectRefusal(await graphql(joined(asked)), 'limit', limit, asked)
      }
      expectRefusal(await graphql(byVariable, { limit: limit + 1 }), 'limit', limit, limit + 1)
      expectRefusal(await graphql(byVariable), 'limit', limit, 1_000_000)
      for (const all of [
        actions('id', 0),
        actions('id', 'null'),
        '{ Actions(pagination: false) { docs { id } } }',
        joined(0),
        actions('milestones(limit: null) { docs { id } }'),
        '{ versionsActions(limit: 0) { docs { id } } }',
      ])
        expectRefusal(await graphql(all), 'limit', limit, 0)
    })

    test(`an answer has ${String(cost)} objects at most`, async ({ http }) => {
      const { graphql } = await http(persona)
      const within = actions(
        `milestones(limit: ${String(cost / limit - 1)}) { docs { id } }`,
        limit,
      )
      expect(granted.safeParse((await graphql(within)).body).success).toBe(true)

      const above = `{ more: Action(id: "none") { id } ${within.slice(1)}`
      expectRefusal(await graphql(above), 'cost', cost, cost + 1)
      const twice = `${actions('...F', limit)} fragment F on Action { ...G ...G }
      fragment G on Action { milestones(limit: ${String(cost / limit - 1)}) { docs { id } } }`
      expectRefusal(await graphql(twice), 'cost', cost, 2 * cost - limit)
    })
  },
)

test('a list without a limit counts for ten', async ({ http }) => {
  const { graphql } = await http('anonymous')
  const nested = (more: string) =>
    `{ Orientations { docs { actions { docs { milestones { docs { action { orientation { actions {
      docs { milestones(limit: 1) { docs { id } } ${more} } } } } } } } } } } }`
  // 10 × (1 + 10 × (1 + 10 × (1 + 1 + 10 × (1 + 1))))
  expectRefusal(await graphql(nested('')), 'cost', budgets.public.cost, 23_110)
})

test('the thirteen orientations with all that they hold are within the limits', async ({
  http,
}) => {
  const { graphql } = await http('anonymous')
  const { body } = await graphql(`
    {
      Orientations(limit: 13) {
        docs {
          title
          actions(limit: 53) {
            docs {
              title
              milestones(limit: 10) {
                docs {
                  label
                  dueDate
                  doneDate
                  weight
                }
              }
              deliverables(limit: 10) {
                docs {
                  title
                  link
                }
              }
            }
          }
        }
      }
    }
  `)
  expect(granted.safeParse(body).success).toBe(true)
})

test('the refusal speaks the language of who asks', async ({ http }) => {
  const { graphql } = await http('anonymous')
  const { body } = await graphql(actions('id', 201), {}, { 'accept-language': 'en' })
  expect(refusal.parse(body).errors[0].message).toBe(
    'A list asks for 201 documents (“limit”): ask for 1 to 200, then for the next pages.',
  )
})

test('introspection is open, once a request', async ({ http }) => {
  const { graphql } = await http('anonymous')
  const { body } = await graphql(getIntrospectionQuery())
  expect(body).toHaveProperty('data.__schema.queryType.name', 'Query')
  const twice = `{ ${times(2, (n) => `s${String(n)}: __schema { queryType { name } }`)} }`
  expectRefusal(await graphql(twice), 'cost', budgets.public.cost, 30_000)
})

/** A fragment that spreads the next one twice, so many times: 2⁴⁰ at the end. */
const doubling = (inner: string, last: string) =>
  `${actions('...F0')} ${times(40, (n) => `fragment F${String(n)} on Action { ${inner} ...F${String(n + 1)} ...F${String(n + 1)} }`)}
   fragment F40 on Action { ${last} }`

const nasty: [string, unknown][] = [
  ['10 000 aliases', { query: actions(times(10_000, (n) => `a${String(n)}:id`)) }],
  ['10 000 fields', { query: actions(times(10_000, () => 'id')) }],
  ['a megabyte of directives', { query: actions(`id ${'@a '.repeat(333_333)}`) }],
  ['as many directives as fit', { query: actions(`id ${'@a '.repeat(900)}`) }],
  ['a fragment within itself', { query: `${actions('...F')} fragment F on Action { ...F }` }],
  [
    'fragments within each other',
    {
      query: `${actions('...F')} fragment F on Action { orientation { actions { docs { ...G } } } } fragment G on Action { ...F a: id }`,
    },
  ],
  [
    'fragments that double objects',
    { query: doubling('orientation { id }', 'milestones { docs { id } }') },
  ],
  ['fragments that double aliases', { query: doubling('', 'a: id') }],
  [
    'a long chain of fragments',
    {
      query: `${actions('...F0')} ${times(400, (n) => `fragment F${String(n)} on Action { ...F${String(n + 1)} }`)} fragment F400 on Action { no }`,
    },
  ],
  ['brackets without end', { query: '{a'.repeat(20_000) }],
  ['lists without end', { query: `{ Actions(where: ${'['.repeat(40_000)}` }],
  ['a limit that is no number', { query: actions('id', 'NaN') }],
  ['a limit that is a text', { query: actions('id', '"1"') }],
  [
    'a limit of the wrong type',
    { query: 'query ($n: Int) { Actions(limit: $n) { docs { id } } }', variables: { n: 'x' } },
  ],
  ['a limit of half', { query: actions('id', 1.5) }],
  ['a limit beyond the integers', { query: actions('id', '9'.repeat(400)) }],
  ['two limits', { query: '{ Actions(limit: 1, limit: 100000) { docs { id } } }' }],
  [
    'introspection in circles',
    { query: `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }` },
  ],
  ['no operation', { query: 'fragment F on Action { id }' }],
  ['two operations without a name', { query: 'query A { __typename } query B { __typename }' }],
  ['no query', {}],
  ['a list of one', [{ query: '{ __typename }' }]],
  ['an empty list', []],
  ['a text', 'text'],
  ['nothing', null],
]

const variablesWithoutEnd = `{
  "query": "query ($where: Action_where) { Actions(where: $where) { docs { id } } }",
  "variables": { "where": ${'{"AND":['.repeat(5000)}${']}'.repeat(5000)} }
}`

test.for([
  ...nasty.map(([name, body]) => [name, JSON.stringify(body)] as const),
  ['variables without end', variablesWithoutEnd] as const,
])('%s', async ([, body], { http }) => {
  const { fetch } = await http('anonymous')
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('/api/graphql', { method: 'POST', headers, body })
  const answer: unknown = await response.json()
  expect([200, 400, 413]).toContain(response.status)
  expect(failed.parse(answer).errors).not.toEqual([])
  expect(answer).not.toHaveProperty('data')
})

test('fragments that double are looked into once', async ({ http }) => {
  const { graphql } = await http('anonymous')
  const { body } = await graphql(doubling('', 'id'))
  expect(granted.safeParse(body).success).toBe(true)
})

test.for([
  ['application/json', '{'],
  ['application/json; charset=utf-16', '{}'],
  ['text/plain', '{}'],
  ['multipart/form-data; boundary=x', '--x'],
])('%s %s is no request', async ([type, body], { http }) => {
  const { fetch } = await http('anonymous')
  const { status } = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': type ?? '' },
    body,
  })
  expect([400, 415]).toContain(status)
})
