import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

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

type Registration = { opens?: string | null; closes?: string | null }

/** A registration that would close before it opens. Either end may be open. */
export const registrationProblem = ({
  registration,
}: {
  registration?: Registration | null
}): Problem | undefined => {
  const { opens, closes } = registration ?? {}
  if (!opens || !closes || Date.parse(opens) <= Date.parse(closes)) return undefined
  return {
    path: 'registration.closes',
    message: {
      fr: 'Les inscriptions ferment avant d’ouvrir\u00A0: corrigez l’une des deux dates.',
      en: 'Registration closes before it opens: correct one of the two dates.',
    },
  }
}
