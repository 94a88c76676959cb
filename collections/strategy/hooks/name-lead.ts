import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { idOf } from '@/src/domain/platform/document/related'
import type { Action } from '@/src/payload-types'

const collection = 'organisations'

const nameOf = async (id: string, req: PayloadRequest) => {
  const found = await req.payload.findByID({
    collection,
    id,
    ...asRule,
    joins: false,
    req,
    select: { name: true, _status: true },
  })
  return found?._status === 'published' ? found.name : null // it is public with the action
}

const departmentNamed = async (name: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { kind: { equals: 'department' } },
        { _status: { equals: 'published' } },
        { name: { equals: name } },
      ],
    },
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true, // the rule chooses it, whoever writes
    req,
    select: {},
  })
  return docs[0]?.id ?? null
}

/**
 * The department that leads an action and its name say the same: a form chooses one of the directory,
 * a spreadsheet writes a name, and partners read the name.
 */
export const nameLead: CollectionBeforeChangeHook<Action> = async ({ data, originalDoc, req }) => {
  const before = {
    id: idOf(originalDoc?.department) ?? null,
    name: originalDoc?.leadDepartment ?? null,
  }
  const id = 'department' in data ? (idOf(data.department) ?? null) : before.id
  const name = 'leadDepartment' in data ? (data.leadDepartment ?? null) : before.name
  if (id !== before.id) return { ...data, leadDepartment: id && ((await nameOf(id, req)) ?? name) }
  if (name === before.name) return data
  return { ...data, department: name && (await departmentNamed(name, req)) }
}
