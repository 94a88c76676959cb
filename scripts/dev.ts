import './support/prepare'

import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { env } from '@/src/env'

import { run } from './support/run'

run(async () => {
  const next = ['node_modules/next/dist/bin/next', 'dev', '-p', String(env.PORT), '-H', env.HOST]
  const child = spawn(process.execPath, next, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  await once(child, 'exit')
})
