import { createLocalReq } from 'payload'
import { beforeAll, describe, expect } from 'vitest'

import { problemsIn, statusOf } from '@/tests/support/answers'
import { anAction, createOrientation } from '@/tests/support/builders'
import { answerOf } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { refusalIn } from '@/tests/support/rest'
import { test } from '@/tests/support/test'

let id: string

beforeAll(async () => {
  const payload = await startPayload()
  const req = await createLocalReq({}, payload)
  const data = anAction({ orientation: await createOrientation(payload, req) })
  ;({ id } = await payload.create({ collection: 'actions', data, req }))
})

const long = (n: number, pair: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => pair(i)).join('&')
const deep = (n: number) => `${'{"and":['.repeat(n)}{"title":{"equals":"x"}}${']}'.repeat(n)}`

/** A query that makes no sense, and the parameter that the answer names. */
const nonsense: [query: string, path: string][] = [
  ['limit=-1', 'limit'],
  ['limit=abc', 'limit'],
  ['limit=1.5', 'limit'],
  ['limit=1e9', 'limit'],
  ['limit=', 'limit'],
  ['limit=1&limit=2', 'limit'],
  ['page=-1', 'page'],
  ['page=0', 'page'],
  ['page=abc', 'page'],
  ['page=1e308', 'page'],
  ['depth=abc', 'depth'],
  ['depth=-1', 'depth'],
  ['pagination=maybe', 'pagination'],
  ['draft=1', 'draft'],
  ['trash[a]=true', 'trash'],
  ['locale=xx', 'locale'],
  ['locale=fr&locale=en', 'locale'],
  ['fallback-locale=xx', 'fallback-locale'],
  ['fallbackLocale[a]=fr', 'fallbackLocale'],
  ['data={"title":"x"}', 'data'],
  ['where=abc', 'where'],
  ['where=', 'where'],
  ['where={"title":', 'where'],
  [`where=${deep(30)}`, 'where'],
  ['where={"title":{"equals":"\\u0000"}}', 'where.title.equals'],
  ['where[title]=x', 'where[title]'],
  ['where[title][foo]=x', 'where[title][foo]'],
  ['where[nothing][equals]=x', 'where[nothing]'],
  ['where[][equals]=x', 'where'],
  ['where[hash][equals]=x', 'where[hash]'],
  ['where[title][equals][a]=b', 'where[title][equals]'],
  ['where[title][equals]=a&where[title][equals]=b', 'where[title][equals]'],
  ['where[title][like][]=a', 'where[title][like]'],
  ['where[title][in][a]=b', 'where[title][in]'],
  ['where[title][near]=1,2', 'where[title][near]'],
  ['where[title][all]=x', 'where[title][all]'],
  ['where[title.xx][equals]=x', 'where[title.xx]'],
  ['where[rank][equals]=abc', 'where[rank][equals]'],
  ['where[rank][in]=1,b', 'where[rank][in]'],
  ['where[rank][greater_than]=1e400', 'where[rank][greater_than]'],
  ['where[rank][exists]=maybe', 'where[rank][exists]'],
  ['where[startDate][greater_than]=nonsense', 'where[startDate][greater_than]'],
  ['where[startDate][equals]=2017-13-45', 'where[startDate][equals]'],
  ['where[startDate][equals]=null', 'where[startDate][equals]'],
  ['where[placementToConfirm][equals]=maybe', 'where[placementToConfirm][equals]'],
  ['where[orientation][equals]=nonsense', 'where[orientation][equals]'],
  ['where[orientation.id][in]=nonsense', 'where[orientation.id][in]'],
  ['where[orientation.number][equals]=abc', 'where[orientation.number][equals]'],
  ['where[orientation.nothing][equals]=x', 'where[orientation.nothing]'],
  ['where[id][equals]=nonsense', 'where[id][equals]'],
  ['where[id][like]=a', 'where[id][like]'],
  ['where[communes][contains]=nonsense', 'where[communes][contains]'],
  ['where[communes][contains][name][foo]=x', 'where[communes][contains][name][foo]'],
  ['where[milestones][exists]=true', 'where[milestones][exists]'],
  ['where[description.root][equals]=a', 'where[description.root]'],
  ['where[blocked][exists]=true', 'where[blocked]'],
  ['where[or]=x', 'where[or]'],
  ['where[or][0]=x', 'where[or][0]'],
  ['where[or][a][title][equals]=x', 'where[or]'],
  [
    'where[and][0][or][0][and][0][or][0][and][0][title][equals]=x',
    'where[and][0][or][0][and][0][or][0][and][0][[title][equals]]',
  ],
  [`where[rank][in]=${'1,'.repeat(1_000)}1`, 'where[rank][in]'],
  [long(201, (i) => `where[or][${String(i)}][rank][equals]=1`), 'where'],
  [long(31, (i) => `where[or][${String(i)}][communes.name][like]=a`), 'where'],
  [long(16, (i) => `where[or][${String(i)}][orientation.axis.title][like]=a`), 'where'],
  ['where[__proto__][equals]=x', 'where'],
  ['where[constructor][equals]=x', 'where'],
  ['where[title][toString]=x', 'where'],
  ['where[title][equals]=%E0%A4%A', 'where'],
  ['where[title][equals]=%ED%A0%80', 'where'],
  ['where[title][like]=%00', 'where'],
  ['where[title%00][equals]=a', 'where'],
  ['sort=nothing', 'sort'],
  ['sort=', 'sort'],
  ['sort=-', 'sort'],
  ['sort=--title', 'sort'],
  ['sort=title,nothing', 'sort'],
  ['sort[a]=title', 'sort'],
  ['sort=communes', 'sort'],
  ['sort=description', 'sort'],
  ['sort=milestones.label', 'sort'],
  ['sort=__proto__', 'sort'],
  ['sort=$where', 'sort'],
  ['select=abc', 'select'],
  ['select[title]=maybe', 'select[title]'],
  ['select[nothing]=true', 'select[nothing]'],
  ['select[title][a]=true', 'select[title]'],
  ['select[blocked][nothing]=true', 'select[blocked][nothing]'],
  ['populate=abc', 'populate'],
  ['populate[nothing][a]=true', 'populate[nothing]'],
  ['populate[orientations][title]=maybe', 'populate[orientations][title]'],
  ['joins=abc', 'joins'],
  ['joins[nothing][limit]=1', 'joins[nothing]'],
  ['joins[milestones]=x', 'joins[milestones]'],
  ['joins[milestones][nothing]=1', 'joins[milestones][nothing]'],
  ['joins[milestones][limit]=abc', 'joins[milestones][limit]'],
  ['joins[milestones][page]=-1', 'joins[milestones][page]'],
  ['joins[milestones][count]=maybe', 'joins[milestones][count]'],
  ['joins[milestones][sort]=nothing', 'joins[milestones][sort]'],
  ['joins[milestones][sort]=action.title', 'joins[milestones][sort]'],
  ['joins[milestones][sort]=label', 'joins[milestones][sort]'],
  ['joins[milestones][where]=x', 'joins[milestones][where]'],
  ['joins[milestones][where][weight][equals]=abc', 'joins[milestones][where][weight][equals]'],
  [long(1_001, () => 'a'), 'query'],
]

