import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import { readHistory } from '@/src/queries/platform/history'
import { docIn } from '@/tests/support/answers'
import { anOrientation } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { createAccount } from '@/tests/support/mail'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const collection = 'orientations'

test('a version says who wrote it, when and what changed, to the house alone', async ({
  payload,
  http,
}) => {
  const accounts = await personaAccounts(payload)
  const [admin, manager, editor] = await Promise.all([
    http('admin'),
    http('project-manager'),
    http('editor'),
  ])
  const { id } = docIn(await manager.send('POST', '/api/orientations', anOrientation()))
  const path = `/api/orientations/${id}`
  const other = accounts.get('admin')?.user.id
  await editor.send('PATCH', path, { summary: 'Relu.', updatedBy: other })
  await admin.send('PATCH', `${path}?draft=true`, { electedSponsor: 'Une élue', _status: 'draft' })

  const lines = async (persona: 'editor' | 'anonymous') => {
    const user = accounts.get(persona)?.user
    const req = await createLocalReq(user ? { user } : {}, payload)
    return readHistory({ collection, id, isOnline: true }, req)
  }
  // Other tests rename the accounts that all share.
  const nameOf = async (role: 'admin' | 'project-manager' | 'editor') => {
    const own = accounts.get(role)?.user.id ?? ''
    const req = await createLocalReq({}, payload)
    return (await payload.findByID({ collection: 'users', id: own, req })).name
  }
  expect(await lines('editor')).toMatchObject([
    { by: await nameOf('admin'), state: 'draft', changed: ['Élu ou élue référente'] },
    { by: await nameOf('editor'), state: 'online', changed: ['Résumé'] },
    { by: await nameOf('project-manager'), state: 'was-online', changed: undefined },
  ])
  await expect(lines('anonymous')).rejects.toMatchObject({ status: 403 })

  const by = accounts.get('editor')?.user.id
  expect((await editor.get(`${path}?depth=0`)).body).toMatchObject({ updatedBy: by })
  for (const persona of ['anonymous', 'partner'] as const) {
    const reader = await http(persona)
    expect((await reader.get(path)).body).not.toHaveProperty('updatedBy')
    expect(
      (await reader.get(`/api/orientations?where[updatedBy][equals]=${by ?? ''}`)).status,
    ).toBe(400)
  }
})

test('who wrote something may be deleted: what they wrote stays', async ({ payload, tx }) => {
  const author = await createAccount(payload, tx, 'editor')
  const req = Object.assign(await createLocalReq({ user: author }, payload), {
    transactionID: tx.transactionID,
  })
  const { id } = await payload.create({ collection, data: anOrientation(), req })
  await payload.delete({ collection: 'users', id: author.id, req: tx })

  const kept = await payload.findByID({ collection, id, depth: 1, req: tx })
  expect(kept.title).toBeTruthy()
})

for (const changes of [1, 12])
  test(`reads ${changes} changes in two queries`, async ({ payload, as, tx }) => {
    const { id } = await payload.create({ collection, data: anOrientation(), req: tx })
    for (let count = 0; count < changes; count += 1)
      await payload.update({ collection, id, data: { summary: String(count) }, req: tx })
    const req = await as('editor')
    const reads = await countReads(payload, async () => {
      const lines = await readHistory({ collection, id, isOnline: true }, req)
      expect(lines).toHaveLength(changes + 1)
    })
    expect(reads).toBe(2)
  })
