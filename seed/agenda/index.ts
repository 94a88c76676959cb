import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { PayloadRequest } from 'payload'

import { seedMissing, type Seeded } from '@/seed/missing'

import { editions } from './events'

const noon = (day: string) => `${day}T12:00:00.000Z`

/** The editions that took place. No timetable of theirs is public: programmes are samples. */
export const seedAgenda = async (
  req: PayloadRequest,
  onSeeded: (what: string, seeded: Seeded) => void,
): Promise<Seeded> => {
  const editorConfig = await editorConfigFactory.default({ config: req.payload.config })
  const seeded = await seedMissing(
    req,
    'events',
    'slug',
    editions.map(({ startDate, endDate, description, ...edition }) => ({
      ...edition,
      startDate: noon(startDate),
      endDate: noon(endDate),
      description: convertMarkdownToLexical({ editorConfig, markdown: description }),
      timeZone: 'Europe/Paris' as const,
      status: 'held' as const,
      attendanceMode: 'on-site' as const,
      _status: 'published' as const,
    })),
  )
  onSeeded('events', seeded)
  return seeded
}
