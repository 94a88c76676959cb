import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import { readProgrammeToRelease } from '@/src/queries/agenda/programme-to-release'

const collection = 'schedule-releases'

type Said = { name: string; comment?: string | undefined }

/** Gives the public the programme of an event as it is now. Returns the number of the release. */
export const releaseProgramme = (
  event: string,
  { name, comment }: Said,
  req: PayloadRequest,
): Promise<number | undefined> =>
  inTransaction(req, async (own) => {
    const programme = await readProgrammeToRelease(event, own)
    if (!programme) return undefined
    const { docs } = await own.payload.find({
      collection,
      where: { event: { equals: event } },
      sort: '-number',
      limit: 1,
      depth: 0,
      overrideAccess: true, // whoever may release
      req: own,
    })
    const number = (docs[0]?.number ?? 0) + 1
    const content = canonicalize(programme) ?? ''
    const sha256 = createHash('sha256').update(content).digest('hex')
    const releasedAt = new Date().toISOString()
    const data = { event, number, name, comment, releasedAt, shape: 1, content, sha256 }
    // Into the database itself: no API writes it, nor is as much taken by one.
    await own.payload.db.create({ collection, data, req: own })
    return number
  })
