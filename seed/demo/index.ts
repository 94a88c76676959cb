import { randomBytes, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Role } from '@/access/roles'
import { noonOf } from '@/src/domain/platform/time/days'

import { sampleFollowUps } from './strategy'
import { demoUsers } from './users'

/** A demonstration account with what opens it: a password, or for a partner site its key. */
export type Account = { id: string; email: string; role: Role; password: string }

/** Creates the demonstration accounts that are missing and tells what opens those just created. */
export const seedAccounts = async (req: PayloadRequest): Promise<Account[]> => {
  const accounts: Account[] = []
  for (const user of demoUsers) {
    const where = { email: { equals: user.email } }
    const { totalDocs } = await req.payload.count({
      collection: 'users',
      where,
      overrideAccess: true, // a seed acts for nobody
      req,
      trash: true,
    })
    if (totalDocs > 0) continue
    const isPartner = user.role === 'partner'
    const password = isPartner ? randomUUID() : randomBytes(12).toString('base64url')
    const { id } = await req.payload.create({
      collection: 'users',
      data: { ...user, sample: true, password, apiKey: isPartner ? password : undefined },
      overrideAccess: true, // a seed acts for nobody
      req,
    })
    accounts.push({ id, email: user.email, role: user.role, password })
  }
  return accounts
}

/** Sample milestones and deliverables of actions, if there are none. Returns their number. */
export const seedFollowUp = async (
  req: PayloadRequest,
  actions: ReadonlyMap<unknown, string>,
  day: string,
): Promise<number> => {
  const existing = await req.payload.count({
    collection: 'milestones',
    where: { sample: { equals: true } },
    trash: true,
    overrideAccess: true, // a seed acts for nobody
    req,
  })
  if (existing.totalDocs > 0) return 0

  let created = 0
  const common = { sample: true, _status: 'published' } as const
  for (const { code, milestones, deliverable } of sampleFollowUps(day)) {
    const action = actions.get(code)
    if (!action) continue
    for (const { label, weight, dueDate, doneDate } of milestones)
      await req.payload.create({
        collection: 'milestones',
        data: {
          ...common,
          action,
          label,
          weight,
          dueDate: noonOf(dueDate),
          doneDate: doneDate && noonOf(doneDate),
        },
        depth: 0,
        overrideAccess: true, // a seed acts for nobody
        req,
      })
    if (deliverable)
      await req.payload.create({
        collection: 'deliverables',
        data: {
          ...common,
          action,
          title: deliverable.title,
          link: deliverable.url,
          date: noonOf(deliverable.date),
        },
        depth: 0,
        overrideAccess: true, // a seed acts for nobody
        req,
      })
    created += milestones.length + (deliverable ? 1 : 0)
  }
  return created
}
