import { expect } from 'vitest'
import { z } from 'zod'

import type { Subject } from '@/tests/support/leaks'

const stored = z.object({
  filename: z.string(),
  sizes: z.record(z.string(), z.object({ filename: z.string().nullish() })),
})

/** The files of documents, and their smaller sizes. */
export const testFiles = ({ config, test }: Subject): void => {
  const { slug } = config

  test('files', async ({ scene, read, http }) => {
    const admin = await http('admin')
    const filesOf = async (id: string) => {
      const { body } = await admin.get(`/api/${slug}/${id}?trash=true`)
      const { filename, sizes } = stored.parse(body)
      return [filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])]
    }
    for (const { id } of scene.seen)
      for (const name of await filesOf(id))
        expect((await read(`/api/${slug}/file/${name}`)).status, name).toBe(200)
    for (const { id } of scene.hidden)
      for (const name of await filesOf(id))
        expect((await read(`/api/${slug}/file/${name}`)).status, name).toBe(403)
  })
}
