import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { test as base } from 'vitest'

import type { Persona } from '@/access/personas'

import { type Client, clientFor } from './http'
import { startPayload } from './payload'
import { personaAccounts } from './personas'

type Fixtures = {
  payload: Payload
  /** A request in a transaction that is rolled back after the test. Nobody is signed in. */
  tx: PayloadRequest
  /** The same transaction, seen by someone. */
  as: (persona: Persona) => Promise<PayloadRequest>
  /**
   * Someone over HTTP. It sees what is committed only: such a test does not use `tx`, and creates
   * what it needs under names of its own.
   */
  http: (persona: Persona) => Promise<Client>
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the names of what a fixture needs
  payload: async ({}, use) => {
    const payload = await startPayload()
    await personaAccounts(payload)
    await use(payload)
  },
  tx: async ({ payload }, use) => {
    const transactionID = await payload.db.beginTransaction()
    if (!transactionID) throw new Error('The database of the tests has no transactions.')
    await use(Object.assign(await createLocalReq({}, payload), { transactionID }))
    await payload.db.rollbackTransaction(transactionID)
  },
  as: async ({ payload, tx }, use) => {
    await use(async (persona) => {
      const accounts = await personaAccounts(payload)
      const req = await createLocalReq({ user: accounts.get(persona)?.user }, payload)
      return Object.assign(req, { transactionID: tx.transactionID })
    })
  },
  http: async ({ payload }, use) => {
    await use((persona) => clientFor(payload, persona))
  },
})
