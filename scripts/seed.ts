import './support/prepare'

import { seed } from '@/seed'
import { env } from '@/src/env'

import { accountLines } from './support/accounts'
import { loadPayload } from './support/configuration'
import { run, say } from './support/run'

run(async () => {
  const payload = await loadPayload()
  const accounts = await seed(payload, { demo: env.DEMO, say })
  accountLines(accounts, env.SERVER_URL).forEach(say)
  await payload.destroy()
})
