import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fs, { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'

import { configToSchema } from '@payloadcms/graphql'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { env } from '@/src/env'
import { docIn } from '@/tests/support/answers'
import { startBarePayload } from '@/tests/support/bare-payload'
import { countReads } from '@/tests/support/count-reads'
import { answerWith } from '@/tests/support/graphql'
import { replacing } from '@/tests/support/replacing'

/**
 * Canaries: each asks a bare Payload for what a file of src/payload corrects. The day one fails,
 * Payload has mended itself: look at what the file that it names still does, or delete it. Others
 * take a correction out of the running application, beside its tests.
 */

const bare = await startBarePayload()
const { action, orientation, payload, rest, someone } = bare
afterAll(() => bare.stop())
afterEach(() => {
  vi.restoreAllMocks()
})

const inFrench = { 'accept-language': 'fr' }
const forged = '2010-01-01T00:00:00.000Z'
const trashed = { deletedAt: new Date().toISOString() }

const list = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })
const listed = async (path: string) => list.parse((await rest('GET', path)).body).docs
const idsIn = async (path: string) => (await listed(path)).map(({ id }) => id)

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })) })

const versionOf = async (id: string) => {
  const where = { parent: { equals: id } }
  return (await payload.db.findVersions({ collection: 'actions', where })).docs[0]?.id
}

const image = async (name: string) => {
  const input = { create: { width: 80, height: 60, channels: 3, background: 'teal' } } as const
  const png = new Uint8Array(await sharp(input).png().toBuffer())
  const form = new FormData()
  form.set('file', new File([png], name, { type: 'image/png' }))
  form.set('_payload', '{}')
  return form
}

/** An error of the database, at the next document that is made. */
const failing = (code: unknown) =>
  vi.spyOn(payload.db, 'create').mockRejectedValueOnce(Object.assign(new Error('No'), { code }))

