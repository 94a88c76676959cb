import { env } from '@/src/env'

import { say } from './run'

/** Says where mail goes: nobody is to believe that it left. */
export const sayHowMailLeaves = () => {
  say(
    env.SMTP_URL === undefined
      ? '  Mail         stays in the outbox, /admin/collections/messages: SMTP_URL is not set'
      : `  Mail         ${new URL(env.SMTP_URL).host}, ${
          env.JOBS === 'server' ? 'sent by this server' : 'sent by `npm run worker`'
        }`,
  )
}
