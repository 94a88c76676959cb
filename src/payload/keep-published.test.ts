import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { startPayload } from '@/src/database/payload.fixture'

const written = z.object({ doc: z.object({ id: z.string() }) })

let app: Awaited<ReturnType<typeof startPayload>>
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

it('is still taken offline by a change to its draft in a bare Payload', async () => {
  const note = { title: 'published', _status: 'published' }
  const { id } = written.parse((await app.rest('POST', 'notes', note)).body).doc
  await app.rest('PATCH', `notes/${id}?draft=true`, { title: 'draft' })
  await app.rest('PATCH', `notes/${id}`, { title: 'changed' })
  const { body } = await app.rest('GET', `notes/${id}`)
  expect(body).toMatchObject({ title: 'changed', _status: 'draft' })
})
