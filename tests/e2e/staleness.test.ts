import { inject } from 'vitest'

import { anOrientation } from '@/tests/support/builders'
import { create, read, test } from '@/tests/support/browser'
import { readPageMeanwhile } from '@/tests/support/page-reads'

test('a public page is never read as it was before another process wrote', async ({ visit }) => {
  const page = await visit('project-manager')
  const id = await create(page, 'orientations', anOrientation({ title: '0' }))
  const [orientation] = await read(page, `/api/orientations?where[id][equals]=${id}&depth=0`)
  const { origin, database } = inject('application')

  await readPageMeanwhile(
    { id, page: `${origin}/strategie/orientations/${String(orientation?.slug)}` },
    { DATABASE_URL: database, PAYLOAD_SECRET: '0123456789abcdef'.repeat(4) },
  )
})
