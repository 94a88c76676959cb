import type { PayloadRequest } from 'payload'

import { queueMessage } from '@/src/commands/platform/queue-message'
import { claimRun } from '@/src/database/claim-run'
import { inTransaction } from '@/src/database/in-transaction'
import { checkStepOn, lastToldOn } from '@/src/domain/places/place-check.rules'
import { proposedFields } from '@/src/domain/places/proposal'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { lastDaily } from '@/src/domain/platform/time/schedule'
import { signedLink } from '@/src/links/signed-link'
import {
  type CheckedPlace,
  readCheckedPlaces,
  readCheckRhythm,
} from '@/src/queries/places/checked-places'
import { readToldPlace, type ToldPlace } from '@/src/queries/places/told-values'
import { inLanguage } from '@/src/queries/platform/in-language'

import { readMailHours } from './mail-settings'

/** A day: who is asked answers, and somebody reads their answers. The others wait for tomorrow. */
const mostPerDay = 50
/** How long its links serve, in days: until after the reminder, and then some. */
const lastsDays = 120

const isTold = (value: unknown): value is string | string[] =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string'

/** What is told of a place in words: not where it is on the map, nor numbers of registers. */
const factsOf = ({ values, commune }: ToldPlace) =>
  proposedFields
    .filter((field) => !['name', 'siret', 'rna'].includes(field))
    .flatMap((field) => {
      const value = field === 'commune' ? commune?.name : values[field]
      return isTold(value) ? [{ field, value }] : []
    })

const ask = async (
  place: CheckedPlace,
  { now, isReminder }: { now: string; isReminder: boolean },
  req: PayloadRequest,
): Promise<void> => {
  const { email, name } = place.contact
  const told = await readToldPlace(
    { where: { id: { equals: place.id } }, overrideAccess: true },
    inLanguage(req, 'fr'),
  )
  if (!told || email === undefined) return
  const { id } = await req.payload.create({
    collection: 'place-checks',
    data: { place: place.id, askedAt: now, sentTo: email, answer: 'pending' },
    depth: 0,
    overrideAccess: true, // who is asked, and when, is the program's to say
    req,
  })
  const expires = new Date(Date.parse(now) + lastsDays * 86_400_000).toISOString()
  const of = { subject: id, user: id, expires } as const
  await queueMessage(
    {
      template: 'place-check',
      data: {
        name: name ?? '',
        place: place.name,
        facts: factsOf(told),
        verifiedAt: lastToldOn(place) ?? null,
        isReminder,
        confirm: signedLink({ ...of, purpose: 'place-still-true' }),
        correct: signedLink({ ...of, purpose: 'place-correction' }),
      },
      locale: 'fr', // in which a place of the metropolis writes, until it says otherwise
      recipient: email,
      cause: { collection: 'place-checks', document: id, reason: 'place-check' },
    },
    req,
  )
}

/**
 * Each day, to the contacts of places of which nothing was told for a while: does it still hold? Those
 * who did not answer are reminded once. Nobody answers for a sample.
 */
export const sendPlaceChecks = (now: string, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async (own) => {
    const run = lastDaily(now, (await readMailHours(own)).hour)
    if (!(await claimRun('place checks', run, own))) return
    const rhythm = await readCheckRhythm(own)
    const day = parisDay(new Date(now))
    const steps = (await readCheckedPlaces(own, { sample: { not_equals: true } }))
      .map((place) => ({ place, step: checkStepOn(place, rhythm, day) }))
      .filter(({ step }) => step === 'ask' || step === 'remind')
    for (const { place, step } of steps.slice(0, mostPerDay))
      await ask(place, { now, isReminder: step === 'remind' }, own)
  })
