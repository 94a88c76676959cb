import { randomUUID } from 'node:crypto'

import { type Payload, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'

import type { Role } from '@/access/roles'
import type { Decision, User } from '@/src/payload-types'
import {
  aCommitteeMember,
  aDecision,
  aMeeting,
  anAction,
  aProgressReport,
  createOrientation,
} from './builders'
import { startPayload } from './payload'

/** Monday at 8 in Paris, when the digest is due by default, in summer. */
export const monday = '2026-06-15T06:00:00.000Z'
export const day = (offset: number) =>
  new Date(Date.parse('2026-06-15T12:00:00Z') + offset * 86_400_000).toISOString()
export const weeksLater = (weeks: number) => day(7 * weeks)

export const anAccount = (role: Role, preferences: User['preferences'] = {}) => ({
  name: `Compte ${role}`,
  email: `${randomUUID()}@mail.example`,
  role,
  password: randomUUID(),
  preferences,
})

export const createAccount = (
  payload: Payload,
  req: PayloadRequest,
  role: Role = 'project-manager',
  preferences?: User['preferences'],
) => payload.create({ collection: 'users', data: anAccount(role, preferences), req })

/** An action under way that somebody leads, on which a report was just given: it needs nothing. */
export const createLedAction = async (
  payload: Payload,
  req: PayloadRequest,
  lead: User,
  data: Partial<ReturnType<typeof anAction>> & { endDate?: string; lastReport?: string } = {},
) => {
  const { lastReport = day(-5), ...more } = data
  const orientation = await createOrientation(payload, req)
  const action = await payload.create({
    collection: 'actions',
    data: { ...anAction({ orientation, leadUsers: [lead.id], startDate: day(-365) }), ...more },
    req,
  })
  const report = aProgressReport({ action: action.id, date: lastReport })
  await payload.create({ collection: 'progress-reports', data: report, req })
  return action
}

const createMeeting = async (payload: Payload, req: PayloadRequest, convened?: User) => {
  const { id } = await payload.create({ collection: 'meetings', data: aMeeting(), req })
  if (!convened) return id
  const data = aCommitteeMember({ user: convened.id })
  const member = await payload.create({ collection: 'committee-members', data, req })
  const line = { meeting: id, member: member.id, status: 'present' as const }
  await payload.create({ collection: 'attendances', data: line, req })
  return id
}

export const createDecision = async (
  payload: Payload,
  req: PayloadRequest,
  owner: User,
  { convened, ...data }: Partial<Decision> & { convened?: User } = {},
) => {
  const meeting = await createMeeting(payload, req, convened)
  return payload.create({
    collection: 'decisions',
    data: { ...aDecision({ meeting, owner: owner.id }), ...data },
    req,
  })
}

export const digestData = z.object({
  name: z.string(),
  day: z.string(),
  unsubscribe: z.string(),
  sections: z.array(
    z.object({
      kind: z.string(),
      lines: z.array(
        z.object({
          title: z.string(),
          detail: z.string(),
          link: z.string(),
          answers: z.array(z.object({ label: z.string(), link: z.string() })),
        }),
      ),
    }),
  ),
})

export const messagesTo = async (
  payload: Payload,
  req: PayloadRequest,
  { email }: { email: string },
  template: string,
) => {
  const where: Where = {
    and: [{ recipient: { equals: email } }, { template: { equals: template } }],
  }
  const { docs } = await payload.find({
    collection: 'messages',
    where,
    sort: 'place',
    pagination: false,
    overrideAccess: true, // the test reads what nobody may
    req,
  })
  return docs
}

export const digestsTo = async (
  payload: Payload,
  req: PayloadRequest,
  account: { email: string },
) => (await messagesTo(payload, req, account, 'digest')).map(({ data }) => digestData.parse(data))

/** No regular mail has been sent yet, whatever other tests did and on which day. */
export const forgetRuns = async () => {
  const { db } = await startPayload()
  await db.deleteMany({ collection: 'payload-kv', where: { key: { like: 'last turn of' } } })
}