describe('what is written', () => {
  test('Payload itself still hides from hooks that a document is a copy: else src/payload/is-copy.ts may go', async () => {
    const { hooks } = payload.collections.actions.config
    const original = vi.fn<(doc: unknown) => void>()
    const id = await action()
    await replacing(
      hooks,
      {
        beforeValidate: [
          ({ originalDoc }) => {
            original(originalDoc)
          },
        ],
      },
      async () => {
        await rest('POST', `actions/${id}/duplicate`, {})
        await rest('POST', 'actions', { title: 'x' })
      },
    )
    const [copied, begun] = original.mock.calls.map(([doc]) => doc)
    expect(copied).not.toHaveProperty('id')
    expect(begun).toEqual({})
  })

  test('Payload itself still writes a key outside of any transaction: else src/payload/key-value.ts may go', async () => {
    const write = vi.spyOn(payload.db, 'upsert').mockResolvedValue({ id: 'x' })
    await payload.kv.set('canary', { last: 1 })
    expect(write.mock.calls.map(([{ req }]) => req?.transactionID)).toEqual([undefined])
  })

  test('Payload itself still speaks of a role to who has none: else src/payload/errors/not-signed-in.ts may go', async () => {
    await replacing(
      payload.collections.actions.config.access,
      { create: () => false },
      async () => {
        const { status, body } = await rest('POST', 'actions', { title: 'x' })
        expect([status, JSON.stringify(body)]).toEqual([
          403,
          expect.stringContaining('Votre rôle ne permet pas de faire cela.'),
        ])
      },
    )
  })

  test('Payload itself still takes any type: else src/payload/check-arguments.ts may go', async () => {
    const { status, body } = await rest('POST', 'actions', { title: { a: 1 } })
    expect([status, body]).toMatchObject([201, { doc: { title: '{"a":1}' } }])
    expect((await rest('POST', 'actions', { title: 'x', others: 'x' })).status).toBe(500)
  })

  test('Payload itself still takes any JSON and any link: else src/payload/rich-texts.ts may go', async () => {
    const url = 'javascript:alert(1)'
    const link = { type: 'link', version: 2, fields: { linkType: 'custom', url }, children: [] }
    for (const description of [{ nonsense: true }, { root: { children: [link] } }]) {
      const data = { title: 'x', description, _status: 'published' }
      expect((await rest('POST', 'actions', data)).body).toMatchObject({ doc: { description } })
    }
  })

  test('Payload itself still takes dates from whoever writes: else src/payload/own-dates.ts may go', async () => {
    const { body } = await rest('POST', 'actions', { title: 'x', createdAt: forged })
    expect(body).toMatchObject({ doc: { createdAt: forged } })
  })

  test('Payload itself still writes over what one has not seen: else src/payload/if-match.ts may go', async () => {
    const path = `actions/${await action()}`
    const headers = { 'if-match': `"${forged}"` }
    expect((await rest('PATCH', path, { year: 1 }, headers)).status).toBe(200)
  })

  test('Payload itself still wants a text in each language: else src/payload/required-in-french.ts may go', async () => {
    const { status } = await rest('PATCH', `actions/${await action()}?locale=en`, { year: 1 })
    expect(status).toBe(400)
  })

  test('Payload itself still takes a draft for the document: else src/payload/keep-published.ts may go', async () => {
    const path = `actions/${await action({ title: 'published', _status: 'published' })}`
    await rest('PATCH', `${path}?draft=true`, { title: 'draft' })
    await rest('PATCH', path, { year: 1 })
    expect((await rest('GET', path)).body).toMatchObject({ title: 'draft', _status: 'draft' })
  })

  test('Payload itself still misses what one may not write: else src/payload/restore-within-rights.ts may go', async () => {
    const version = await versionOf(await action())
    expect((await rest('POST', `actions/versions/${String(version)}`)).status).toBe(400)
  })

  test('Payload itself still has published what one does not see: else src/payload/publish-within-rights.ts may go', async () => {
    const id = await action({ title: 'published', _status: 'published' })
    await rest('PATCH', `actions/${id}?draft=true`, { title: 'draft' })
    const version = await versionOf(id)
    const { access } = payload.collections.actions.config
    await replacing(access, { readVersions: () => false }, async () => {
      const { body } = await rest('PATCH', `actions/${id}`, { _status: 'published' })
      expect(body).toMatchObject({ doc: { title: 'draft', _status: 'published' } })
      const restored = await rest('POST', `actions/versions/${String(version)}?draft=true`)
      expect(restored.status).toBe(200)
    })
  })

  test('Payload itself still lets anyone move a lock: else src/payload/locks.ts may go', async () => {
    const [owner, other] = [await someone(), await someone()]
    const lock = {
      document: { relationTo: 'actions', value: await action() },
      user: { relationTo: 'users', value: owner.id },
    }
    const { id } = docIn(await rest('POST', 'payload-locked-documents', lock, owner.headers))
    const document = { relationTo: 'actions', value: await action() }
    const path = `payload-locked-documents/${id}?depth=0`
    expect((await rest('PATCH', path, { document }, other.headers)).body).toMatchObject({
      doc: { document },
    })
  })

  test('Payload itself still tries a write once: else src/payload/retry-writes.ts may go', async () => {
    const create = failing(112)
    expect((await rest('POST', 'orientations', {})).status).toBe(500)
    expect(create).toHaveBeenCalledTimes(1)
  })
})

