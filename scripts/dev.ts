import { env } from '@/src/env'

import { runNode } from './support/child'
import './support/prepare'
import { run } from './support/run'

run(async () => {
  const address = ['-p', String(env.PORT), '-H', env.HOST]
  await runNode(['node_modules/next/dist/bin/next', 'dev', ...address])
})
