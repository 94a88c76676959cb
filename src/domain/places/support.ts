import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'

/** How far the accompaniment of a place has come, in order. */
export const supportStages = {
  'first-contact': { fr: 'Premier contact', en: 'First contact' },
  diagnosis: { fr: 'Diagnostic', en: 'Diagnosis' },
  accompaniment: { fr: 'Accompagnement', en: 'Accompaniment' },
  autonomous: { fr: 'Autonome', en: 'Autonomous' },
} satisfies Record<string, Bilingual>

export type SupportStage = keyof typeof supportStages

/** A place that stood on its own may need help again. */
const moves: Moves<SupportStage> = {
  'first-contact': ['diagnosis'],
  diagnosis: ['accompaniment'],
  accompaniment: ['autonomous'],
  autonomous: ['accompaniment'],
}

type HasStage = { stage?: SupportStage | null }

export const supportMoveProblem = (record: HasStage, before?: HasStage): Problem | undefined =>
  moveProblem({ moves, names: supportStages, path: 'stage' }, before?.stage, record.stage)
