import { expect } from 'vitest'

import { seedWithin } from '@/seed'
import { sampleEdition } from '@/seed/demo/agenda'
import { removeDemoWithin } from '@/seed/demo/remove'
import { readWarnings } from '@/src/queries/agenda/schedule-warnings'
import { test } from '@/tests/support/test'

const silent = () => undefined

/** Some five hundred documents, and their versions. */
const timeout = 120_000

test(
  'the editions are real, and the programme of 2017 a sample with two conflicts',
  { timeout },
  async ({ payload, tx, as }) => {
    for (const collection of ['event-sessions', 'breaks', 'tracks', 'rooms', 'speakers'] as const)
      await payload.db.deleteMany({ collection, where: {}, req: tx })
    const slug = { slug: { like: 'grand-barouf-numerique-' } }
    await payload.db.deleteMany({ collection: 'events', where: slug, req: tx })
    await seedWithin(tx, { demo: true, say: silent })

    const reader = { req: await as('anonymous'), overrideAccess: false }
    const { docs: events } = await payload.find({
      collection: 'events',
      where: slug,
      sort: 'startDate',
      depth: 0,
      ...reader,
    })
    const venue = 'CCI Grand Lille'
    expect(events).toMatchObject([
      { startDate: '2017-03-09T12:00:00.000Z', endDate: '2017-03-10T12:00:00.000Z', venue },
      { startDate: '2018-03-22T12:00:00.000Z', endDate: '2018-03-23T12:00:00.000Z', venue },
      { startDate: '2019-03-20T12:00:00.000Z', endDate: '2019-03-21T12:00:00.000Z', venue },
    ])
    const [event] = events
    expect(event).toMatchObject({ slug: sampleEdition, sample: false })
    const warnings = (await readWarnings(event?.id ?? '', await as('editor'))) ?? []
    expect(warnings.map(({ code }) => code)).toEqual(['room-too-small', 'speaker-double-booked'])
    expect(warnings.map(({ message }) => message.fr)).toMatchObject([
      expect.stringContaining('Session d’exemple 8'),
      expect.stringContaining('Session d’exemple 22'),
    ])
    const staff = { req: await as('editor'), overrideAccess: false }
    const numbers = async (
      collection: 'event-sessions' | 'breaks' | 'tracks' | 'rooms' | 'speakers',
    ) => {
      const where = { sample: { equals: true }, _status: { equals: 'published' } }
      return (await payload.count({ collection, where, ...staff })).totalDocs
    }
    expect({
      sessions: await numbers('event-sessions'),
      breaks: await numbers('breaks'),
      tracks: await numbers('tracks'),
      rooms: await numbers('rooms'),
      speakers: await numbers('speakers'),
    }).toEqual({ sessions: 40, breaks: 6, tracks: 4, rooms: 4, speakers: 30 })

    await removeDemoWithin(tx, silent)
    expect(await numbers('event-sessions')).toBe(0)
    const kept = await payload.count({ collection: 'events', where: slug, ...reader })
    expect(kept.totalDocs).toBe(3)
  },
)
