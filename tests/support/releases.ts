import type { Payload } from 'payload'

import { unique } from './builders'

/** By event, the sessions that it gave the public. */
const released = new Map<string, string[]>()

/** Beyond the number of any release that a test writes otherwise. */
const firstNumber = 2_000_000_000

/** Gives the public one more session of an event: nothing but ids, which is all that access asks of a release. */
export const releaseSession = async (
  { db }: Payload,
  { event, session }: { event: string; session: string },
): Promise<void> => {
  const sessions = [...(released.get(event) ?? []), session]
  released.set(event, sessions)
  await db.create({
    collection: 'schedule-releases',
    data: {
      event,
      number: firstNumber + unique('release'),
      name: 'Version d’essai',
      releasedAt: new Date().toISOString(),
      shape: 1,
      content: JSON.stringify({ sessions: sessions.map((id) => ({ id })) }),
      sha256: '',
    },
  })
}
