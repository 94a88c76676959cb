import { type PayloadRequest, ValidationError } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import { WriteConflict } from '@/src/database/transient'
import type { Programme } from '@/src/domain/agenda/programme'
import { numbered } from '@/src/domain/agenda/programme-changes'
import { releaseNameProblem, staleRelease } from '@/src/domain/agenda/release.rules'
import { canonical } from '@/src/domain/platform/data/canonical'
import { conflict, refuse } from '@/src/payload/errors/refuse'
import { readProgrammeToRelease } from '@/src/queries/agenda/programme-to-release'
import { readLastRelease, readReleases } from '@/src/queries/agenda/releases'

const collection = 'schedule-releases'

/** The shape that is written: those before it are only read. */
const shape = 1

type Asked = {
  name: string
  comment?: string | undefined
  /** Number of the last release that whoever releases has seen, 0 of none: another since, and it is refused. */
  base?: number | undefined
  /** Number of the release that this one takes up again. */
  restoredFrom?: number
}

/** What the public is told from now on, and what it was told. */
export type Released = {
  number: number
  name: string
  before: Programme | undefined
  after: Programme
}

type Data = {
  event: string
  number: number
  name: string
  comment: string | undefined
  restoredFrom: number | undefined
}

/** Into the database itself: no API writes a release, nor is as much taken by one. */
const write = async (data: Data, programme: Programme, req: PayloadRequest): Promise<void> => {
  const releasedAt = new Date().toISOString()
  try {
    await req.payload.db.create({
      collection,
      data: { ...data, releasedAt, shape, author: req.user?.id, ...canonical(programme) },
      req,
    })
  } catch (cause) {
    // Someone has just taken the number: MongoDB tells by its unique index. Tried again, it is seen.
    if (!(cause instanceof ValidationError)) throw cause
    throw new WriteConflict('The programme was released meanwhile.', { cause })
  }
}

/**
 * Gives the public the programme of an event as it is now, once for all. Of two who release what they have
 * both seen, the second is refused. `undefined` when there is no such event in public.
 */
export const releaseProgramme = (
  event: string,
  { name, comment, base, restoredFrom }: Asked,
  req: PayloadRequest,
): Promise<Released | undefined> =>
  inTransaction(req, async (own) => {
    const last = await readLastRelease(event, own)
    const releases = last?.number ?? 0
    if (base !== undefined && base !== releases) throw conflict(staleRelease, own)
    const names = (await readReleases(event, own)).map((release) => release.name)
    const problem = releaseNameProblem(name, names)
    if (problem) return refuse(problem, collection, own)
    const before = last?.programme
    const working = await readProgrammeToRelease(event, before, own)
    if (!working) return undefined
    const after = numbered(working, { before, releases })
    const number = releases + 1
    await write({ event, number, name: name.trim(), comment, restoredFrom }, after, own)
    return { number, name: name.trim(), before, after }
  })
