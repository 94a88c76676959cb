import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { nextNumber } from '@/src/database/next-number'
import type { User } from '@/src/payload-types'
import { conflict } from '@/src/payload/errors/refuse'

/**
 * On MongoDB two administrators who demote each other at once would each count the other: both touch
 * one counter. Once a request: a bulk change handles its documents at once.
 */
const leaveInOrder = (req: PayloadRequest): Promise<unknown> => {
  const { leavingInOrder = nextNumber('departures of administrators', req) } = req.context
  req.context.leavingInOrder = leavingInOrder
  return Promise.resolve(leavingInOrder)
}

const refuseLastAdmin = async (id: string, req: PayloadRequest) => {
  await leaveInOrder(req)
  // A bulk change handles its documents at once: each of them would still count the others.
  const { leavingAdmins } = req.context
  const leaving: Set<unknown> = leavingAdmins instanceof Set ? leavingAdmins : new Set()
  req.context.leavingAdmins = leaving.add(id)

  const others = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_in: [...leaving] } }] },
    overrideAccess: true, // the rule counts every account, whoever asks
    req,
  })
  if (others.totalDocs > 0) return
  throw conflict(
    {
      fr: 'Il faut au moins un compte d’administration\u00A0: nommez-en un autre d’abord.',
      en: 'At least one administrator account is needed: appoint another one first.',
    },
    req,
  )
}

/** The last administrator is neither demoted nor put in the trash… */
export const keepOneAdminOnChange: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const stays = (data.role ?? 'admin') === 'admin' && !data.deletedAt
  if (operation === 'update' && originalDoc?.role === 'admin' && !originalDoc.deletedAt && !stays)
    await refuseLastAdmin(originalDoc.id, req)
  return data
}

/** … nor deleted. */
export const keepOneAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    ...asRule,
    select: { role: true },
    req,
  })
  if (account?.role === 'admin') await refuseLastAdmin(account.id, req)
}
