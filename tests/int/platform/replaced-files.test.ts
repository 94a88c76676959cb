import { hash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterEach, describe, expect, vi } from 'vitest'
import { z } from 'zod'

import { WriteConflict } from '@/src/database/transient'
import { env } from '@/src/env'
import { tidyReplacedFiles } from '@/src/payload/keep-files'
import { pdf } from '@/tests/support/a-pdf'
import { docIn, problemsIn } from '@/tests/support/answers'
import { aFinancingPlan } from '@/tests/support/builders'
import { answerOf, type Client } from '@/tests/support/http'
import { create, createPurchase, payload } from '@/tests/support/money'
import { replacing } from '@/tests/support/replacing'
import { test } from '@/tests/support/test'

const picture = (background: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()

const [old, other] = [await picture('#2c3e50'), await picture('tomato')]

const formOf = (content: Uint8Array, name: string, data: object) => {
  const type = name.endsWith('.pdf') ? 'application/pdf' : 'image/png'
  const form = new FormData()
  form.set('file', new File([new Uint8Array(content)], name, { type }))
  form.set('_payload', JSON.stringify(data))
  return form
}

const send = async (client: Client, path: string, body: FormData) =>
  answerOf(await client.fetch(path, { method: path === '/api/media' ? 'POST' : 'PATCH', body }))

/** Makes a file the proof of an expense. */
const prove = async (proof: string) =>
  createPurchase({ plan: await create('financing-plans', aFinancingPlan()), proof })

const nameOf = z.object({ filename: z.string() })

/** A document with a file of its own, by its id, and what its names begin with. */
const upload = async (client: Client, content: Uint8Array = old, ending = '.png') => {
  const stem = randomUUID()
  const answer = await send(
    client,
    '/api/media',
    formOf(content, `${stem}${ending}`, { alt: 'Une image' }),
  )
  expect(answer.status).toBe(201)
  return { id: docIn(answer).id, stem, name: `${stem}${ending}` }
}

/** The files whose names begin so, with what is in them, in short. */
const filesOf = async (...stems: string[]) => {
  const names = (await readdir(env.MEDIA_DIR)).filter((name) =>
    stems.some((stem) => name.startsWith(stem)),
  )
  const contents = await Promise.all(names.map((name) => readFile(join(env.MEDIA_DIR, name))))
  return names.map((name, index) => `${name} ${hash('sha1', contents[index] ?? '')}`).sort()
}

const namesIn = (files: readonly string[]) => files.map((file) => file.split(' ')[0])

const expectNothingAside = async () => {
  expect(await readdir(join(env.MEDIA_DIR, '.replaced'))).toEqual([])
}

afterEach(() => {
  vi.restoreAllMocks()
})

const crop =
  'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=90&uploadEdits[heightInPixels]=60'

describe('a file that is replaced', () => {
  test('gives way to the other, in every size', async ({ http }) => {
    const editor = await http('editor')
    const { id, stem } = await upload(editor)
    const next = randomUUID()

    const answer = await send(editor, `/api/media/${id}`, formOf(other, `${next}.png`, {}))

    expect(answer.status).toBe(200)
    expect(await filesOf(stem)).toEqual([])
    const served = await editor.fetch(`/api/media/file/${next}.png`)
    expect(Buffer.from(await served.arrayBuffer())).toEqual(other)
    expect(await filesOf(next)).toHaveLength(3)
    await expectNothingAside()
  })

  test('is there still when the change is refused, and nothing of the other', async ({ http }) => {
    const editor = await http('editor')
    const { id, stem, name } = await upload(editor)
    const [before, next] = [await filesOf(stem), randomUUID()]

    const answer = await send(
      editor,
      `/api/media/${id}`,
      formOf(other, `${next}.png`, { alt: null }),
    )

    expect(answer.status).toBe(400)
    expect(problemsIn(answer)).toMatchObject([{ path: 'alt' }])
    expect(before).toHaveLength(3)
    expect(await filesOf(stem, next)).toEqual(before)
    const served = await editor.fetch(`/api/media/file/${name}`)
    expect([served.status, Buffer.from(await served.arrayBuffer())]).toEqual([200, old])
    await expectNothingAside()
  })

  test('is there still when a change of many is refused', async ({ http }) => {
    const editor = await http('editor')
    const [one, another] = [await upload(editor), await upload(editor)]
    const [before, next] = [await filesOf(one.stem, another.stem), randomUUID()]

    const path = `/api/media?where[id][in]=${one.id},${another.id}`
    const answer = await send(editor, path, formOf(other, `${next}.png`, { alt: null }))

    expect(answer.status).toBe(400)
    expect(await filesOf(one.stem, another.stem, next)).toEqual(before)
    await expectNothingAside()
  })

  test('is there still, of many, where the change of it alone is refused', async ({ http }) => {
    const manager = await http('project-manager')
    const [proof, plain] = [await upload(manager), await upload(manager)]
    await prove(proof.id)
    const [before, next] = [await filesOf(proof.stem), randomUUID()]

    const path = `/api/media?where[id][in]=${proof.id},${plain.id}`
    const answer = await send(
      manager,
      path,
      formOf(other, `${next}.png`, { isPublic: true, restricted: false }),
    )

    expect(answer.body).toMatchObject({ docs: [{ id: plain.id }], errors: [{ id: proof.id }] })
    expect(await filesOf(proof.stem, plain.stem)).toEqual(before)
    const written = nameOf.parse((await manager.get(`/api/media/${plain.id}`)).body)
    expect(namesIn(await filesOf(next))).toContain(written.filename)
    expect(await filesOf(next)).toHaveLength(3)
    await expectNothingAside()
  })

  test('that proves an expense is there still when it would have been opened', async ({ http }) => {
    const manager = await http('project-manager')
    const { id, stem } = await upload(manager, Buffer.from(pdf), '.pdf')
    await prove(id)
    const next = randomUUID()

    const answer = await send(
      manager,
      `/api/media/${id}`,
      formOf(Buffer.from(pdf), `${next}.pdf`, { isPublic: true }),
    )

    expect(answer.status).toBe(400)
    expect(namesIn(await filesOf(stem, next))).toEqual([`${stem}.pdf`])
  })

  test('is there still when another write gets in the way', async ({ http }) => {
    const editor = await http('editor')
    const { id, stem } = await upload(editor)
    const [before, next] = [await filesOf(stem), randomUUID()]
    vi.spyOn(payload.db, 'updateOne').mockRejectedValueOnce(new WriteConflict('No'))

    const answer = await send(editor, `/api/media/${id}`, formOf(other, `${next}.png`, {}))

    expect(answer.status).toBe(503)
    expect(await filesOf(stem, next)).toEqual(before)
    await expectNothingAside()
  })

  test('is what it was before a transaction that is given up', async ({ http }) => {
    const editor = await http('editor')
    const { id, stem } = await upload(editor)
    const [before, first, second] = [await filesOf(stem), randomUUID(), randomUUID()]
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const options = { collection: 'media', id, data: {}, req: { transactionID } } as const
    for (const name of [first, second])
      await payload.update({
        ...options,
        file: { data: other, mimetype: 'image/png', name: `${name}.png`, size: other.length },
      })
    expect(await filesOf(stem, first)).toEqual([])

    await payload.db.rollbackTransaction(transactionID ?? '')

    expect(await filesOf(stem, first, second)).toEqual(before)
    await expectNothingAside()
  })

  test('goes each time, whoever replaces it at once', async ({ http }) => {
    const editor = await http('editor')
    const { id, stem } = await upload(editor)
    const next = Array.from({ length: 6 }, () => randomUUID())

    const answers = await Promise.all(
      next.map((name) => send(editor, `/api/media/${id}`, formOf(other, `${name}.png`, {}))),
    )

    const statuses = answers.map(({ status }) => status)
    expect(statuses).toContain(200)
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([])
    const { filename } = nameOf.parse((await editor.get(`/api/media/${id}`)).body)
    const left = await filesOf(stem, ...next)
    expect(left).toHaveLength(3)
    expect(namesIn(left)).toContain(filename)
    await expectNothingAside()
  })
})

describe('a file whose document is not created', () => {
  const post = (client: Client, stem: string, content = old) =>
    send(client, '/api/media', formOf(content, `${stem}.png`, { alt: 'Une image' }))

  test('goes, in every size, when the database refuses it or a hook fails', async ({ http }) => {
    const editor = await http('editor')
    const { hooks } = payload.collections.media.config
    const failing = () => Promise.reject(new Error('No'))
    const stem = randomUUID()
    const create = vi.spyOn(payload.db, 'create').mockImplementationOnce(async () => {
      expect(await filesOf(stem)).toHaveLength(3)
      throw new Error('No')
    })
    expect((await post(editor, stem)).status).toBe(500)
    expect(create).toHaveBeenCalledTimes(1)
    expect(await filesOf(stem)).toEqual([])
    for (const part of [{ beforeChange: [failing] }, { afterChange: [failing] }])
      await replacing(hooks, part, async () => {
        expect((await post(editor, stem)).status).toBe(500)
      })
    expect(await filesOf(stem)).toEqual([])

    expect((await post(editor, stem)).status).toBe(201)
    expect(await filesOf(stem)).toHaveLength(3)
  })

  test('goes with the transaction that is given up, a copy too, and no other does', async ({
    http,
  }) => {
    const { id, stem } = await upload(await http('editor'))
    const before = await filesOf(stem)
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const file = { data: other, mimetype: 'image/png', name: `${stem}.png`, size: other.length }
    const options = {
      collection: 'media',
      data: { alt: 'Une autre' },
      req: { transactionID },
    } as const
    await payload.create({ ...options, file })
    await payload.duplicate({ ...options, id })
    expect(await filesOf(stem)).toHaveLength(9)

    await payload.db.rollbackTransaction(transactionID ?? '')

    expect(await filesOf(stem)).toEqual(before)
  })

  test('goes when no document names it in the end, as after a commit that is lost', async ({
    http,
  }) => {
    const [editor, stem] = [await http('editor'), randomUUID()]
    vi.spyOn(payload.db, 'create').mockResolvedValueOnce({ id: randomUUID() })
    expect((await post(editor, stem)).status).toBe(201)
    expect(await filesOf(stem)).toEqual([])
  })

  test('of a name that others send at once is nobody else’s', async ({ http }) => {
    const editor = await http('editor')
    const stem = randomUUID()
    const sent = await Promise.all(['red', 'lime', 'blue', 'cyan', 'pink'].map(picture))

    const answers = await Promise.all(sent.map((content) => post(editor, stem, content)))

    expect(answers.map(({ status }) => status)).toEqual(sent.map(() => 201))
    const names = answers.map((answer) => nameOf.parse(docIn(answer)).filename)
    for (const [index, name] of names.entries())
      expect(await readFile(join(env.MEDIA_DIR, name))).toEqual(sent[index])
    expect(await filesOf(stem)).toHaveLength(3 * sent.length)
    await expectNothingAside()
  })

  test('never takes with it one that is called as its smaller sizes', async ({ http }) => {
    const editor = await http('editor')
    const stem = randomUUID()
    expect((await post(editor, `${stem}-320x240`)).status).toBe(201)
    const before = await filesOf(stem)

    const answer = await post(editor, stem, other)

    expect(answer.status).toBe(400)
    expect(problemsIn(answer)).toMatchObject([{ path: 'file' }])
    expect(await filesOf(stem)).toEqual(before)
    await expectNothingAside()
  })
})

describe('a picture that is cut', () => {
  test('is cut once that is accepted, and whole when it is refused', async ({ http }) => {
    const editor = await http('editor')
    const { id, stem } = await upload(editor)
    const before = await filesOf(stem)

    const refused = await editor.send('PATCH', `/api/media/${id}?${crop}`, { alt: null })
    expect([refused.status, await filesOf(stem)]).toEqual([400, before])
    const cut = await editor.send('PATCH', `/api/media/${id}?${crop}`, {})
    expect(cut.body).toMatchObject({ doc: { width: 90, height: 60, filename: `${stem}.png` } })
    const content = await readFile(join(env.MEDIA_DIR, `${stem}.png`))
    expect(await sharp(content).metadata()).toMatchObject({ width: 90, height: 60 })
    await expectNothingAside()
  })

  test('is whole when the point to look at is refused', async ({ http }) => {
    const editor = await http('editor')
    const { id, stem } = await upload(editor)
    const before = await filesOf(stem)
    const data = { focalX: 10, focalY: 90, alt: null }
    expect((await editor.send('PATCH', `/api/media/${id}`, data)).status).toBe(400)
    expect(await filesOf(stem)).toEqual(before)
  })
})

describe('a file that is deleted', () => {
  test('is there still when its document is', async ({ http }) => {
    const admin = await http('admin')
    const { id, stem } = await upload(admin)
    const before = await filesOf(stem)
    vi.spyOn(payload.db, 'deleteOne').mockRejectedValueOnce(new Error('No'))

    expect((await admin.send('DELETE', `/api/media/${id}`)).status).toBe(500)
    expect(await filesOf(stem)).toEqual(before)
    expect((await admin.send('DELETE', `/api/media/${id}`)).status).toBe(200)
    expect(await filesOf(stem)).toEqual([])
    await expectNothingAside()
  })
})

describe('a server that stopped while it replaced a file', () => {
  const aside = (id: string) => join(env.MEDIA_DIR, '.replaced', id)

  test('finds it again where its document names it', async ({ http }) => {
    const editor = await http('editor')
    const deleted = await upload(editor)
    expect((await editor.send('DELETE', `/api/media/${deleted.id}`)).status).toBe(200)
    const [lost, cut, replaced] = [await upload(editor), await upload(editor), await upload(editor)]
    const before = await filesOf(lost.stem, cut.stem, replaced.stem)
    for (const { id, name } of [lost, cut]) {
      await mkdir(aside(id), { recursive: true })
      await rename(join(env.MEDIA_DIR, name), join(aside(id), name))
    }
    await writeFile(join(env.MEDIA_DIR, cut.name), 'cut')
    await mkdir(aside(replaced.id))
    await writeFile(join(aside(replaced.id), `before-${replaced.name}`), 'before')
    await mkdir(aside(deleted.id))
    const near = await upload(editor)
    before.push(...(await filesOf(near.stem)))
    await mkdir(aside('.others'))
    await rename(join(env.MEDIA_DIR, near.name), join(aside('.others'), near.name))

    await tidyReplacedFiles(payload)

    const after = await filesOf(lost.stem, cut.stem, replaced.stem, near.stem)
    expect(after).toEqual(before.sort())
    expect(await filesOf(`before-${replaced.stem}`)).toEqual([])
    await expectNothingAside()
  })
})
