import { loadPayload } from './support/configuration'
import { accountLines } from './support/accounts'
import { run, say } from './support/run'
import { seed } from '@/seed'
import { env } from '@/src/env'

run(async () => {
  const payload = await loadPayload()
  const accounts = await seed(payload, { demo: env.DEMO, say })
  accountLines(accounts).forEach(say)
  await payload.destroy()
})
