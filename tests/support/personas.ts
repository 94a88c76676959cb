import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'

import type { Persona } from '@/access/personas'
import { type Role, roles } from '@/access/roles'
import type { User } from '@/src/payload-types'

export type Account = { user: User; password: string; apiKey: string }

const create = async (payload: Payload, role: Role): Promise<Account> => {
  const password = randomUUID()
  const apiKey = randomUUID()
  const user = await payload.create({
    collection: 'users',
    req: await createLocalReq({}, payload),
    data: {
      name: `Persona ${role}`,
      email: `${role}@personas.example`,
      role,
      password,
      apiKey: role === 'partner' ? apiKey : undefined,
    },
  })
  return { user: { ...user, collection: 'users' }, password, apiKey }
}

const createAll = async (payload: Payload) => {
  const accounts = new Map<Persona, Account>()
  // An administrator first: the first account of an installation always is one.
  for (const role of Object.keys(roles).filter((name): name is Role => name in roles))
    accounts.set(role, await create(payload, role))
  return accounts
}

let accounts: Promise<Map<Persona, Account>> | undefined

/** One account a role, made once a run. */
export const personaAccounts = (payload: Payload) => (accounts ??= createAll(payload))
