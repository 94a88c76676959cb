import type { Problem } from '@/src/domain/platform/text/bilingual'

/** A count, an order, a duration in minutes. */
export const wholeNumberProblem = (
  path: string,
  value: number | null | undefined,
): Problem | undefined =>
  typeof value !== 'number' || Number.isInteger(value)
    ? undefined
    : {
        path,
        message: { fr: 'Écrivez un nombre entier.', en: 'Write a whole number.' },
      }
