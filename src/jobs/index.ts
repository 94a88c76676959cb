import type { Config } from 'payload'

import { hasRole } from '@/access/rules'

import { deliverMessagesTask, mailQueue } from './mail-task'
import { regularTasks } from './regular-tasks'

/**
 * The work of the background: in the server, or in `npm run worker` (JOBS=worker). Both start the
 * clock below with `cron: true`; a process that does not is a command or a test.
 */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: hasRole('admin'), queue: hasRole('admin'), cancel: hasRole('admin') },
  tasks: [deliverMessagesTask, ...regularTasks],
  autoRun: [
    { cron: '*/10 * * * * *', queue: mailQueue, limit: 1, silent: { info: true } },
    { cron: '* * * * *', queue: 'default', silent: { info: true } },
  ],
}
