import type { PayloadRequest, Where } from 'payload'

import type { Checked, CheckRhythm } from '@/src/domain/places/place-check.rules'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { idOf } from '@/src/domain/platform/document/related'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import type { TiersLieu } from '@/src/payload-types'
import { readStored } from '@/src/queries/platform/stored'

const select = {
  name: true,
  commune: true,
  contact: true,
  referent: true,
  verifiedAt: true,
  sample: true,
} as const

/** A published place, with who answers for it and how often they were asked. */
export type CheckedPlace = Checked & {
  id: string
  name: string
  commune: string
  contact: { name: string | undefined; email: string | undefined; phone: string | undefined }
  isSample: boolean
}

const dayIn = (moment: string) => parisDay(new Date(moment))

/** The referent answers for a place before the address that everyone reads. */
const contactOf = ({ referent, contact }: Pick<TiersLieu, 'referent' | 'contact'>) => ({
  name: referent?.name ?? undefined,
  email: referent?.email ?? contact?.email ?? undefined,
  phone: referent?.phone ?? contact?.phone ?? undefined,
})

/**
 * The published places, closed ones left out, with what they were asked and answered: two queries. For
 * the house alone: who answers for a place is nobody else’s to know.
 */
export const readCheckedPlaces = async (
  req: PayloadRequest,
  among: Where = {},
): Promise<CheckedPlace[]> => {
  // One after the other: a transaction may ask for them.
  const places = await readStored({
    collection: 'tiers-lieux',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { or: [{ state: { exists: false } }, { state: { not_equals: 'closed' } }] },
        among,
      ],
    },
    select,
    sort: 'name',
    overrideAccess: true, // asked by the program, or by who may read all of it
    req,
  })
  const checks = await readStored({
    collection: 'place-checks',
    where: {},
    select: { place: true, askedAt: true, answer: true, answeredAt: true },
    overrideAccess: true, // as above
    req,
  })
  const checksOf = groupBy(checks, ({ place }) => [idOf(place)])
  return places.map(({ id, name, commune, verifiedAt, sample, ...place }) => {
    const contact = contactOf(place)
    return {
      id,
      name,
      commune: idOf(commune),
      contact,
      isSample: sample === true,
      verifiedAt: verifiedAt ?? undefined,
      isReachable: contact.email !== undefined,
      checks: (checksOf.get(id) ?? []).map(({ askedAt, answer, answeredAt }) => ({
        askedOn: dayIn(askedAt),
        answer,
        answeredOn: answeredAt ? dayIn(answeredAt) : undefined,
      })),
    }
  })
}

/** How often places are asked, as an administrator set it. */
export const readCheckRhythm = async (req: PayloadRequest): Promise<CheckRhythm> => {
  const { placeCheckMonths, placeCheckReminderDays } = await req.payload.findGlobal({
    slug: 'mail-settings',
    overrideAccess: true, // the product reads its own settings
    req,
    select: { placeCheckMonths: true, placeCheckReminderDays: true },
  })
  return { months: placeCheckMonths ?? 6, reminderDays: placeCheckReminderDays ?? 21 }
}
