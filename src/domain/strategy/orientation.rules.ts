import type { Rule } from '@/src/domain/platform/document/rule'
import { wholeNumberProblem } from '@/src/domain/platform/document/whole-number'

type Orientation = { number?: number | null }

/** What is wrong with an orientation. */
export const orientationProblem: Rule<Orientation> = ({ number }) =>
  wholeNumberProblem('number', number)
