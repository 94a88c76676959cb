import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'

import { seedAgenda } from './agenda'
import { type Account, seedAccounts, seedFollowUp } from './demo'
import { seedCommittee } from './demo/seed-committee'
import { seedProgress } from './demo/seed-progress'
import { seedTraining } from './demo/seed-training'
import { seedProgramme } from './demo/programme'
import type { Seeded } from './missing'
import { seedPlaces } from './places'
import { seedStrategy } from './strategy'

type Options = { demo: boolean; say: (line: string) => void }

/**
 * Puts the strategy and the agenda in, and with `demo` the sample data, all or nothing. What is there already is
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
  const onSeeded = (what: string, { ids, created }: Seeded) => {
    say(
      `  ${what.padEnd(14)} ${String(created)} created, ${String(ids.size - created)} there already`,
    )
  }
  const actions = await seedStrategy(req, { sampleLead: lead?.id, onSeeded })
  await seedPlaces(req, { demo, companion: lead?.id, onSeeded })
  const events = await seedAgenda(req, onSeeded)
  if (demo)
    say(
      `  ${'sample data'.padEnd(14)} ${String(await seedSamples(req, actions.ids, events.ids, lead?.id))} created`,
    )
  return accounts
}

type Ids = ReadonlyMap<unknown, string>

const seedSamples = async (
  req: PayloadRequest,
  actions: Ids,
  events: Ids,
  lead: string | undefined,
) =>
  (await seedFollowUp(req, actions)) +
  (await seedProgress(req, actions, lead)) +
  (await seedCommittee(req, actions)) +
  (await seedProgramme(req, events)) +
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
