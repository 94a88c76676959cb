import type { Problem } from '@/src/domain/platform/text/bilingual'

export type Weighted = { weight?: number | null }

const mostWeight = 1000

/**
 * A weight of zero would hide a part from the progress of the whole; a huge one would hide all the
 * others, or make a sum that is no number.
 */
export const weightProblem = ({ weight }: Weighted): Problem | undefined =>
  typeof weight !== 'number' || (weight > 0 && weight <= mostWeight)
    ? undefined
    : {
        path: 'weight',
        message: {
          fr: 'Le poids est un nombre supérieur à zéro, de 1\u202F000 au plus.',
          en: 'The weight is a number above zero, of 1,000 at most.',
        },
      }
