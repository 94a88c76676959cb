import type { Direction, Periodicity } from '@/src/domain/strategy/indicator'
import type { Weather } from '@/src/domain/strategy/weather'

import { sampleFollowUps } from './strategy'

export type SampleIndicator = {
  title: string
  /** The action by its code, or the orientation by its number. */
  of: { action: string } | { orientation: number }
  unit: string
  direction: Direction
  periodicity: Periodicity
  weight: number
  initialValue: number
  targetValue: number
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
  next: string
  risks?: string
}

export const samplePeriod = { initialDate: '2017-01-01', targetDate: '2018-12-31' }

const underWay = sampleFollowUps
  .filter(({ status }) => status === 'in-progress')
  .map(({ code }) => code)

const codeAt = (index: number): string => underWay[index] ?? ''

/** Made-up indicators. The third has no value yet, so what it measures is unknown. */
export const sampleIndicators: readonly SampleIndicator[] = [
  {
    title: 'Exemple\u00A0: comptes ouverts',
    of: { action: codeAt(0) },
    unit: 'comptes',
    direction: 'rising',
    periodicity: 'monthly',
    weight: 2,
    initialValue: 0,
    targetValue: 5000,
    nextUpdate: '2018-02-28',
    values: [
      ['2017-10-31', 900],
      ['2017-11-30', 1450],
      ['2017-12-31', 2100],
      ['2018-01-31', 2600],
    ],
  },
  {
    title: 'Exemple\u00A0: délai moyen de réponse',
    of: { action: codeAt(1) },
    unit: 'jours',
    direction: 'falling',
    periodicity: 'quarterly',
    weight: 1,
    initialValue: 30,
    targetValue: 10,
    nextUpdate: '2018-03-31',
    values: [
      ['2017-09-30', 24],
      ['2017-12-31', 19],
    ],
  },
  {
    title: 'Exemple\u00A0: satisfaction des participants',
    of: { action: codeAt(2) },
    unit: '%',
    direction: 'rising',
    periodicity: 'half-yearly',
    weight: 1,
    initialValue: 50,
    targetValue: 80,
    nextUpdate: '2018-06-30',
    values: [],
  },
  {
    title: 'Exemple\u00A0: communes équipées',
    of: { action: codeAt(3) },
    unit: 'communes',
    direction: 'rising',
    periodicity: 'quarterly',
    weight: 1,
    initialValue: 3,
    targetValue: 45,
    nextUpdate: '2017-12-31',
    values: [['2017-09-30', 17]],
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
    nextUpdate: '2018-12-31',
    values: [['2017-12-31', 9]],
  },
]

const months = ['2017-11-30', '2018-01-31'] as const

/** Two made-up reports on each of the first actions under way, the second of one with another weather. */
export const sampleReports: readonly SampleReport[] = underWay
  .slice(0, 8)
  .flatMap((action, index) =>
    months.map((date, month): SampleReport => ({
      action,
      date,
      ...(index === 1 &&
        month === 1 && {
          override: {
            weather: 'cloud',
            reason: 'Exemple\u00A0: le prestataire annonce un changement d’équipe.',
          },
        }),
      done: `Exemple\u00A0: ${month === 0 ? 'atelier de cadrage tenu avec les partenaires.' : 'version d’essai livrée et montrée aux partenaires.'}`,
      next: `Exemple\u00A0: ${month === 0 ? 'préparer la version d’essai.' : 'recueillir les retours avant l’ouverture.'}`,
      ...(index % 3 === 0 && { risks: 'Exemple\u00A0: le calendrier est serré.' }),
    })),
  )
