import { expect } from 'vitest'

import { anAction, createOrientation } from '@/tests/support/builders'
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
