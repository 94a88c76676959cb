import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'

import { docIn, problemsIn } from '@/tests/support/answers'
import { aSupportRecord, aTiersLieu, createCommune } from '@/tests/support/builders'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const createPlace = async (payload: Payload) => {
  const req = await createLocalReq({}, payload)
  const commune = await createCommune(payload, req)
  const data = aTiersLieu({ commune })
  return (await payload.create({ collection: 'tiers-lieux', data, req })).id
}

test('an accompaniment follows its path, one step at a time', async ({ payload, http }) => {
  const manager = await http('project-manager')
  const place = await createPlace(payload)
  const { id } = docIn(
    await manager.send('POST', '/api/support-records', aSupportRecord({ place })),
  )
  const go = (stage: string, language = 'fr') =>
    manager.send('PATCH', `/api/support-records/${id}`, { stage }, { 'accept-language': language })

  const [french, english] = [await go('autonomous'), await go('autonomous', 'en')]
  expect([french.status, english.status]).toEqual([400, 400])
  expect(problemsIn(french)).toEqual([
    {
      path: 'stage',
      message:
        '«\u00A0Premier contact\u00A0» ne peut devenir que «\u00A0Diagnostic\u00A0»\u00A0: suivez cet ordre.',
    },
  ])
  expect(problemsIn(english)).toMatchObject([
    { message: '“First contact” can only become “Diagnosis”: follow that order.' },
  ])
  const local = payload.update({
    collection: 'support-records',
    id,
    data: { stage: 'autonomous' },
    req: await createLocalReq({}, payload),
  })
  await expect(local).rejects.toMatchObject({ data: { errors: [{ path: 'stage' }] } })
  for (const stage of ['diagnosis', 'accompaniment', 'autonomous', 'accompaniment'])
    expect((await go(stage)).status).toBe(200)
})

test('only managers and the accompanying person read and complete it', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const accounts = await personaAccounts(payload)
  const place = await createPlace(payload)
  const create = async (companion?: string) =>
    docIn(
      await manager.send('POST', '/api/support-records', {
        ...aSupportRecord({ place, companion, needs: 'Un bail' }),
        grants: [{ scheme: 'Appel à projets', asked: 20_000, given: 15_000 }],
      }),
    ).id
  const [own, other, ofEditor] = [
    await create(accounts.get('committee-member')?.user.id),
    await create(),
    await create(accounts.get('editor')?.user.id),
  ]
  const statuses = async (persona: 'anonymous' | 'partner' | 'editor' | 'committee-member') => {
    const client = await http(persona)
    const read = async (id: string) => (await client.get(`/api/support-records/${id}`)).status
    return [await read(own), await read(other), await read(ofEditor)]
  }
  expect(await statuses('committee-member')).toEqual([200, 404, 404])
  for (const persona of ['anonymous', 'partner', 'editor'] as const)
    expect([persona, await statuses(persona)]).toEqual([persona, [403, 403, 403]])

  const companion = await http('committee-member')
  const completed = await companion.send('PATCH', `/api/support-records/${own}?depth=0`, {
    visits: [{ date: '2018-02-01T12:00:00.000Z', note: 'Visite du bâtiment' }],
    nextStep: { what: 'Rappeler' },
    companion: null,
    grants: [],
  })
  expect(docIn(completed)).toMatchObject({
    visits: [{ note: 'Visite du bâtiment' }],
    nextStep: { what: 'Rappeler' },
    companion: accounts.get('committee-member')?.user.id,
    grants: [{ asked: 20_000, given: 15_000 }],
  })
  expect((await companion.send('PATCH', `/api/support-records/${other}`, {})).status).toBe(403)
  expect((await companion.send('DELETE', `/api/support-records/${own}`)).status).toBe(403)
})