describe('a query that makes no sense is refused by the name of the parameter', () => {
  test.for(nonsense)('?%s', async ([query, path], { http }) => {
    for (const persona of ['anonymous', 'admin'] as const) {
      const answer = await (await http(persona)).get(`/api/actions?${query}`)
      expect({ persona, ...refusalIn(answer) }).toEqual({ persona, status: 400, paths: [path] })
    }
  })

  test.for([
    ['where[version.title][equals]=x', undefined],
    ['where[version.orientation.title][like]=x&sort=-version.updatedAt', undefined],
    ['where[latest][equals]=true&select[version][title]=true', undefined],
    ['where[title][equals]=x', 'where[title]'],
    ['where[version.nothing][equals]=x', 'where[version.nothing]'],
    ['where[version.rank][equals]=abc', 'where[version.rank][equals]'],
    ['where[version][equals]=x', 'where[version]'],
    ['where[parent][equals]=nonsense', 'where[parent][equals]'],
    ['where[latest][equals]=maybe', 'where[latest][equals]'],
    ['sort=title', 'sort'],
    ['sort=version.nothing', 'sort'],
    ['select[title]=true', 'select[title]'],
  ] as const)('versions ?%s', async ([query, path], { http }) => {
    const answer = await (await http('admin')).get(`/api/actions/versions?${query}`)
    const expected = path ? { status: 400, paths: [path] } : { status: 200, paths: [] }
    expect(refusalIn(answer)).toEqual(expected)
  })

  test.for([
    'where={"title":{"equals":"x"}}',
    'where[or][0][title][like]=%25&where[or][1][code][in]=1.1,1.2',
    'where[startDate][greater_than]=2017-03-09T12:00:00.000Z',
    'where[communes][contains][name][like]=a',
    'where[orientation.axis.title][like]=a&sort=-orientation.title,code',
    'where[milestones.label][like]=a',
    'where[title][not_like]=a b',
    'where[orientation][equals]=null',
    'where[title.fr][equals]=x&locale=all',
    'locale=en&fallback-locale=none&select[title]=true&select[blocked][reason]=true',
    'joins[milestones][limit]=5&joins[milestones][sort]=-dueDate&joins[deliverables]=false',
    'populate[orientations][title]=true&depth=2&nothing=x',
    long(30, (i) => `where[or][${String(i)}][communes.name][like]=a`),
    long(15, (i) => `where[or][${String(i)}][orientation.axis.title][like]=a`),
    `where[and][0][or][0][and][0][or][0][title][equals]=x`,
  ])('one that makes sense is answered: ?%s', async (query, { http }) => {
    expect((await (await http('admin')).get(`/api/actions?${query}`)).status).toBe(200)
  })

  test.for(['where[internalNote][like]=a', 'where[leadUsers][exists]=true', 'sort=internalNote'])(
    'a field that one may not read is not asked about: ?%s',
    async (query, { http }) => {
      expect((await (await http('anonymous')).get(`/api/actions?${query}`)).status).toBe(400)
      expect((await (await http('admin')).get(`/api/actions?${query}`)).status).toBe(200)
    },
  )
})

