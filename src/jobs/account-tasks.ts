import { createLocalReq, type PayloadRequest, type TaskConfig } from 'payload'

import { staffRoles } from '@/access/roles'
import { queueMessage } from '@/src/commands/platform/queue-message'
import type { User } from '@/src/payload-types'

import { signInAttempts } from './account-messages'

/**
 * What someone who is not signed in asks for an e-mail address. Whether there is such an account is
 * looked at in the background: the answer says the same and takes the same time. Somebody waits for
 * it, hence a queue of its own.
 */
export const accountQueue = 'accounts'

type Work = (email: string, req: PayloadRequest) => Promise<unknown>
type Slug = 'forgotten-password' | 'sign-in-attempts'

const collection = 'users'

const task = (
  slug: Slug,
  label: string,
  work: Work,
): TaskConfig<{ input: { email: string }; output: object }> => ({
  slug,
  label,
  retries: 2,
  inputSchema: [{ name: 'email', type: 'text', required: true }],
  handler: async ({ input: { email }, req: { payload } }) => {
    await work(email, await createLocalReq({}, payload))
    return { output: {} }
  },
})

/** Payload's own operation: it words a mail, which a hook writes to the outbox. */
const forget: Work = (email, req) =>
  req.payload.forgotPassword({ collection, data: { email }, overrideAccess: true, req })

const tell: Work = async (email, req) => {
  const account = await req.payload.db.findOne<User>({
    collection,
    where: {
      and: [
        { email: { equals: email.trim().toLowerCase() } },
        { role: { in: [...staffRoles] } },
        { deletedAt: { exists: false } },
      ],
    },
    req,
  })
  if (account) await queueMessage(signInAttempts(account, new Date().toISOString()), req)
}

export const accountTasks = [
  task('forgotten-password', 'Mot de passe oublié', forget),
  task('sign-in-attempts', 'Essais de connexion', tell),
]

const queueing =
  (slug: Slug) =>
  async (email: string, req: PayloadRequest): Promise<void> => {
    await req.payload.jobs.queue({
      task: slug,
      queue: accountQueue,
      input: { email },
      overrideAccess: true, // nobody is signed in
      req,
    })
  }

/** Writes to whoever forgot their password, if anyone has this address. */
export const askForNewPassword = queueing('forgotten-password')
/** Writes to whoever has this address that their password is being guessed. */
export const tellOfAttempts = queueing('sign-in-attempts')
