import type { Direction, Periodicity } from '@/src/domain/strategy/indicator'
import type { Weather } from '@/src/domain/strategy/weather'

import { daysFrom, monthEnd, monthStart, weekdayFrom } from './calendar'
import { neutralIn, situated, type Situation } from './strategy'

export type SampleIndicator = {
  title: string
  /** The action by its code, or the orientation by its number. */
  of: { action: string } | { orientation: number }
  unit: string
  direction: Direction
  periodicity: Periodicity
  weight: number
  initialValue: number
  initialDate: string
  targetValue: number
  targetDate: string
  nextUpdate: string
  /** Days and values, in their order. */
  values: readonly (readonly [string, number])[]
}

export type SampleReport = {
  action: string
  date: string
  /** When a person says another weather than the facts. */
  override?: { weather: Weather; reason: string }
  done: string
  next?: string
  risks?: string
  /** Whether its author has not published it yet. */
  isDraft?: true
}

const codeOf = (slug: string) => situated.find((one) => one.slug === slug)?.code ?? ''
const neutralCode = (...one: Parameters<typeof neutralIn>) => neutralIn(...one)?.code ?? ''

/** Values at the ends of some months, told from that of a day. */
const atMonthEnds = (day: string, values: readonly (readonly [number, number])[]) =>
  values.map(([months, value]) => [monthEnd(day, months), value] as const)

/**
 * Made-up indicators, with values up to last month. The value of one is expected this month, that of
 * another was last month; one, of an action that is dropped, never had any: what it measures is unknown.
 */
export const sampleIndicators = (day: string): readonly SampleIndicator[] => {
  const period = { initialDate: monthStart(day, -13), targetDate: monthEnd(day, 12) }
  return [
    {
      title: 'Exemple\u00A0: comptes ouverts',
      of: { action: codeOf('pilote-ucity-commerces-et-tourisme-a-roubaix') },
      unit: 'comptes',
      direction: 'rising',
      periodicity: 'monthly',
      weight: 2,
      initialValue: 0,
      targetValue: 5000,
      ...period,
      nextUpdate: monthEnd(day, 0),
      values: atMonthEnds(day, [
        [-6, 600],
        [-5, 900],
        [-4, 1450],
        [-3, 1900],
        [-2, 2100],
        [-1, 2600],
      ]),
    },
    {
      title: 'Exemple\u00A0: délai moyen de réponse',
      of: { action: codeOf('communication-formation-et-support') },
      unit: 'jours',
      direction: 'falling',
      periodicity: 'quarterly',
      weight: 1,
      initialValue: 30,
      targetValue: 10,
      ...period,
      nextUpdate: monthEnd(day, 2),
      values: atMonthEnds(day, [
        [-7, 27],
        [-4, 24],
        [-1, 19],
      ]),
    },
    {
      title: 'Exemple\u00A0: satisfaction des participants',
      of: { action: neutralCode('dropped') },
      unit: '%',
      direction: 'rising',
      periodicity: 'half-yearly',
      weight: 1,
      initialValue: 50,
      targetValue: 80,
      ...period,
      nextUpdate: monthEnd(day, 4),
      values: [],
    },
    {
      title: 'Exemple\u00A0: communes équipées',
      of: { action: neutralCode('on-time') },
      unit: 'communes',
      direction: 'rising',
      periodicity: 'quarterly',
      weight: 1,
      initialValue: 3,
      targetValue: 45,
      ...period,
      nextUpdate: monthEnd(day, -1),
      values: atMonthEnds(day, [
        [-7, 8],
        [-4, 17],
      ]),
    },
    {
      title: 'Exemple\u00A0: lieux membres du réseau',
      of: { orientation: 7 },
      unit: 'lieux',
      direction: 'rising',
      periodicity: 'yearly',
      weight: 2,
      initialValue: 4,
      targetValue: 20,
      ...period,
      nextUpdate: monthEnd(day, 11),
      values: atMonthEnds(day, [
        [-13, 5],
        [-1, 9],
      ]),
    },
  ]
}

const changeOfTeam = {
  weather: 'cloud',
  reason: 'Exemple\u00A0: le prestataire annonce un changement d’équipe.',
} as const

type Said = Pick<SampleReport, 'done' | 'next'>

const kickOff: Said = {
  done: 'Exemple\u00A0: atelier de cadrage tenu avec les partenaires.',
  next: 'Exemple\u00A0: préparer la version d’essai.',
}
const trial: Said = {
  done: 'Exemple\u00A0: version d’essai livrée et montrée aux partenaires.',
  next: 'Exemple\u00A0: recueillir les retours avant l’ouverture.',
}
const finished: Said = { done: 'Exemple\u00A0: action terminée, son bilan est partagé.' }
const paused: Said = {
  done: 'Exemple\u00A0: action mise en pause jusqu’au prochain budget.',
  next: 'Exemple\u00A0: la reprendre avec les partenaires.',
}
const waiting: Said = {
  done: 'Exemple\u00A0: dossier prêt, une décision est attendue.',
  next: 'Exemple\u00A0: reprendre dès qu’elle est prise.',
}

/** In days from the day it is, what is said of an action in each situation, oldest first. */
const reportsIn: Record<Situation, (nth: number) => readonly (readonly [number, Said])[]> = {
  done: (nth) => (nth < 3 ? [[-(20 + 17 * nth), finished]] : []),
  'on-time': (nth) => [
    [-34, kickOff],
    [-(2 + (nth % 4)), trial],
  ],
  'milestone-late': () => [
    [-33, kickOff],
    [-3, trial],
  ],
  late: (nth) => [
    [-35, kickOff],
    [-(2 + (nth % 4)), trial],
  ],
  silent: (nth) => [[-(75 + 10 * nth), kickOff]],
  upcoming: () => [],
  'on-hold': () => [
    [-52, kickOff],
    [-5, paused],
  ],
  blocked: () => [
    [-40, kickOff],
    [-4, waiting],
  ],
  dropped: () => [],
}

/** Made-up reports: of last week on what is under way, but for what is silent; one says another weather. */
export const sampleReports = (day: string): readonly SampleReport[] => [
  ...situated.flatMap(({ code, situation, nth }, index) =>
    reportsIn[situation](nth).map(([count, said]): SampleReport => ({
      action: code,
      date: weekdayFrom(day, count),
      ...said,
      ...(said === trial && code === neutralCode('on-time', 1) && { override: changeOfTeam }),
      ...(said === kickOff &&
        index % 3 === 0 && { risks: 'Exemple\u00A0: le calendrier est serré.' }),
    })),
  ),
  {
    action: neutralCode('silent'),
    date: daysFrom(day, 0),
    done: 'Exemple\u00A0: brouillon à relire, puis à publier.',
    isDraft: true,
  },
]
