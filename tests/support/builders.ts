import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import type { Action, Milestone, Orientation } from '@/src/payload-types'

type Data<T> = Omit<T, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'collection'>

let count = 0
/** A number nobody else in the run takes. */
export const unique = () => (count += 1)

const name = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

export const anOrientation = (data: Partial<Data<Orientation>> = {}) => ({
  number: 1000 + unique(),
  title: name('Orientation'),
  slug: randomUUID(),
  _status: 'published' as const,
  ...data,
})

/** An action of an orientation that exists already. */
export const anAction = (data: Partial<Data<Action>> & Pick<Data<Action>, 'orientation'>) => {
  const serial = unique()
  return {
    code: `${String(20 + (serial % 79))}.${String(1 + Math.floor(serial / 79))}`,
    title: name('Action'),
    slug: randomUUID(),
    status: 'in-progress' as const,
    priority: 'normal' as const,
    _status: 'published' as const,
    ...data,
  }
}

export const aMilestone = (data: Partial<Data<Milestone>> & Pick<Data<Milestone>, 'action'>) => ({
  label: name('Jalon'),
  dueDate: '2018-03-31T12:00:00.000Z',
  weight: 1,
  _status: 'published' as const,
  ...data,
})

/** Creates an orientation to hang actions on, and returns its id. */
export const createOrientation = async (
  payload: Payload,
  req: PayloadRequest,
  data: Partial<Data<Orientation>> = {},
) => (await payload.create({ collection: 'orientations', data: anOrientation(data), req })).id
