import { randomUUID } from 'node:crypto'

import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { pdf } from '@/tests/support/a-pdf'
import { problemsIn } from '@/tests/support/answers'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

type Upload = { name: string; type: string; content: Buffer | string; data?: object }

const image = (width: number) =>
  sharp({ create: { width, height: 300, channels: 3, background: '#2c3e50' } })

const png = (width = 400) => image(width).png().toBuffer()

const send = async (
  http: Client,
  { name, type, content, data = { alt: 'Une image' } }: Upload,
  path = '/api/media',
) => {
  const form = new FormData()
  const bytes = typeof content === 'string' ? content : new Uint8Array(content)
  form.set('file', new File([bytes], name, { type }))
  form.set('_payload', JSON.stringify(data))
  const response = await http.fetch(path, {
    method: path === '/api/media' ? 'POST' : 'PATCH',
    body: form,
  })
  const body: unknown = await response.json()
  return { status: response.status, headers: response.headers, body }
}

const media = z.object({
  doc: z.looseObject({
    id: z.string(),
    url: z.string(),
    updatedAt: z.string(),
    sizes: z.record(
      z.string(),
      z.object({ url: z.string().nullish(), width: z.number().nullish() }),
    ),
  }),
})

const bytesAt = async (http: Client, url: string) => {
  const response = await http.fetch(new URL(url).pathname)
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('a picture', () => {
  test('is accepted and made in each size, never larger than it is', async ({ http }) => {
    const editor = await http('editor')
    const content = await png(800)

    const answer = await send(editor, { name: `${randomUUID()}.png`, type: 'image/png', content })

    expect(answer.status).toBe(201)
    const { doc } = media.parse(answer.body)
    expect(doc).toMatchObject({ mimeType: 'image/png', width: 800, height: 300 })
    expect(doc.sizes).toMatchObject({
      thumbnail: { width: 320 },
      card: { width: 768 },
      wide: { width: 800 },
    })
    expect((await bytesAt(editor, doc.url)).bytes).toEqual(content)
    const thumbnail = await bytesAt(editor, doc.sizes.thumbnail?.url ?? '')
    expect(await sharp(thumbnail.bytes).metadata()).toMatchObject({ format: 'png', width: 320 })
  })

  test.for([{}, { alt: '' }])('is refused without alternative text: %j', async (data, { http }) => {
    const name = `${randomUUID()}.png`
    const upload = { name, type: 'image/png', content: await png(), data }

    const answer = await send(await http('editor'), upload)

    expect(answer.status).toBe(400)
    expect(problemsIn(answer)).toMatchObject([{ path: 'alt' }])
    const left = await (await http('admin')).get(`/api/media?where[filename][equals]=${name}`)
    expect(left.body).toMatchObject({ totalDocs: 0 })
  })

  test('has an alternative text in each language, French where there is none', async ({ http }) => {
    const editor = await http('editor')
    const name = `${randomUUID()}.png`
    const data = { alt: 'Le beffroi', isPublic: true }
    const answer = await send(editor, { name, type: 'image/png', content: await png(), data })
    const path = `/api/media/${media.parse(answer.body).doc.id}`
    await editor.send('PATCH', `${path}?locale=en`, { alt: 'The belfry' })

    const anonymous = await http('anonymous')
    for (const [locale, alt] of [
      ['fr', 'Le beffroi'],
      ['en', 'The belfry'],
      ['nl', 'Le beffroi'],
    ] as const)
      expect((await anonymous.get(`${path}?locale=${locale}`)).body).toMatchObject({ alt })
  })
})

test('a PDF is accepted', async ({ http }) => {
  const upload = { name: `${randomUUID()}.pdf`, type: 'application/pdf', content: pdf }
  const answer = await send(await http('editor'), upload)
  expect(answer).toMatchObject({ status: 201, body: { doc: { mimeType: 'application/pdf' } } })
})

test('the folder of a file is not asked for', async ({ http }) => {
  const { status } = await (await http('anonymous')).get('/api/media/file/a.png?prefix=')
  expect(status).toBe(400)
})

test.for(['x.html', 'x'])('a picture named %s is refused', async (name, { http }) => {
  const upload = { name: `${randomUUID()}-${name}`, type: 'image/png', content: await png() }
  const answer = await send(await http('editor'), upload)
  expect(answer.status).toBe(400)
  expect(problemsIn(answer)).toMatchObject([{ path: 'file' }])
})

describe('a file that is not what it says', () => {
  const html = '<!doctype html><html><body><script>alert(1)</script></body></html>'
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>'
  const windows = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
  const linux = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(200)])

  const uploads: [string, string, string, Buffer | string][] = [
    ['a page named .png', 'x.png', 'image/png', html],
    ['a page of a few unclosed tags named .png', 'x.png', 'image/png', '<p>a<br><b>c'],
    ['a page named .pdf', 'x.pdf', 'application/pdf', html],
    ['a page', 'x.html', 'text/html', html],
    ['an SVG', 'x.svg', 'image/svg+xml', svg],
    ['an SVG named .png', 'x.png', 'image/png', svg],
    ['a text named .png', 'x.png', 'image/png', 'Bonjour'],
    ['a text named .pdf', 'x.pdf', 'application/pdf', 'Bonjour'],
    ['a PDF that stops after its first line', 'x.pdf', 'application/pdf', '%PDF-1.4\nBonjour'],
    ['a program for Windows named .pdf', 'x.pdf', 'application/pdf', windows],
    ['a program for Linux named .pdf', 'x.pdf', 'application/pdf', linux],
    ['a script named .pdf', 'x.pdf', 'application/pdf', '#!/bin/sh\nrm -rf /\n'],
    ['an empty file', 'x.png', 'image/png', ''],
  ]
  test.for(uploads)('is refused: %s', async ([, name, type, content], { http }) => {
    const admin = await http('admin')
    const before = await admin.get('/api/media/count')

    const answer = await send(await http('editor'), {
      name: `${randomUUID()}-${name}`,
      type,
      content,
    })

    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toMatch(/fichier/)
    expect(JSON.stringify(answer.body)).not.toMatch(/MIME|File type|Invalid/)
    expect((await admin.get('/api/media/count')).body).toEqual(before.body)
  })

  test('is refused in place of one that was right, which stays', async ({ http }) => {
    const editor = await http('editor')
    const content = await png()
    const upload = { name: `${randomUUID()}.png`, type: 'image/png', content }
    const { doc } = media.parse((await send(editor, upload)).body)

    const answer = await send(editor, { ...upload, content: html }, `/api/media/${doc.id}`)

    expect(answer.status).toBe(400)
    expect(await bytesAt(editor, doc.url)).toEqual({ status: 200, bytes: content })
  })
})