describe('what is read', () => {
  test('Payload itself still looks up the joins of a list: else src/payload/lists-without-joins.ts may go', async () => {
    const id = await action({ orientation: await orientation() })
    expect(await listed('orientations?depth=0&limit=1')).toMatchObject([
      { actions: { docs: [id] } },
    ])
  })

  test('Payload itself still names nothing in the place of what is in the trash: else src/payload/name-trashed.ts may go', async () => {
    const next = await action()
    const id = await action({ next })
    await rest('PATCH', `actions/${next}`, trashed)
    expect((await rest('GET', `actions/${id}?depth=1`)).body).toMatchObject({ next: null })
  })

  test('Payload itself still tells what is hidden along a relationship: else src/payload/query-access.ts may go', async () => {
    const title = randomUUID()
    const id = await action({ orientation: await orientation({ title, isPublic: false }) })
    const filter = `actions?where[orientation.title][equals]=${title}`
    expect([await idsIn(filter), await idsIn(`${filter}&draft=true`)]).toEqual([[], [id]])
    expect((await rest('GET', 'actions?sort=orientation.title')).status).toBe(200)
  })

  test('Payload itself still wants one value to be all: else src/payload/filters/answerable.ts may go', async () => {
    const id = await action({ tags: ['a', 'b'] })
    const path = 'actions?where[and][0][tags][equals]=a'
    expect(await idsIn(path)).toEqual([id])
    expect(await idsIn(`${path}&where[and][1][tags][equals]=b`)).toEqual([])
  })

  test('Payload itself still leaves out what has no value: else src/payload/filters/conditions.ts may go', async () => {
    const id = await action()
    expect(await idsIn(`actions?where[id][equals]=${id}&where[year][not_in]=2018`)).toEqual([])
  })

  test('Payload itself still orders by any language: else src/payload/filters/orderable.ts may go', async () => {
    const ids = [await action({ title: 'b' }), await action({ title: 'c' })]
    await rest('PATCH', `actions/${String(ids[0])}?locale=en`, { title: 'z' })
    const path = `actions?locale=all&sort=title&where[id][in]=${ids.join()}`
    expect(await idsIn(path)).toEqual(ids.toReversed())
  })

  test('Payload itself still refuses where nobody waits: else src/payload/filters/readable-sort.ts may go', async () => {
    const listeners = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    const rejected = vi.fn()
    process.on('unhandledRejection', rejected)
    try {
      await rest('GET', 'actions?sort=orientation.parent.secret')
      await nextTurn()
    } finally {
      process.removeAllListeners('unhandledRejection')
      for (const one of listeners) process.on('unhandledRejection', one)
    }
    expect(rejected).toHaveBeenCalled()
  })

  test('Payload itself still says a label in all languages at once: else src/payload/labels.ts may go', async () => {
    const column = await readFile('node_modules/@payloadcms/ui/dist/elements/SortColumn/index.js')
    expect(String(column)).toMatch(/t\("general:sortByLabelDirection", \{[^}]*\blabel\n/)
  })

  test('Payload itself still has endpoints that fail: else src/payload/unused-endpoints.ts may go', async () => {
    expect((await rest('GET', 'orientations/versions')).status).toBe(500)
    expect((await rest('POST', 'users/verify/x')).status).toBe(500)
  })
})

describe('GraphQL', () => {
  const { schema } = configToSchema(payload.config)
  const ask = async (query: string) =>
    answerWith(schema, query, {}, await createLocalReq({}, payload))

  test('Payload itself still asks for each parent alone: else src/payload/graphql/joins.ts may go', async () => {
    for (let count = 0; count < 3; count += 1) await orientation()
    const query = '{ Orientations(limit: 3) { docs { actions { docs { id } } } } }'
    expect(await countReads(payload, () => ask(query))).toBe(4)
  })

  test('Payload itself still shuffles what a document names: else src/payload/graphql/in-order.ts may go', async () => {
    const [a, b, c] = [await orientation(), await orientation(), await orientation()]
    const ids: string[] = []
    for (const others of [
      [a, b],
      [b, c, a],
      [c, a, b],
    ])
      ids.push(await action({ others }))
    const where = `{ id: { in: ${JSON.stringify(ids)} } }`
    const query = `{ Actions(sort: "createdAt", where: ${where}) { docs { others { id } } } }`
    const named = JSON.stringify(await ask(query)).match(/(?<="id":")[^"]+/g) ?? []
    const inOrder = [a, b, b, c, a, c, a, b]
    expect(named.toSorted()).toEqual(inOrder.toSorted())
    expect(named).not.toEqual(inOrder)
  })
})

describe('accounts', () => {
  test('Payload itself still takes all of the first account: else src/payload/first-register.ts may go', async () => {
    await payload.db.deleteMany({ collection: 'users', where: {} })
    const account = { email: 'first@bare.example', password: randomUUID(), createdAt: forged }
    const { body, headers } = await rest('POST', 'users/first-register', account)
    expect(body).toMatchObject({ user: { createdAt: forged } })
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^payload-token=;/)])
  })

  /**
   * Whether the request is noted, and its mail sent, within the transaction in which one asks. It is
   * noted there in any case: from outside it would wait for the end of that transaction.
   */
  const askNewPassword = async () => {
    const { email } = await someone()
    const isIn = { noted: true, sent: false }
    const updateOne = payload.db.updateOne.bind(payload.db)
    vi.spyOn(payload.db, 'updateOne').mockImplementationOnce((args) => {
      const [transactionID] = Object.keys(payload.db.sessions)
      isIn.noted = transactionID === undefined || args.req?.transactionID === transactionID
      return updateOne({ ...args, req: { ...args.req, transactionID } })
    })
    vi.spyOn(payload.email, 'sendEmail').mockImplementation(() => {
      isIn.sent = Object.keys(payload.db.sessions).length > 0
      return Promise.resolve()
    })
    await rest('POST', 'users/forgot-password', { email })
    return isIn
  }

  test('Payload itself still notes a request from outside: else src/payload/forgotten-password-transaction.ts may go', async () => {
    expect(await askNewPassword()).toMatchObject({ noted: false })
  })

  test('Payload itself still mails at once: else src/payload/no-direct-mail.ts may go', async () => {
    expect(await askNewPassword()).toMatchObject({ sent: true })
  })
})

