import './support/prepare'

import { once } from 'node:events'
import { getPayload } from 'payload'

import config from '@/payload.config'
import { workHere } from '@/src/jobs'
import { mailQueue, stopDelivering } from '@/src/jobs/mail-task'

import { sayHowMailLeaves } from './support/mail'
import { run, say } from './support/run'

run(async () => {
  workHere()
  const payload = await getPayload({ config, cron: true })
  sayHowMailLeaves()
  // What waits does not wait for the clock.
  await payload.jobs.handleSchedules({ queue: mailQueue })
  const first = payload.jobs.run({ queue: mailQueue, limit: 1, silent: { info: true } })
  const asked = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  say('The worker is ready.')

  await asked
  process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1))
  say('Stopping: the message under way is finished first.')
  await stopDelivering()
  await first
  await payload.destroy()
})
