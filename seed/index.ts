import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'

import { type Account, seedAccounts, seedFollowUp } from './demo'
import { seedCommittee } from './demo/seed-committee'
import { seedTraining } from './demo/seed-training'
import { seedStrategy } from './strategy'

type Options = { demo: boolean; say: (line: string) => void }

/**
 * Puts the strategy in, and with `demo` the sample data, all or nothing. What is there already is
 * left as it is. Returns the demonstration accounts created just now.
 */
export const seed = async (payload: Payload, options: Options): Promise<Account[]> => {
  const began = performance.now()
  const accounts = await inTransaction(await createLocalReq({}, payload), (req) =>
    seedWithin(req, options),
  )
  options.say(`  done in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return accounts
}

/** The same as a part of the transaction of `req`. */
export const seedWithin = async (
  req: PayloadRequest,
  { demo, say }: Options,
): Promise<Account[]> => {
  const accounts = demo ? await seedAccounts(req) : []
  const lead = accounts.find(({ role }) => role === 'project-manager')
  const actions = await seedStrategy(req, {
    sampleLead: lead?.id,
    onSeeded: (what, { ids, created }) => {
      say(
        `  ${what.padEnd(14)} ${String(created)} created, ${String(ids.size - created)} there already`,
      )
    },
  })
  if (demo)
    say(`  ${'sample data'.padEnd(14)} ${String(await seedSamples(req, actions.ids))} created`)
  return accounts
}

const seedSamples = async (req: PayloadRequest, actions: ReadonlyMap<unknown, string>) =>
  (await seedFollowUp(req, actions)) +
  (await seedCommittee(req, actions)) +
  (await seedTraining(req, actions))

/** Seeds a database in which there is no account and no axis: a new one. */
export const seedEmpty = async (payload: Payload, options: Options): Promise<Account[]> => {
  const [users, axes] = await Promise.all([
    payload.db.count({ collection: 'users' }),
    payload.db.count({ collection: 'axes' }),
  ])
  if (users.totalDocs + axes.totalDocs > 0) return []
  options.say('The database is new: putting the strategy in…')
  return seed(payload, options)
}