describe('what is answered of a failure', () => {
  const told = ({ status, body }: { status: number; body: unknown }) => [
    status,
    ...refusal.parse(body).errors.map(({ message }) => message),
  ]
  const nothing = [500, 'Something went wrong.']

  test('Payload itself still says nothing of a full disk: else src/payload/errors/full-disk.ts may go', async () => {
    failing('SQLITE_FULL')
    expect(told(await rest('POST', 'orientations', {}))).toEqual(nothing)
  })

  test('Payload itself still says nothing of a conflict: else src/payload/errors/write-conflict.ts may go', async () => {
    failing(112)
    expect(told(await rest('POST', 'orientations', {}))).toEqual(nothing)
  })

  test('Payload itself still says nothing of a broken link: else src/payload/errors/broken-link.ts may go', async () => {
    const data = { title: 'x', orientation: randomUUID() }
    expect(told(await rest('POST', 'actions', data))).toEqual(nothing)
  })

  test('Payload itself still says nothing of an id that is taken: else src/payload/errors/taken-id.ts may go', async () => {
    const id = randomUUID()
    const data = { title: 'x', rows: [{ id }, { id }] }
    expect(told(await rest('POST', 'actions', data))).toEqual(nothing)
  })

  test('Payload itself still says nothing of a lost file: else src/payload/errors/lost-file.ts may go', async () => {
    const { id } = docIn(await rest('POST', 'media', await image('lost.png')))
    await rm(join(env.MEDIA_DIR, 'bare', 'lost.png'))
    const size = 'uploadEdits[widthInPixels]=4&uploadEdits[heightInPixels]=2'
    const crop = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0'
    expect(told(await rest('PATCH', `media/${id}?${crop}&${size}`, {}))).toEqual(nothing)
  })

  test('Payload itself still takes a full disk for a wrong file: else src/payload/errors/full-media.ts may go', async () => {
    const full = Object.assign(new Error('No'), { code: 'ENOSPC' })
    vi.spyOn(fs, 'writeFile').mockRejectedValue(full)
    expect((await rest('POST', 'media', await image('full.png'))).status).toBe(400)
  })

  test('Payload itself still deletes a file before it is replaced: else src/payload/keep-files.ts may go', async () => {
    const { id } = docIn(await rest('POST', 'media', await image('first.png')))
    vi.spyOn(payload.db, 'updateOne').mockRejectedValueOnce(new Error('No'))
    expect((await rest('PATCH', `media/${id}`, await image('second.png'))).status).toBe(500)
    const left = await readdir(join(env.MEDIA_DIR, 'bare'))
    expect(left.filter((name) => /^(first|second)/.test(name))).toEqual(['second.png'])
  })

  test('Payload itself still says in English what is locked: else src/payload/errors/document-locked.ts may go', async () => {
    const [owner, other] = [await someone(), await someone()]
    const value = await action()
    const document = { relationTo: 'actions', value }
    const user = { relationTo: 'users', value: owner.id }
    await rest('POST', 'payload-locked-documents', { document, user }, owner.headers)
    const headers = { ...other.headers, ...inFrench }
    const path = `actions/${value}?overrideLock=false`
    expect(told(await rest('PATCH', path, { year: 1 }, headers))).toEqual([
      423,
      expect.stringContaining('is currently locked by another user'),
    ])
  })

  test('Payload itself still says in English what may not be asked: else src/payload/errors/query-error.ts may go', async () => {
    const answer = await rest('GET', 'actions?sort=orientation.secret', undefined, inFrench)
    expect(told(answer)).toEqual([400, expect.stringContaining('cannot be queried')])
  })

  test('Payload itself still says in English what is in the trash: else src/payload/errors/english-sentences.ts may go', async () => {
    const id = await action()
    await rest('PATCH', `actions/${id}`, trashed)
    const path = `actions/versions/${String(await versionOf(id))}`
    expect(told(await rest('POST', path, {}, inFrench))).toEqual([
      403,
      expect.stringContaining('Cannot restore a version of a trashed document'),
    ])
  })
})

