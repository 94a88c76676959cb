import type { PayloadRequest } from 'payload'

import { grantsTotal, lastVisitOf } from '@/src/domain/places/follow-up'
import { dayOf } from '@/src/domain/platform/time/days'
import { mayReadAny } from '@/src/queries/platform/may-read'

/** What a page draws at most, whatever there is: a person reads no more. */
const most = 600

/** Whose accompaniments are looked at: of someone, in a commune, or all; by ids. */
export type SupportFilters = { companion?: string; commune?: string }

type Named = { id: string; name: string }

/** A document that is led to, where the reader may read it: else Payload leaves its id. */
const linked = <Document extends object>(value: string | Document | null | undefined) =>
  value && typeof value === 'object' ? value : undefined

const choicesAmong = (some: readonly (Named | null)[]): Named[] => {
  const byId = new Map(some.flatMap((one) => (one ? [[one.id, one] as const] : [])))
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
}

const named = (one: Named | undefined): Named | null =>
  one ? { id: one.id, name: one.name } : null

/**
 * The accompaniments that the asker may read, those whose next step is the oldest first, and whose they
 * are and where, to choose among; `undefined` for whoever may read none. One query, and one for each
 * collection that it leads to.
 */
export const readSupportBoard = async (
  { companion, commune }: SupportFilters,
  today: string,
  req: PayloadRequest,
) => {
  if (!(await mayReadAny('support-records', req))) return undefined
  const { docs } = await req.payload.find({
    collection: 'support-records',
    select: {
      title: true,
      place: true,
      stage: true,
      companion: true,
      visits: true,
      grants: true,
      nextStep: true,
      sample: true,
      updatedAt: true,
    },
    populate: {
      'tiers-lieux': { name: true, commune: true },
      communes: { name: true },
      users: { name: true },
    },
    depth: 2, // the commune of the place
    limit: most + 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const records = docs.slice(0, most).map((record) => {
    const { visits, grants, nextStep, sample } = record
    const place = linked(record.place)
    return {
      id: record.id,
      title: record.title,
      stage: record.stage,
      updatedAt: record.updatedAt,
      isSample: sample === true,
      place: place?.name ?? null,
      commune: named(linked(place?.commune)),
      companion: named(linked(record.companion)),
      nextStep: nextStep?.what ?? null,
      nextDate: nextStep?.date ? dayOf(nextStep.date) : null,
      nextPerson: linked(nextStep?.person)?.name ?? null,
      visits: (visits ?? []).length,
      lastVisit: lastVisitOf(visits, today),
      ...grantsTotal(grants),
    }
  })
  const isAsked = (record: (typeof records)[number]) =>
    record.companion?.id === (companion ?? record.companion?.id) &&
    record.commune?.id === (commune ?? record.commune?.id)
  return {
    isCut: docs.length > most,
    companions: choicesAmong(records.map((one) => one.companion)),
    communes: choicesAmong(records.map((one) => one.commune)),
    records: records
      .filter(isAsked)
      .toSorted((one, other) => (one.nextDate ?? '9999').localeCompare(other.nextDate ?? '9999')),
  }
}

export type SupportBoard = NonNullable<Awaited<ReturnType<typeof readSupportBoard>>>