test('a file over ten megabytes is refused as too large', async ({ http }) => {
  const content = Buffer.concat([await png(), Buffer.alloc(10_000_000)])
  const upload = { name: `${randomUUID()}.png`, type: 'image/png', content }
  expect((await send(await http('editor'), upload)).status).toBe(413)
})

test('the bytes of a file are for everyone once it is public, in every size', async ({ http }) => {
  const editor = await http('editor')
  const anonymous = await http('anonymous')
  const content = await png(800)
  const upload = { name: `${randomUUID()}.png`, type: 'image/png', content }
  const { doc } = media.parse((await send(editor, upload)).body)
  const urls = [doc.url, doc.sizes.thumbnail?.url ?? '', doc.sizes.card?.url ?? '']

  for (const url of urls) {
    const { status, bytes } = await bytesAt(anonymous, url)
    expect([401, 403, 404]).toContain(status)
    expect(bytes.includes('PNG')).toBe(false)
    expect((await bytesAt(editor, url)).bytes.includes('PNG')).toBe(true)
  }

  await editor.send('PATCH', `/api/media/${doc.id}`, { isPublic: true })
  for (const url of urls) {
    const { status, bytes } = await bytesAt(anonymous, url)
    expect(status).toBe(200)
    expect(bytes.includes('PNG')).toBe(true)
  }
})

test('a file put in place of one that has changed since is refused, and the one there stays', async ({
  http,
}) => {
  const editor = await http('editor')
  const content = await png()
  const upload = { name: `${randomUUID()}.png`, type: 'image/png', content }
  const { doc } = media.parse((await send(editor, upload)).body)
  await editor.send('PATCH', `/api/media/${doc.id}`, { credit: 'Quelqu’un' })

  const form = new FormData()
  form.set('file', new File([new Uint8Array(await png(50))], upload.name, { type: upload.type }))
  const headers = { 'if-match': `"${doc.updatedAt}"` }
  const options = { method: 'PATCH', headers, body: form }
  const { status } = await editor.fetch(`/api/media/${doc.id}`, options)

  expect(status).toBe(412)
  expect(await bytesAt(editor, doc.url)).toEqual({ status: 200, bytes: content })
})
