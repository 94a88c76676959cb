import { createClient } from '@libsql/client'
import { createLocalReq } from 'payload'
import { describe, expect, vi } from 'vitest'

import config from '@/payload.config'
import { env } from '@/src/env'
import { cacheResponses } from '@/src/server/response-cache'
import { docIn } from '@/tests/support/answers'
import { anOrientation } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { isSqlite } from '@/tests/support/databases'
import { test } from '@/tests/support/test'

describe('what anonymous visitors read', () => {
  if (isSqlite)
    test('is not read from the database twice', async ({ payload, http }) => {
      const anonymous = await http('anonymous')
      const paths = ['/api/orientations?limit=7', '/api/orientations/count']
      for (const path of paths) {
        const first = await anonymous.get(path)
        const reads = await countReads(payload, async () => {
          const again = await anonymous.get(path)
          expect(again.body).toEqual(first.body)
          expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
        })
        expect(reads, path).toBe(0)
      }
    })

  if (isSqlite)
    test('in GraphQL, of the progress and of the figures, is not either', async ({
      payload,
      http,
    }) => {
      const anonymous = await http('anonymous')
      const questions = [
        () => anonymous.graphql('{ Orientations(limit: 7) { docs { title progress { value } } } }'),
        () => anonymous.get('/api/strategy/progress'),
        () => anonymous.get('/api/strategy/figures'),
      ]
      for (const ask of questions) {
        const first = await ask()
        expect(first).toMatchObject({ status: 200 })
        const reads = await countReads(payload, async () => {
          expect((await ask()).body).toEqual(first.body)
        })
        expect(reads).toBe(0)
      }
    })

  test('is refused as before when nothing is asked', async ({ http }) => {
    const headers = { 'content-type': 'application/json' }
    const anonymous = await http('anonymous')
    expect(await anonymous.fetch('/api/graphql', { method: 'POST', headers })).toMatchObject({
      status: 400,
    })
  })

  test('follows every change at once', async ({ http }) => {
    const anonymous = await http('anonymous')
    const manager = await http('project-manager')
    const { id } = docIn(await manager.send('POST', '/api/orientations', anOrientation()))
    const path = `/api/orientations/${id}`
    for (const title of ['Une', 'Deux', 'Trois']) {
      await manager.send('PATCH', path, { title })
      expect((await anonymous.get(path)).body).toMatchObject({ title })
      expect((await anonymous.get(path)).body).toMatchObject({ title })
    }

    expect((await anonymous.get(path)).status).toBe(200)
    await manager.send('PATCH', path, { _status: 'draft' })
    expect((await anonymous.get(path)).status).toBe(404)
    await manager.send('PATCH', path, { _status: 'published' })
    expect((await anonymous.get(path)).status).toBe(200)
    await manager.send('DELETE', path)
    expect((await anonymous.get(path)).status).toBe(404)
  })

  if (isSqlite)
    test('follows what another process writes', async ({ payload, http }) => {
      const anonymous = await http('anonymous')
      const { id } = await payload.create({
        collection: 'orientations',
        data: anOrientation(),
        req: await createLocalReq({}, payload),
      })
      const path = `/api/orientations/${id}`
      await anonymous.get(path)

      const another = createClient({ url: env.DATABASE_URL })
      const args = ['Écrit ailleurs', id]
      await another.execute({ sql: 'UPDATE orientations SET slug = ? WHERE id = ?', args })
      another.close()
      expect((await anonymous.get(path)).body).toMatchObject({ slug: 'Écrit ailleurs' })
    })

  test('is never what someone else was answered', async ({ http }) => {
    const anonymous = await http('anonymous')
    const manager = await http('project-manager')
    const draft = anOrientation({ _status: 'draft' })
    const { id } = docIn(await manager.send('POST', '/api/orientations', draft))
    for (const path of [`/api/orientations/${id}`, '/api/orientations?limit=1000&depth=0']) {
      const theirs = await manager.get(path)
      const ours = await anonymous.get(path)
      expect(JSON.stringify(theirs.body)).toContain(id)
      expect(JSON.stringify(ours.body)).not.toContain(id)
      expect((await manager.get(path)).body).toEqual(theirs.body)
    }
  })
})

