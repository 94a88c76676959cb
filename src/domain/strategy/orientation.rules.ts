import type { EntityRule } from '@/src/domain/platform/document/rule'
import { wholeNumberProblem } from '@/src/domain/platform/document/whole-number'

type Orientation = { number?: number | null }

/** What is wrong with an orientation. */
export const orientationProblem: EntityRule<Orientation> = ({ number }) =>
  wholeNumberProblem('number', number)
