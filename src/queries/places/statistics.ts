import type { PayloadRequest } from 'payload'

import {
  callDeliberations,
  coverageOf,
  placeStatistics,
  statesOf,
  tallyOf,
  yearBefore,
} from '@/src/domain/places/statistics'
import { idOf } from '@/src/domain/platform/document/related'
import { noonOf } from '@/src/domain/platform/time/days'
import { mayReadAny } from '@/src/queries/platform/may-read'
import { readStored } from '@/src/queries/platform/stored'

import { readEntries } from './entries'

/** On which day, and of one commune alone if it is told, by its id. */
export type StatisticsQuestion = { day: string; commune?: string }

/** The published places and the communes that are asked about. Three queries. */
const readCounted = async ({ commune }: StatisticsQuestion, req: PayloadRequest) => {
  const [entries, all] = await Promise.all([
    readEntries(req),
    readStored({
      collection: 'communes',
      where: {},
      select: { name: true, inseeCode: true, memberSince: true, memberUntil: true },
      overrideAccess: false,
      req,
    }),
  ])
  const communes = all.filter(({ id }) => id === (commune ?? id))
  const codes = new Set(communes.map(({ inseeCode }) => inseeCode))
  return { communes, places: entries.filter((place) => codes.has(place.commune.inseeCode)) }
}

/** The places in brief, for who looks at the whole strategy. Three queries, whatever their number. */
export const readPlacesInBrief = async (question: StatisticsQuestion, req: PayloadRequest) => {
  const { places, communes } = await readCounted(question, req)
  return {
    ...tallyOf(places, question.day),
    ...coverageOf(places, communes, question.day),
    samples: places.filter(({ isSample }) => isSample).length,
    states: statesOf(places, question.day),
  }
}

const readFundings = async (req: PayloadRequest) => {
  const docs = await readStored({
    collection: 'tiers-lieux',
    where: { _status: { equals: 'published' } },
    select: { fundings: true },
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, fundings }) => [id, fundings]))
}

/** Which places were confirmed by telephone since a day, for who may read the checks. */
const readPhoned = async (since: string, req: PayloadRequest) => {
  if (!(await mayReadAny('place-checks', req))) return undefined
  const docs = await readStored({
    collection: 'place-checks',
    where: { and: [{ answer: { equals: 'phoned' } }, { answeredAt: { greater_than: since } }] },
    select: { place: true },
    overrideAccess: false,
    req,
  })
  return new Set(docs.map(({ place }) => idOf(place)))
}

/** What was voted of the call: all places together, since no source says how it was shared. */
const readVoted = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'deliberations',
    where: { number: { in: [...callDeliberations] } },
    select: {
      number: true,
      date: true,
      assembly: true,
      title: true,
      amountCents: true,
      wordingToConfirm: true,
    },
    sort: 'date',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/**
 * The published places in figures on a day, with what was voted of the call for them. Seven queries at
 * most, whatever their number.
 */
export const readPlaceStatistics = async (question: StatisticsQuestion, req: PayloadRequest) => {
  const [{ places, communes }, fundings, phoned, voted] = await Promise.all([
    readCounted(question, req),
    readFundings(req),
    readPhoned(noonOf(yearBefore(question.day)), req),
    readVoted(req),
  ])
  const counted = places.map((place) => ({ ...place, fundings: fundings.get(place.id) }))
  return {
    day: question.day,
    ...placeStatistics(counted, communes, question.day),
    /** `null` for who may not read the checks. */
    phoned: phoned ? places.filter(({ id }) => phoned.has(id)).length : null,
    voted: voted.map(({ id, number, date, assembly, title, amountCents, wordingToConfirm }) => ({
      id,
      number,
      date,
      assembly,
      title,
      amountCents: amountCents ?? null,
      wordingToConfirm: wordingToConfirm ?? false,
    })),
  }
}

export type StatisticsRead = Awaited<ReturnType<typeof readPlaceStatistics>>
