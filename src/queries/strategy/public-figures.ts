import type { Sheet } from '@/src/domain/platform/table/tables'
import { licence } from '@/src/domain/platform/web/licence'
import { toEuro } from '@/src/domain/strategy/money/amount'
import type { StrategySummary } from '@/src/domain/strategy/summary'

import type { PublicOrientation, PublicStrategy } from './public-strategy'

/** A figure that is not known is `null`, and lies between its bounds. In percent, not rounded. */
type Progress = { progress: number | null; atLeast: number | null; atMost: number | null }

type FiguresOfOrientation = StrategySummary &
  Progress & {
    number: number
    title: string
    /** The number of its axis; null where no source tells it. */
    axis: number | null
    url: string
    wordingToConfirm: boolean
  }

/** The public figures of the strategy: names and units are a contract with those who read them. */
export type PublicFigures = {
  day: string
  licence: typeof licence
  source: string
  /** Whether what is told of progress is made up, for a demonstration. */
  sample: boolean
  strategy: StrategySummary & Progress
  /** In euros; null where no plan is published. */
  financing: { total: number | null; erdfRate: number | null }
  axes: (StrategySummary & Progress & { number: number; title: string })[]
  orientations: FiguresOfOrientation[]
}

type Measured = Pick<PublicOrientation, 'progress' | 'bounds'>

const progressOf = ({ progress, bounds }: Measured): Progress => ({
  progress,
  atLeast: bounds?.lower ?? null,
  atMost: bounds?.upper ?? null,
})

/**
 * The figures of the pages, for machines.
 *
 * @param home where the pages are, in the language of the figures
 */
export const figuresOf = (strategy: PublicStrategy, home: string): PublicFigures => {
  const { day, parts, actions, counts, plan } = strategy
  const { value: progress, bounds } = strategy.progress
  return {
    day,
    licence,
    source: home,
    sample: actions.some(({ sampleFollowUp }) => sampleFollowUp),
    strategy: { ...counts, ...progressOf({ progress, bounds }) },
    financing: {
      total: plan ? toEuro(plan.totalCents) : null,
      erdfRate: plan?.rateBasisPoints == null ? null : plan.rateBasisPoints / 100,
    },
    axes: parts.flatMap(({ axis }) =>
      axis ? [{ number: axis.number, title: axis.title, ...axis.counts, ...progressOf(axis) }] : [],
    ),
    orientations: parts
      .flatMap(({ axis, orientations }) =>
        orientations.map((orientation) => ({
          number: orientation.number,
          title: orientation.title,
          axis: axis?.number ?? null,
          url: `${home.replace(/\/$/, '')}/strategie/orientations/${orientation.slug}`,
          wordingToConfirm: Boolean(orientation.wordingToConfirm),
          ...orientation.counts,
          ...progressOf(orientation),
        })),
      )
      .toSorted((one, other) => one.number - other.number),
  }
}

/** The same as a table: a line an orientation, each with its source and its licence, since a line gets copied. */
export const sheetOf = ({ day, source, orientations }: PublicFigures): Sheet => ({
  name: 'chiffres',
  columns: [
    'orientation',
    'titre',
    'libelle_a_confirmer',
    'axe',
    'actions',
    'realisees',
    'en_cours',
    'en_retard',
    'avancement_pourcent',
    'avancement_au_moins',
    'avancement_au_plus',
    'jour',
    'page',
    'source',
    'licence',
  ].map((header) => ({ header })),
  rows: orientations.map((one) => [
    one.number,
    one.title,
    one.wordingToConfirm,
    one.axis,
    one.all,
    one.done,
    one.inProgress,
    one.late,
    one.progress,
    one.atLeast,
    one.atMost,
    new Date(`${day}T00:00:00Z`),
    one.url,
    source,
    licence.name,
  ]),
})