describe('an answer is made anew', () => {
  /** How often it is made, when something is asked some times. */
  const times = async (
    lastChange: () => Promise<string | undefined>,
    request: () => Request,
    response: () => Response,
    asks = 3,
  ) => {
    const answer = vi.fn(() => Promise.resolve(response()))
    const keeping = cacheResponses({ config, lastChange })(answer)
    for (let asked = 0; asked < asks; asked += 1) await keeping(request())
    return answer.mock.calls.length
  }
  const ask = (path: string, init?: RequestInit) => () => new Request(`http://here${path}`, init)
  const still = () => Promise.resolve('1.1')
  const json = () => Response.json({ docs: [] })
  const list = ask('/api/actions?limit=1')
  const query = (text: string, init?: RequestInit) =>
    ask('/api/graphql', { method: 'POST', body: JSON.stringify({ query: text }), ...init })

  test('unless nothing has changed', async () => {
    expect(await times(still, list, json)).toBe(1)
    expect(await times(still, query('{ Actions { docs { title } } }'), json)).toBe(1)
  })

  test('when the day has changed in Paris', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const moments = ['T22:59:59Z', 'T23:00:00Z', 'T23:59:59Z'].map((hour) => `2017-11-25${hour}`)
    let asked = 0
    const asking = () => {
      vi.setSystemTime(moments[asked] ?? '')
      asked += 1
      return ask('/api/strategy/progress')()
    }
    try {
      expect(await times(still, asking, json)).toBe(2)
    } finally {
      vi.useRealTimers()
    }
  })

  test('when something changed while it was made, or who knows', async () => {
    let changes = 0
    expect(await times(() => Promise.resolve(String((changes += 1))), list, json)).toBe(3)
    expect(await times(() => Promise.resolve(undefined), list, json)).toBe(3)
  })

  test.each([
    ['someone signed in', ask('/api/actions', { headers: { authorization: 'JWT x' } })],
    ['someone with a cookie', ask('/api/actions', { headers: { cookie: 'payload-token=x' } })],
    ['a write', ask('/api/actions', { method: 'POST' })],
    ['an endpoint that is not of a collection', ask('/api/access')],
    ['an endpoint of our own', ask('/api/actions/late')],
    ['a file', ask('/api/media/file/logo.svg')],
    ['the GraphQL of someone signed in', query('{ me }', { headers: { cookie: 'a=b' } })],
    ['a mutation', query('mutation { createAction { id } }')],
    [
      'a mutation in disguise',
      query('', { body: String.raw`{"query":"\u006dutation { createAction { id } }"}` }),
    ],
  ])('for %s', async (_, request) => {
    expect(await times(still, request, json)).toBe(3)
  })

  test('for another address or question, or in another language', async () => {
    const others = [
      ask('/api/actions?limit=1'),
      ask('/api/actions?limit=1&locale=en'),
      ask('/api/actions?limit=1', { headers: { 'accept-language': 'en' } }),
      query('{ Actions { totalDocs } }'),
      query('{ Orientations { totalDocs } }'),
      query('{ Actions { totalDocs } }', { headers: { 'content-type': 'application/json' } }),
    ]
    const turn = others.values()
    const next = () => (turn.next().value ?? list)()
    expect(await times(still, next, json, others.length)).toBe(others.length)
  })

  test('after an error, or what is not data', async () => {
    expect(await times(still, list, () => Response.json({}, { status: 404 }))).toBe(3)
    expect(await times(still, list, () => new Response('text'))).toBe(3)
    const busy = () => Response.json({ errors: [{ message: 'Occupé' }], data: null })
    expect(await times(still, query('{ Actions { totalDocs } }'), busy)).toBe(3)
  })
})
