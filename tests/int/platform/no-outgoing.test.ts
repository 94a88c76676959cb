import { once } from 'node:events'
import { createServer } from 'node:http'

import {
  _internal_safeFetchGlobal as payloadNetwork,
  type FlattenedField,
  type Payload,
} from 'payload'
import { afterAll, beforeAll, expect, vi } from 'vitest'

import { graphqlNamesOf } from '@/tests/support/any-query'
import { sentencesIn, statusOf } from '@/tests/support/answers'
import type { Answer, Client } from '@/tests/support/http'
import { answerOf } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

/** What the server asked of others, by name or by address. */
const asked: string[] = []
const other = createServer((req, res) => {
  asked.push(req.url ?? '')
  res.writeHead(200, { 'content-type': 'image/png' }).end('not for you')
})
let origin: string

beforeAll(async () => {
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  origin = `127.0.0.1:${String(address.port)}`
  vi.spyOn(payloadNetwork, 'lookup').mockImplementation((name: string, ...rest: unknown[]) => {
    asked.push(name)
    const done = rest.at(-1)
    if (typeof done === 'function') Reflect.apply(done, undefined, [new Error('No network')])
  })
})
afterAll(() => {
  vi.restoreAllMocks()
  other.close()
})

const payload: Payload = await startPayload()
const uploads = payload.config.collections.filter(({ upload }) => Boolean(upload))

const addresses = () => [
  `http://${origin}/x.png`,
  `http://localhost:${origin.split(':')[1] ?? ''}/x.png`,
  'https://files.invalid/x.png',
  '//files.invalid/x.png',
]

type Api = (client: Client, slug: string, url: string, id: string) => Promise<Answer>

const form = (data: object) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  return body
}

const edits = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[heightInPixels]=5'

const apis: Record<string, Api> = {
  'GET /paste-url': (client, slug, url) =>
    client.get(`/api/${slug}/paste-url?src=${encodeURIComponent(url)}`),
  'GET /paste-url/:id': (client, slug, url, id) =>
    client.get(`/api/${slug}/paste-url/${id}?src=${encodeURIComponent(url)}`),
  'POST of JSON': (client, slug, url) =>
    client.send('POST', `/api/${slug}`, { alt: 'x', filename: 'x.png', url }),
  'POST of JSON, with edits': (client, slug, url) =>
    client.send('POST', `/api/${slug}?${edits}`, { alt: 'x', filename: 'x.png', url }),
  'POST of a form': async (client, slug, url) =>
    answerOf(
      await client.fetch(`/api/${slug}`, {
        method: 'POST',
        body: form({ alt: 'x', filename: 'x.png', url, thumbnailURL: url }),
      }),
    ),
  'PATCH, with edits': (client, slug, url, id) =>
    client.send('PATCH', `/api/${slug}/${id}?${edits}`, { filename: 'x.png', url }),
  'GraphQL create': (client, slug, url) => {
    const config = uploads.find((one) => one.slug === slug)
    if (!config) throw new Error('No such collection')
    const { one } = graphqlNamesOf(config)
    return client.graphql(
      `mutation ($data: mutation${one}Input!) { create${one}(data: $data) { id } }`,
      { data: { alt: 'x', filename: 'x.png', url } },
    )
  },
}

for (const { slug } of uploads)
  for (const [name, send] of Object.entries(apis))
    test(`${slug}: ${name} makes the server ask nobody, for 4 addresses`, async ({ http }) => {
      const editor = await http('editor')
      const absent = payload.db.defaultIDType === 'text' ? crypto.randomUUID() : '1'
      for (const url of addresses()) {
        const answer = await send(editor, slug, url, absent)
        expect(statusOf(answer), url).toBeGreaterThanOrEqual(400)
        expect(statusOf(answer), url).toBeLessThan(500)
      }
      expect(asked).toEqual([])
    })

test('whoever gives an address is told to send the file', async ({ http }) => {
  const editor = await http('editor')
  const data = { alt: 'x', filename: 'x.png', url: 'https://files.invalid/x.png' }
  expect(sentencesIn(await editor.send('POST', '/api/media', data))).toEqual([
    'Envoyez le fichier lui-même\u00A0: le serveur ne va pas le chercher à une adresse.',
  ])
})

test('no screen has the editor of JSON or code that Payload loads from another site', () => {
  const fieldsIn = (fields: readonly FlattenedField[]): FlattenedField[] =>
    fields.flatMap((field) => [
      field,
      ...('flattenedFields' in field ? fieldsIn(field.flattenedFields) : []),
    ])
  const editors = [...payload.config.collections, ...payload.config.globals]
    .filter(({ slug }) => !slug.startsWith('payload-')) // shown to nobody
    .flatMap(({ slug, flattenedFields }) =>
      fieldsIn(flattenedFields).flatMap((field) =>
        (field.type === 'json' || field.type === 'code') &&
        !field.admin?.hidden &&
        !field.admin?.components?.Field
          ? [`${slug}.${field.name}`]
          : [],
      ),
    )
  expect(editors).toEqual([])
})
