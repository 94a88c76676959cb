import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'

import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import { z } from 'zod'

import { env } from '@/src/env'
import { pdf } from '@/tests/support/a-pdf'
import { statusOf } from '@/tests/support/answers'
import { type Answer, answerOf, type Client } from '@/tests/support/http'
import { inside } from '@/tests/support/inside'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

let payload: Payload
let picture: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  payload = await startPayload()
  payload.logger.level = 'silent' // refusals, which are what is wanted
  const image = sharp({ create: { width: 900, height: 60, channels: 3, background: 'teal' } })
  picture = new Uint8Array(await image.png().toBuffer())
})
afterAll(() => {
  payload.logger.level = 'info'
})

const media = z.object({
  doc: z.looseObject({ id: z.string(), filename: z.string(), url: z.string() }),
})

const refusal = z.object({ errors: z.array(z.object({ message: z.string().min(4) })).min(1) })

const faultOf = (name: string, { status, body }: Answer): string[] => {
  const isTold = status < 400 || (status < 500 && refusal.safeParse(body).success)
  const text = JSON.stringify(body)
  return isTold && !inside.test(text) ? [] : [`${name}: ${String(status)} ${text.slice(0, 300)}`]
}

const send = async (
  { fetch }: Client,
  path: string,
  data: object | undefined,
  file?: File,
  method = 'POST',
): Promise<Answer> => {
  const form = new FormData()
  if (data) form.set('_payload', JSON.stringify(data))
  if (file) form.set('file', file)
  return answerOf(await fetch(path, { method, body: form }))
}

const aPicture = (name = `${randomUUID()}.png`) => new File([picture], name, { type: 'image/png' })

const upload = async (client: Client, data: object = {}, name?: string) =>
  media.parse((await send(client, '/api/media', { alt: 'x', ...data }, aPicture(name))).body).doc

const bodyOf = (name: string) =>
  [
    '--x',
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    'Content-Type: image/png',
    '',
    'bytes',
    '--x',
    'Content-Disposition: form-data; name="_payload"',
    '',
    '{"alt":"x"}',
    '--x--',
    '',
  ].join('\r\n')

const names = [
  ...['../../../etc/passwd.png', '..\\..\\a.png', '/etc/passwd.png', 'C:\\a.png', '%2e%2e%2fa.png'],
  ...['a\0b.png', 'a.p\0ng', 'a.png\0.html', '\0', 'a\r\nX: y.png', 'a\nb.png'],
  ...[
    'x'.repeat(300) + '.png',
    `${'é'.repeat(120)}.png`,
    `${'😀'.repeat(90)}.png`,
    'a.' + 'p'.repeat(300),
  ],
  ...[
    '\u202Egnp.exe',
    'a\u200B.png',
    'con.png',
    'NUL',
    '.png',
    '.',
    '..',
    '...',
    '',
    ' ',
    'a.png.',
  ],
  ...[
    'a?b#c.png',
    'a%00.png',
    '%E0%A4%A.png',
    'a;b=c".png',
    "a'--.png",
    '__proto__',
    'constructor.png',
  ],
  ...['é.png', 'e\u0301.png', 'a b.png', '事.png', '-rf.png', '~.png', '$(id).png', '<b>.png'],
]

