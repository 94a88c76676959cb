import { createLocalReq } from 'payload'

import { env } from '@/src/env'
import { anOrientation } from '@/tests/support/builders'
import { readPageMeanwhile } from '@/tests/support/page-reads'
import { freePort, startProgram } from '@/tests/support/served-application'
import { test } from '@/tests/support/test'

/** Where nothing is built yet, the first start does it. */
const patience = 600_000

test(
  'a public page is never read as it was before another process wrote',
  { timeout: patience },
  async ({ payload }) => {
    const { DATABASE_URL, PAYLOAD_SECRET, MEDIA_DIR } = env
    const database = { DATABASE_URL, PAYLOAD_SECRET, MEDIA_DIR }
    const port = String(await freePort())
    const origin = `http://127.0.0.1:${port}`
    const program = startProgram({
      ...database,
      HOST: '127.0.0.1',
      PORT: port,
      SERVER_URL: origin,
      JOBS: 'worker',
    })
    await program.says(/is ready/)

    const { id, slug } = await payload.create({
      collection: 'orientations',
      data: anOrientation({ title: '0' }),
      req: await createLocalReq({}, payload),
      overrideAccess: true,
    })
    await readPageMeanwhile({ id, page: `${origin}/strategie/orientations/${slug}` }, database)
    await program.stop()
  },
)