describe('what is logged', () => {
  const loggedBy = async (data: object) => {
    bare.log.splice(0)
    await rest('POST', 'actions', { title: 'x', ...data })
    return bare.log.join('')
  }

  test('Payload itself still logs a refusal as an error of ours: else src/payload/quiet-refusals.ts may go', async () => {
    const line: unknown = JSON.parse(await loggedBy({ refused: 'x' }))
    expect(line).toMatchObject({ level: 50, err: { status: 412 } })
  })

  test('Payload itself still logs what people enter: else src/payload/log-lines.ts may go', async () => {
    const id = randomUUID()
    expect(await loggedBy({ rows: [{ id, label: 'Jeanne' }, { id }] })).toContain('Jeanne')
  })
})

/** What runs in a browser is read as it is shipped: nothing else tells it short of drawing a page. */
describe('what is drawn', () => {
  const shipped = (path: string) => readFileSync(`node_modules/@payloadcms/${path}`, 'utf8')

  test('Payload itself still names a relation only once it is seen: else src/payload/relation-cells.ts may go', () => {
    const cell = shipped('ui/dist/elements/Table/DefaultCell/fields/Relationship/index.js')
    expect(cell).toContain('useIntersect')
  })

  test('Payload itself still shows a form to whoever may not write: else src/payload/read-first.ts may go', () => {
    expect(shipped('ui/dist/views/Edit/index.js')).toContain('readOnly: !hasSavePermission')
  })
  test('Payload itself still says « Aligner Justifier »: else src/payload/lexical-sentences.ts may go', () => {
    const sentences = shipped('richtext-lexical/dist/features/align/server/i18n.js')
    expect(sentences).toContain('Aligner Justifier')
  })
})
