import type { Config } from 'payload'

import { hasRole } from '@/access/rules'

import { accountQueue, accountTasks } from './account-tasks'
import { deliverMessagesTask, mailQueue } from './mail-task'
import { regularTasks } from './regular-tasks'

let isHere = false

/** This process does the work of the background. Said before Payload is loaded. */
export const workHere = () => {
  isHere = true
}

/**
 * The work of the background: in the server, or in `npm run worker` (JOBS=worker). Payload starts the
 * clocks with any request, in whatever process: elsewhere, and in tests, there are none.
 */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: hasRole('admin'), queue: hasRole('admin'), cancel: hasRole('admin') },
  tasks: [deliverMessagesTask, ...accountTasks, ...regularTasks],
  autoRun: () =>
    isHere
      ? [
          { cron: '*/10 * * * * *', queue: mailQueue, limit: 1, silent: { info: true } },
          { cron: '*/5 * * * * *', queue: accountQueue, limit: 100, silent: { info: true } },
          { cron: '* * * * *', queue: 'default', silent: { info: true } },
        ]
      : [],
}
