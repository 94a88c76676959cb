import type { Bilingual } from '@/src/domain/platform/text/bilingual'

export const sessionStatuses = {
  planned: { fr: 'Prévue', en: 'Planned' },
  open: { fr: 'Ouverte', en: 'Open' },
  held: { fr: 'Tenue', en: 'Held' },
  cancelled: { fr: 'Annulée', en: 'Cancelled' },
} satisfies Record<string, Bilingual>

export type SessionStatus = keyof typeof sessionStatuses

export const sessionModes = {
  'on-site': { fr: 'Sur place', en: 'On site' },
  online: { fr: 'À distance', en: 'Online' },
} satisfies Record<string, Bilingual>

export type SessionMode = keyof typeof sessionModes