describe('the name of a file', () => {
  test(`${String(names.length)} doubtful names: kept under a plain one, 0 × 5xx`, async ({
    http,
  }) => {
    const editor = await http('editor')
    const faults: string[] = []
    const kept: string[] = []
    for (const name of names) {
      const answer = await send(editor, '/api/media', { alt: 'x' }, aPicture(name))
      faults.push(...faultOf(JSON.stringify(name), answer))
      if (answer.status !== 201) continue
      const { filename, url } = media.parse(answer.body).doc
      kept.push(filename)
      expect((await editor.fetch(new URL(url).pathname)).status, filename).toBe(200)
    }
    expect(faults).toEqual([])
    const there = await readdir(env.MEDIA_DIR)
    for (const name of kept) {
      expect(name).toMatch(/^[^\p{C}/\\:*?"<>|]+$/u)
      expect(there).toContain(name)
    }
  })

  test(`${String(names.length)} written by hand in the form: 0 × 5xx`, async ({ http }) => {
    const editor = await http('editor')
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const faults: string[] = []
    for (const name of names) {
      const body = bodyOf(name)
      faults.push(
        ...faultOf(
          name,
          await answerOf(await editor.fetch('/api/media', { method: 'POST', headers, body })),
        ),
      )
    }
    expect(faults).toEqual([])
  })
})

const strange: unknown[] = [
  ...[null, -1, 101, '../../etc/passwd', '\0', 'x'.repeat(300), 'http://127.0.0.1:1/'],
  ...[[], { filename: '../x' }],
]
const told = [
  ...[
    'filename',
    'prefix',
    'url',
    'thumbnailURL',
    'sizes',
    'mimeType',
    'filesize',
    'width',
    'height',
  ],
  ...['focalX', 'focalY', 'uploadEdits', 'file', '_key', 'tempFilePath'],
]

describe('what a client says of a file', () => {
  test(`${String(told.length)} fields × ${String(strange.length)} values × create and update: 0 × 5xx`, async ({
    http,
  }) => {
    const editor = await http('editor')
    const { id, filename } = await upload(editor)
    const faults: string[] = []
    for (const name of told)
      for (const [n, value] of strange.entries()) {
        const data = { alt: 'x', [name]: value }
        const what = `${name}: ${JSON.stringify(value)}`
        faults.push(...faultOf(what, await editor.send('PATCH', `/api/media/${id}`, data)))
        if (n % 3 === 1)
          faults.push(...faultOf(what, await editor.send('POST', '/api/media', data)))
        if (n % 3 === 0)
          faults.push(...faultOf(what, await send(editor, '/api/media', data, aPicture())))
      }
    expect(faults).toEqual([])
    expect((await editor.get(`/api/media/${id}`)).body).toMatchObject({ filename })
  })

  test('gives nobody the bytes of another', async ({ http }) => {
    const manager = await http('project-manager')
    const editor = await http('editor')
    const secret = await upload(manager, { restricted: true })
    const path = new URL(secret.url).pathname
    expect((await editor.fetch(path)).status).not.toBe(200)

    const size = { filename: secret.filename, mimeType: 'image/png', url: path }
    const stolen = { filename: secret.filename, sizes: { thumbnail: size, card: size }, url: path }
    const own = await upload(editor, stolen)
    await editor.send('PATCH', `/api/media/${own.id}`, stolen)
    await editor.graphql(
      'mutation ($id: String!, $name: String) { updateMedia(id: $id, data: { filename: $name }) { id } }',
      {
        id: own.id,
        name: secret.filename,
      },
    )
    expect((await editor.fetch(path)).status).not.toBe(200)
    expect((await editor.get(`/api/media/${own.id}`)).body).toMatchObject({
      filename: own.filename,
    })
  })

  test('has no address fetched', async ({ http }) => {
    const editor = await http('editor')
    const asked: string[] = []
    const server = createServer((req, res) => {
      asked.push(req.url ?? '')
      res.writeHead(200, { 'content-type': 'image/png' }).end(picture)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = z.object({ port: z.number() }).parse(server.address())
    const url = `http://127.0.0.1:${String(port)}/x.png`
    const fetched = vi.spyOn(globalThis, 'fetch')
    const data = { alt: 'x', filename: 'x.png', url, focalX: 1, focalY: 1 }
    const answers = [
      await editor.send('POST', '/api/media', data),
      await editor.send('POST', '/api/media', { ...data, url: 'https://192.0.2.1/x.png' }),
      await editor.graphql(
        'mutation ($url: String) { createMedia(data: { alt: "x", filename: "x.png", url: $url }) { id } }',
        { url },
      ),
    ]
    expect(answers.map(statusOf)).toEqual([400, 400, 400])
    expect(fetched).toHaveBeenCalledTimes(answers.length)
    expect(asked).toEqual([])
    fetched.mockRestore()
    server.close()
  })
})

const edits = [
  ...['=', '=x', '=[]', '[]=', '[0]=x', '[a]=b', '[crop]=', '[crop]=x', '[crop][x]=1'],
  ...['[crop][x]=NaN&uploadEdits[crop][y]=Infinity', '[crop][x]=-1&uploadEdits[crop][y]=1e99'],
  ...['[focalPoint]=x', '[focalPoint][x]=x', '[focalPoint][x]=-5&uploadEdits[focalPoint][y]=900'],
  ...['[heightInPixels]=1e9', '[widthInPixels]=-1', '[widthInPixels]=x', '[heightInPixels][a]=1'],
  ...[
    '[crop][x]=99&uploadEdits[crop][y]=99&uploadEdits[widthInPixels]=800&uploadEdits[heightInPixels]=50',
  ],
  ...[
    '[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=20000&uploadEdits[heightInPixels]=20000',
  ],
  ...[
    '[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10',
  ],
  ...['[focalPoint][x]=10&uploadEdits[focalPoint][y]=90', '[__proto__][x]=1', '[constructor]=1'],
]

test(`${String(edits.length)} ways to have a picture cut × create, update, with a file or not: 0 × 5xx`, async ({
  http,
}) => {
  const editor = await http('editor')
  const { id } = await upload(editor)
  const document = await send(
    editor,
    '/api/media',
    { alt: 'x' },
    new File([pdf], `${randomUUID()}.pdf`, { type: 'application/pdf' }),
  )
  const faults: string[] = []
  for (const asked of edits.map((one) => `uploadEdits${one}`)) {
    faults.push(
      ...faultOf(asked, await send(editor, `/api/media?${asked}`, { alt: 'x' }, aPicture())),
    )
    faults.push(...faultOf(asked, await editor.send('PATCH', `/api/media/${id}?${asked}`, {})))
    faults.push(
      ...faultOf(
        asked,
        await editor.send('PATCH', `/api/media/${media.parse(document.body).doc.id}?${asked}`, {}),
      ),
    )
    faults.push(
      ...faultOf(
        asked,
        await send(editor, `/api/media/${id}?${asked}`, undefined, aPicture(), 'PATCH'),
      ),
    )
  }
  expect(faults).toEqual([])
  const cut = await editor.send(
    'PATCH',
    `/api/media/${id}?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=40&uploadEdits[heightInPixels]=20`,
    {},
  )
  expect(cut.body).toMatchObject({ doc: { width: 40, height: 20 } })
})
