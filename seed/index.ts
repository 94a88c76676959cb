import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import { today } from '@/src/domain/platform/time/paris-day'

import { seedAgenda } from './agenda'
import { type Account, seedAccounts, seedFollowUp } from './demo'
import { seedFiles } from './demo/files'
import type { Sample } from './demo/follow-up-data'
import { seedProgramme } from './demo/programme'
import { followedAsSample, renewFollowUps } from './demo/rewrite-follow-ups'
import { sampleAccountOf } from './demo/sample-account'
import { seedCommittee } from './demo/seed-committee'
import { seedExperiment } from './demo/seed-experiment'
import { seedMoney } from './demo/seed-money'
import { seedProgress } from './demo/seed-progress'
import { seedTraining } from './demo/seed-training'
import type { Seeded } from './missing'
import { seedPlaces } from './places'
import { seedStrategy } from './strategy'

type Options = {
  demo: boolean
  /** The day as of which the sample data is told: today, unless it is said. */
  day?: string
  /** Whether the sample follow-up of actions that are there is told anew. */
  renew?: boolean
  say: (line: string) => void
}

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
  { demo, day = today(), renew = false, say }: Options,
): Promise<Account[]> => {
  const accounts = demo ? await seedAccounts(req) : []
  const lead = demo ? await sampleAccountOf('project-manager', req) : undefined
  const sample = lead === undefined ? undefined : { day, lead }
  const onSeeded = (what: string, { ids, created }: Seeded) => {
    say(
      `  ${what.padEnd(14)} ${String(created)} created, ${String(ids.size - created)} there already`,
    )
  }
  const { ids: actions } = await seedStrategy(req, { sample, onSeeded })
  if (sample && renew) await renewFollowUps(sample, actions, req)
  await seedPlaces(req, { demo, day, companion: lead, onSeeded })
  await seedAgenda(req, onSeeded)
  if (sample)
    say(`  ${'sample data'.padEnd(14)} ${String(await seedSamples(req, actions, sample))} created`)
  return accounts
}

const seedSamples = async (
  req: PayloadRequest,
  actions: ReadonlyMap<unknown, string>,
  { day, lead }: Sample,
) => {
  const followed = await followedAsSample(actions, req)
  const files = await seedFiles(req)
  return (
    files.created +
    (await seedFollowUp(req, followed, day)) +
    (await seedProgress(req, followed, { day, author: lead })) +
    (await seedMoney(req, day, files.proof)) +
    (await seedCommittee(req, actions, day, files.paper)) +
    (await seedExperiment(req, day)) +
    (await seedProgramme(req, day)) +
    (await seedTraining(req, actions, day))
  )
}

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
