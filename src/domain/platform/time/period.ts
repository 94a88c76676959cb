import type { Problem } from '@/src/domain/platform/text/bilingual'

export type Period = { startDate?: string | null; endDate?: string | null }

/** An end before its start. ISO 8601 dates or date-times; an open period is always right. */
export const periodProblem = ({ startDate, endDate }: Period): Problem | undefined => {
  if (!startDate || !endDate || Date.parse(startDate) <= Date.parse(endDate)) return undefined
  return {
    path: 'endDate',
    message: {
      fr: 'La date de fin précède la date de début\u00A0: corrigez l’une des deux.',
      en: 'The end date comes before the start date: correct one of them.',
    },
  }
}