test('nor is one of a document two relationships away, and nothing is left unsaid', async ({
  http,
}) => {
  for (const persona of ['anonymous', 'admin'] as const)
    for (const query of [
      'sort=completes.author.apiKey',
      'where[completes.author.apiKey][like]=a',
    ]) {
      const { status } = await (await http(persona)).get(`/api/progress-reports?${query}`)
      expect({ persona, query, status }).toEqual({ persona, query, status: 400 })
    }
})

describe('an address that is none', () => {
  test.for([
    ['/api/actions/%E0%A4%A', 400],
    ['/api/media/file/%00', 400],
    ['/api/media/file/%E0', 400],
    ['/api/__proto__', 404],
    ['/api/constructor', 404],
    ['/api/toString/x', 404],
    ['/api/globals/__proto__', 404],
    ['/api/actions/nonsense', 404],
    ['/api/actions/,', 404],
  ] as const)('%s: %i', async ([path, status], { http }) => {
    for (const persona of ['anonymous', 'admin'] as const)
      expect((await (await http(persona)).get(path)).status).toBe(status)
  })
})

describe('a body that is no document', () => {
  const json = { 'content-type': 'application/json' }
  const form = { 'content-type': 'multipart/form-data; boundary=x' }
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`

  test.for([
    [json, '[]', 'body'],
    [json, 'null', 'body'],
    [json, '1', 'body'],
    [json, '"x"', 'body'],
    [json, '{', 'body'],
    [json, `{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'body'],
    [json, '{"__proto__":{"a":1}}', '__proto__'],
    [json, '{"constructor":1}', 'constructor'],
    [json, '{"title":"\\ud800"}', 'title'],
    [json, '{"blocked":{"reason":"\\u0000"}}', 'blocked.reason'],
    [json, '{"blocked.reason":"x"}', 'blocked.reason'],
    [{ 'content-type': 'text/plain' }, 'x', 'content-type'],
    [{ 'content-type': 'multipart/form-data' }, 'x', 'body'],
    [form, 'x', 'body'],
    [form, part('_payload', '{'), '_payload'],
    [form, part('_payload', 'null'), '_payload'],
    [form, part('other', 'value'), '_payload'],
    [form, part('file', 'value'), 'file'],
  ] as const)('%j %s', async ([headers, body, path], { http }) => {
    const admin = await http('admin')
    for (const [method, at] of [
      ['POST', '/api/actions'],
      ['POST', '/api/users'],
      ['POST', '/api/media'],
      ['POST', `/api/deliverables/${id}/duplicate`],
      ['PATCH', `/api/actions/${id}`],
    ] as const) {
      const answer = await answerOf(await admin.fetch(at, { method, headers, body }))
      expect({ at, ...refusalIn(answer) }).toMatchObject({ at, status: 400 })
      expect(refusalIn(answer).paths).toContain(path)
    }
  })

  test('nothing is an empty document, a file alone is none', async ({ http }) => {
    const file = new FormData()
    file.set('file', new File(['x'], 'x.txt'))
    for (const persona of ['anonymous', 'admin'] as const)
      for (const body of ['', file])
        for (const slug of ['users', 'actions', 'organisations', 'media']) {
          const client = await http(persona)
          const { status } = await client.fetch(`/api/${slug}`, { method: 'POST', body })
          expect({ persona, slug, status }).toEqual({
            persona,
            slug,
            status: persona === 'admin' ? 400 : 403,
          })
        }
  })

  const wrong: [collection: 'actions' | 'users' | 'communes', field: string, values: unknown[]][] =
    [
      ['actions', 'title', [{}, [], ['x'], { $ne: 1 }, 1, true]],
      ['actions', 'status', [{}, [], 1, true, 'nonsense']],
      ['actions', '_status', ['nonsense', '', {}]],
      ['actions', 'blocked', [null, 1, 'x', [], { reason: {} }]],
      ['actions', 'startDate', ['', 'nonsense', [1], {}, 1]],
      ['actions', 'orientation', ['nonsense', ['x'], {}, 1, true]],
      ['actions', 'leadUsers', ['nonsense', ['x'], [null], [{}], 1]],
      ['actions', 'placementToConfirm', ['maybe', {}, [], 2]],
      ['actions', 'description', ['x', [], 1]],
      ['actions', 'deletedAt', [{}, [], 'nonsense']],
      ['actions', 'createdAt', [null, 'nonsense', {}]],
      ['actions', 'id', ['nonsense', 1, {}]],
      ['communes', 'population', ['nonsense', {}, [], true]],
      ['communes', 'postalCodes', [{}, [{}], 1, 'x']],
      ['users', 'email', [{}, [], 1, true, ['x']]],
      ['users', 'role', [{}, [], 1, 'nonsense']],
      ['users', 'password', [{}, 1, true, []]],
    ]

  test.for(
    wrong.flatMap(([slug, field, values]) => values.map((value) => [slug, field, value] as const)),
  )('POST /api/%s { %s: %j }', async ([slug, field, value], { http }) => {
    const admin = await http('admin')
    const answer = await admin.send('POST', `/api/${slug}`, { [field]: value })
    const { status, paths } = refusalIn(answer)
    expect(status).toBe(400)
    expect(paths.some((path) => path.startsWith(field))).toBe(true)
  })

  test('is refused on its field by GraphQL too', async ({ http }) => {
    const query = `mutation ($id: String!) { updateAction(id: $id, data: { orientation: "nonsense" }) { id } }`
    expect(refusalIn(await (await http('admin')).graphql(query, { id })).status).toBe(400)
  })

  test('nor does GraphQL take a null character, as a variable or in its text', async ({ http }) => {
    const text = 'Avant \0 après'
    const admin = await http('admin')
    const root = { type: 'root', children: [{ type: 'text', text }] }
    for (const [variables, data, path] of [
      ['$text: String', '{ title: $text }', 'title'],
      ['', `{ title: ${JSON.stringify(text)} }`, 'title'],
      ['$text: String', '{ blocked: { reason: $text } }', 'blocked.reason'],
      ['$root: JSON', '{ description: { root: $root } }', 'description.root.children.0.text'],
    ] as const) {
      const query = `mutation ($id: String!, ${variables}) { updateAction(id: $id, data: ${data}) { id } }`
      const answer = await admin.graphql(query, { id, text, root })
      expect(statusOf(answer), data).toBe(400)
      expect(problemsIn(answer)).toMatchObject([{ path }])
    }
    const identity =
      'mutation ($text: String!) { updateIdentity(data: { name: $text, strategy: "Stratégie" }) { name } }'
    expect(problemsIn(await admin.graphql(identity, { text }))).toMatchObject([{ path: 'name' }])
  })

  test('the sessions of an account are not for the client to write', async ({ http }) => {
    const admin = await http('admin')
    const { body } = await admin.get('/api/users?limit=1')
    expect(JSON.stringify(body)).toContain('docs')
    const answer = await admin.send('POST', '/api/users', { sessions: [{}] })
    expect(refusalIn(answer).paths).not.toContain('sessions')
    expect(answer.status).toBe(400)
  })
})

