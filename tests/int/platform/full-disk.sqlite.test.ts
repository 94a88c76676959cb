import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'

import { richTextFor } from '@/seed/rich-text'
import { docIn, sentencesIn, statusOf } from '@/tests/support/answers'
import { anOrientation } from '@/tests/support/builders'
import type { Answer } from '@/tests/support/http'
import { test } from '@/tests/support/test'

/** SQLite's own bound on the size of a database: what does not fit is refused as by a full disk. */
const withoutRoom = async (payload: Payload, work: () => Promise<void>) => {
  const { $client } = payload.db.drizzle
  const { rows } = await $client.execute('PRAGMA page_count')
  await $client.execute(`PRAGMA max_page_count = ${String(Number(rows[0]?.page_count))}`)
  try {
    await work()
  } finally {
    await $client.execute('PRAGMA max_page_count = 4294967294')
  }
}

/** The first answer that is not a success; pages that were freed are used up before. */
const firstRefusal = async (write: () => Promise<Answer>) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await write()
    if (answer.status >= 400) return answer
  }
  throw new Error('There was always room.')
}

test('a write that does not fit is refused in a sentence, and alters nothing', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const { id } = docIn(await manager.send('POST', '/api/orientations', anOrientation()))
  const path = `/api/orientations/${id}`
  const before = (await manager.get(path)).body
  const write = await richTextFor(await createLocalReq({}, payload))
  const description = write('x'.repeat(39_000))

  await withoutRoom(payload, async () => {
    const refused = await firstRefusal(() =>
      manager.send('POST', '/api/orientations', anOrientation({ description })),
    )
    expect(refused).toMatchObject({
      status: 507,
      body: { title: 'Plus de place sur le serveur' },
    })
    expect(sentencesIn(refused)).toEqual([
      'Le serveur n’a plus de place\u00A0: rien n’a été enregistré. Prévenez la personne qui l’administre, puis recommencez.',
    ])
    const english = { 'accept-language': 'en' }
    const change = await manager.send('PATCH', path, { description }, english)
    expect(change.status).toBe(507)
    expect(sentencesIn(change)).toEqual([
      'The server has no room left: nothing was saved. Tell the person who runs it, then try again.',
    ])
    const mutation =
      'mutation ($id: String!, $description: JSON) { updateOrientation(id: $id, data: { description: $description }) { id } }'
    expect(statusOf(await manager.graphql(mutation, { id, description }))).toBe(507)
    expect((await manager.get(path)).body).toEqual(before)
  })

  expect((await manager.send('PATCH', path, { description })).status).toBe(200)
  expect((await manager.get(path)).body).toMatchObject({ description })
})
