import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** How often a value is expected. */
export const periodicities = {
  monthly: { fr: 'Chaque mois', en: 'Monthly' },
  quarterly: { fr: 'Chaque trimestre', en: 'Quarterly' },
  'half-yearly': { fr: 'Chaque semestre', en: 'Half-yearly' },
  yearly: { fr: 'Chaque année', en: 'Yearly' },
  once: { fr: 'Une seule fois', en: 'Once' },
} satisfies Record<string, Bilingual>

export type Periodicity = keyof typeof periodicities

/** Which way is better. */
export const directions = {
  rising: { fr: 'À la hausse', en: 'Rising' },
  falling: { fr: 'À la baisse', en: 'Falling' },
} satisfies Record<string, Bilingual>

export type Direction = keyof typeof directions
