import './support/prepare'

import { removeDemo } from '@/seed/demo/remove'

import { loadPayload } from './support/configuration'
import { run, say } from './support/run'

run(async () => {
  const payload = await loadPayload()
  await removeDemo(payload, say)
  await payload.destroy()
})
