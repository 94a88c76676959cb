import type { Bilingual } from '@/src/domain/platform/text/bilingual'

export const eventStatuses = {
  planned: { fr: 'Prévue', en: 'Planned' },
  postponed: { fr: 'Reportée', en: 'Postponed' },
  held: { fr: 'Tenue', en: 'Held' },
  cancelled: { fr: 'Annulée', en: 'Cancelled' },
} satisfies Record<string, Bilingual>

export const attendanceModes = {
  'on-site': { fr: 'Sur place', en: 'On site' },
  online: { fr: 'À distance', en: 'Online' },
  mixed: { fr: 'Sur place et à distance', en: 'On site and online' },
} satisfies Record<string, Bilingual>

/** Where an edition may take place, by the names of the IANA: the Métropole and its neighbours. */
export const timeZones = {
  'Europe/Paris': { fr: 'Paris', en: 'Paris' },
  'Europe/Brussels': { fr: 'Bruxelles', en: 'Brussels' },
  'Europe/London': { fr: 'Londres', en: 'London' },
  UTC: { fr: 'Temps universel', en: 'Universal time' },
} satisfies Record<string, Bilingual>