test('a forgotten password is answered, and nobody learns who has an account', async ({ http }) => {
  const anyone = await http('anonymous')
  for (const email of ['nobody@example.org', 'editor@personas.example'])
    expect((await anyone.send('POST', '/api/users/forgot-password', { email })).status).toBe(200)
})

test('a file that does not exist is not found, by those who read every file too', async ({
  http,
}) => {
  for (const name of ['x', 'x'.repeat(300)])
    expect((await (await http('admin')).get(`/api/media/file/${name}`)).status).toBe(404)
})

test('a preference that one never had cannot be deleted', async ({ http }) => {
  const path = '/api/payload-preferences/never-had'
  expect((await (await http('admin')).send('DELETE', path)).status).toBe(404)
})

test('a link to several collections is asked by its parts', async ({ http }) => {
  const admin = await http('admin')
  const ask = (asked: string) => admin.get(`/api/payload-locked-documents?${asked}=${id}`)
  expect((await ask('where[and][0][document.value][equals]')).status).toBe(200)
  expect(refusalIn(await ask('where[and][0][document][equals]'))).toEqual({
    status: 400,
    paths: ['where[and][0][document][equals]'],
  })
})

test('what there is no use for has no endpoint', async ({ http }) => {
  const admin = await http('admin')
  expect((await admin.send('POST', '/api/users/verify/x', {})).status).toBe(404)
  expect((await admin.get('/api/users/versions/x')).status).toBe(404)
})

test.for([
  '(where: { description: { like: "a" } })',
  '(where: { description: { like: 0 } })',
  '(where: { OR: [{ axis: { equals: "nonsense" } }] })',
  '(sort: "nothing")',
  '(page: -1)',
])('GraphQL refuses what makes no sense: %s', async (args, { http }) => {
  const { body } = await (await http('admin')).graphql(`{ Orientations${args} { totalDocs } }`)
  expect(JSON.stringify(body)).toMatch(/"statusCode":400|cannot represent|is not defined/)
})

test('a query sent by POST is a form', async ({ http }) => {
  const response = await (
    await http('anonymous')
  ).fetch('/api/actions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-http-method-override': 'GET' },
    body: '{',
  })
  expect(response.status).toBe(400)
})
