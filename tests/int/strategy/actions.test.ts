import { expect } from 'vitest'

import type { Action } from '@/src/payload-types'
import { anAction, anOrganisation, createOrientation } from '@/tests/support/builders'
import { test } from '@/tests/support/test'

test('anonymous reads only published actions', async ({ payload, tx, as }) => {
  const orientation = await createOrientation(payload, tx)
  for (const _status of ['draft', 'published'] as const)
    await payload.create({
      collection: 'actions',
      data: anAction({ title: _status, orientation, _status }),
      draft: _status === 'draft',
      req: tx,
    })

  const { docs } = await payload.find({
    collection: 'actions',
    where: { orientation: { equals: orientation } },
    req: await as('anonymous'),
    overrideAccess: false,
  })

  expect(docs.map(({ title }) => title)).toEqual(['published'])
})

test('a code that is taken is an error on the field', async ({ payload, tx }) => {
  const orientation = await createOrientation(payload, tx)
  const data = anAction({ orientation })
  await payload.create({ collection: 'actions', data, req: tx })

  const duplicate = payload.create({
    collection: 'actions',
    data: { ...anAction({ orientation }), code: data.code },
    req: tx,
  })

  await expect(duplicate).rejects.toMatchObject({
    status: 400,
    data: { errors: [{ path: 'code' }] },
  })
})

test('the department that leads an action and its name say the same, whichever is written', async ({
  payload,
  tx,
}) => {
  const orientation = await createOrientation(payload, tx)
  const department = async () => {
    const data = { ...anOrganisation(), kind: 'department' as const }
    const { id, name } = await payload.create({ collection: 'organisations', data, req: tx })
    return { id, name }
  }
  const [first, second] = [await department(), await department()]
  const led = { ...anAction({ orientation }), department: first.id }
  const { id } = await payload.create({ collection: 'actions', data: led, req: tx })
  const write = async (data: Partial<Action>) => {
    const action = await payload.update({ collection: 'actions', id, data, depth: 0, req: tx })
    return [action.department, action.leadDepartment]
  }

  expect(await write({ priority: 'high' })).toEqual([first.id, first.name])
  expect(await write({ department: second.id })).toEqual([second.id, second.name])
  expect(await write({ leadDepartment: first.name })).toEqual([first.id, first.name])
  expect(await write({ leadDepartment: 'Ailleurs' })).toEqual([null, 'Ailleurs'])
  expect(await write({ department: second.id })).toEqual([second.id, second.name])
  expect(await write({ department: null })).toEqual([null, null])
})
