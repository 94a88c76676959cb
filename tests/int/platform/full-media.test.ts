import { randomUUID } from 'node:crypto'
import fs, { readdir } from 'node:fs/promises'
import { basename } from 'node:path'

import sharp from 'sharp'
import { afterEach, describe, expect, vi } from 'vitest'

import { env } from '@/src/env'
import { docIn, sentencesIn } from '@/tests/support/answers'
import { answerOf, type Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const upload = async (client: Client, path: string, name: string) => {
  const form = new FormData()
  const image = { create: { width: 400, height: 300, channels: 3, background: '#2c3e50' } } as const
  const png = new Uint8Array(await sharp(image).png().toBuffer())
  form.set('file', new File([png], name, { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'Une image' }))
  const method = path === '/api/media' ? 'POST' : 'PATCH'
  return answerOf(await client.fetch(path, { method, body: form }))
}

/** A disk that takes no file of media any more, and says why. */
const failing = (code: string) => {
  const write = fs.writeFile
  vi.spyOn(fs, 'writeFile').mockImplementation((file, ...rest) =>
    typeof file === 'string' && file.startsWith(env.MEDIA_DIR)
      ? Promise.reject(Object.assign(new Error('No'), { code }))
      : write(file, ...rest),
  )
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a file that the disk does not take', () => {
  for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG'])
    test(`for want of room (${code}) is refused in a sentence, and alters nothing`, async ({
      http,
    }) => {
      const editor = await http('editor')
      const name = `${randomUUID()}.png`
      const { id } = docIn(await upload(editor, '/api/media', `${randomUUID()}.png`))
      const before = await editor.get(`/api/media/${id}`)

      failing(code)
      for (const path of ['/api/media', `/api/media/${id}`]) {
        const refused = await upload(editor, path, name)
        expect(refused.status).toBe(507)
        expect(sentencesIn(refused)).toEqual([
          'Le serveur n’a plus de place\u00A0: rien n’a été enregistré. Prévenez la personne qui l’administre, puis recommencez.',
        ])
      }
      vi.restoreAllMocks()

      const found = await editor.get(`/api/media/count?where[filename][equals]=${name}`)
      expect(found.body).toEqual({ totalDocs: 0 })
      expect((await editor.get(`/api/media/${id}`)).body).toEqual(before.body)
      const left = (await readdir(env.MEDIA_DIR)).map((file) => basename(file))
      expect(
        left.filter((file) => file.startsWith(name.slice(0, 36)) || file.startsWith('.room')),
      ).toEqual([])
      expect((await upload(editor, '/api/media', name)).status).toBe(201)
    })

  test('for another reason is not said to be for want of room', async ({ http }) => {
    const editor = await http('editor')
    failing('EACCES')
    expect((await upload(editor, '/api/media', `${randomUUID()}.png`)).status).toBe(400)
  })
})
