import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'
import type { EntityRule } from '@/src/domain/platform/document/rule'

import { type SupportStage, supportStages } from './support'

/** A place that stood on its own may need help again. */
const moves: Moves<SupportStage> = {
  'first-contact': ['diagnosis'],
  diagnosis: ['accompaniment'],
  accompaniment: ['autonomous'],
  autonomous: ['accompaniment'],
}

/** The stages that may follow one. */
export const stagesAfter = (stage: SupportStage): readonly SupportStage[] => moves[stage]

/** Whether a place that goes from one stage to another can come back to it. */
export const mayComeBack = (from: SupportStage, to: SupportStage): boolean =>
  moves[to].includes(from)

/** What is wrong with the accompaniment of a place: it follows its path. */
export const supportProblem: EntityRule<{ stage?: SupportStage | null }> = (record, before) =>
  moveProblem({ moves, names: supportStages, path: 'stage' }, before?.stage, record.stage)
