import { readFile } from 'node:fs/promises'

import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { releaseProgramme } from '@/src/commands/agenda/release-programme'
import {
  aDecision,
  aMeeting,
  aMilestone,
  anAction,
  anEvent,
  anEventSession,
  anOrientation,
  aTiersLieu,
  aTrainingModule,
  createCommune,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const [, query = ''] = /```graphql\n(.*?)```/s.exec(await readFile('README.md', 'utf8')) ?? []

const joined = z.object({ docs: z.array(z.object({})) }).transform(({ docs }) => docs.length)
const answer = z.object({
  data: z.object({
    Orientations: z.object({
      docs: z.tuple([
        z.object({
          actions: z.object({
            docs: z.array(
              z.object({
                milestones: joined,
                decisions: joined,
                eventSessions: joined,
                tiersLieux: joined,
                trainingModules: joined,
              }),
            ),
          }),
        }),
      ]),
    }),
  }),
})

/** An orientation whose actions each have one of everything in public, and one that is not. */
const createOrientation = async (payload: Payload, size: number) => {
  const req = await createLocalReq({}, payload)
  const { id: orientation, number } = await payload.create({
    collection: 'orientations',
    data: anOrientation(),
    req,
  })
  const { id: meeting } = await payload.create({ collection: 'meetings', data: aMeeting(), req })
  const { id: event } = await payload.create({ collection: 'events', data: anEvent(), req })
  const commune = await createCommune(payload, req)
  for (let n = 0; n < size; n += 1) {
    const data = anAction({ orientation })
    const { id: action } = await payload.create({ collection: 'actions', data, req })
    const actions = [action]
    for (const _status of ['published', 'draft'] as const) {
      const shared = { actions, _status }
      const create = { draft: _status === 'draft', req }
      await payload.create({
        collection: 'milestones',
        data: aMilestone({ action, _status }),
        ...create,
      })
      await payload.create({
        collection: 'decisions',
        data: aDecision({ meeting, ...shared }),
        ...create,
      })
      await payload.create({
        collection: 'event-sessions',
        data: anEventSession({ event, ...shared }),
        ...create,
      })
      await payload.create({
        collection: 'tiers-lieux',
        data: aTiersLieu({ commune, ...shared }),
        ...create,
      })
      await payload.create({
        collection: 'training-modules',
        data: aTrainingModule(shared),
        ...create,
      })
    }
  }
  await releaseProgramme(event, { name: 'Version d’essai' }, req)
  return number
}

test.for([2, 12])(
  'the question of the README is answered in as many queries for %i actions',
  { timeout: 120_000 },
  async (size, { payload, http }) => {
    const anonymous = await http('anonymous')
    const number = await createOrientation(payload, size)

    let body: unknown
    const reads = await countReads(payload, async () => {
      body = (await anonymous.graphql(query, { number })).body
    })

    const [{ actions }] = answer.parse(body).data.Orientations.docs
    const one = {
      milestones: 1,
      decisions: 1,
      eventSessions: 1,
      tiersLieux: 1,
      trainingModules: 1,
    }
    expect(actions.docs).toEqual(Array.from({ length: size }, () => one))
    expect(reads).toBe(9)
  },
)
