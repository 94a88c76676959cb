import { placeStates } from '@/src/domain/places/place'
import { placesInWords } from '@/src/domain/places/statistics'
import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import { type ActionStatus, actionStatuses } from '@/src/domain/strategy/action-status'
import {
  moneyInWords,
  reachedInWords,
  statusesInWords,
  weathersInWords,
} from '@/src/domain/strategy/dashboard-words'
import { type Cents, euros } from '@/src/domain/strategy/money/amount'
import { standingsInWords } from '@/src/domain/strategy/standing'
import { type Weather, weathers } from '@/src/domain/strategy/weather'
import { valueInWords } from '@/src/domain/strategy/words'
import type { Chart } from '@/src/formats/charts/chart'
import { palette } from '@/src/formats/charts/palette'

import type { Dashboard } from './dashboard'

/** The charts of the dashboard, by what they are called in an address and in the name of a file. */
export const chartNames = {
  orientations: { fr: 'avancement', en: 'progress' },
  statuses: { fr: 'statuts', en: 'statuses' },
  weathers: { fr: 'meteo', en: 'weather' },
  money: { fr: 'argent', en: 'money' },
  indicators: { fr: 'indicateurs', en: 'indicators' },
  places: { fr: 'tiers-lieux', en: 'places' },
} satisfies Record<string, Bilingual>

export type ChartName = keyof typeof chartNames

export const isChartName = isWordOf<ChartName>(chartNames)

const statusColours: Record<ActionStatus, string> = {
  upcoming: palette.upcoming,
  'in-progress': palette.accent,
  done: palette.done,
  'on-hold': palette.paused,
  dropped: palette.dropped,
  blocked: palette.late,
}

const weatherColours: Record<Weather, string> = {
  sun: palette.sun,
  overcast: palette.soft,
  cloud: palette.ink,
  storm: palette.late,
  'not-given': palette.edge,
  'not-needed': palette.upcoming,
}

type Drawn = Omit<Chart, 'note'>
type Say = (fr: string, en: string) => string

const rate = (say: Say) => ({
  name: say('Avancement (%)', 'Progress (%)'),
  colour: palette.accent,
})

const ofOrientations = ({ orientations }: Dashboard, language: Language, say: Say): Drawn => ({
  title: standingsInWords(orientations)[language],
  rowName: say('Orientation', 'Orientation'),
  measures: [rate(say)],
  most: 100,
  rows: orientations.map(({ number, title, value, bounds }) => ({
    label: `${String(number)}. ${title}`,
    marks: [{ value, bounds, text: valueInWords({ value, bounds })[language] }],
  })),
})

const ofTally = <Word extends string>(
  tally: readonly { word: Word; count: number }[],
  words: Record<Word, Bilingual>,
  colours: Record<Word, string>,
  language: Language,
): Pick<Drawn, 'measures' | 'rows'> => ({
  measures: [{ name: 'Actions', colour: palette.accent }],
  rows: tally.map(({ word, count }) => ({
    label: words[word][language],
    colour: colours[word],
    marks: [{ value: count, text: String(count) }],
  })),
})

const ofMoney = ({ money }: Dashboard, language: Language, say: Say): Drawn | undefined => {
  if (!money) return undefined
  const measures = [
    { name: say('Prévu (€)', 'Planned (€)'), colour: palette.line },
    { name: say('Engagé (€)', 'Committed (€)'), colour: palette.accentLight },
    { name: say('Payé (€)', 'Paid (€)'), colour: palette.accentMedium },
    { name: say('Certifié (€)', 'Certified (€)'), colour: palette.accent },
  ]
  const words = [
    say('prévus', 'planned'),
    say('engagés', 'committed'),
    say('payés', 'paid'),
    say('certifiés', 'certified'),
  ]
  const mark = (cents: Cents | null, index: number) => ({
    value: cents === null ? null : cents / 100,
    text:
      cents === null
        ? say('prévu non connu', 'planned, not known')
        : `${euros(cents, language)} ${words[index] ?? ''}`,
  })
  return {
    title: moneyInWords(money.total)[language],
    rowName: say('Volet', 'Workstream'),
    measures,
    rows: money.workstreams.map((one) => ({
      label:
        one.title === null
          ? say('Sans volet', 'No workstream')
          : `${String(one.number)}. ${one.title}`,
      marks: [one.plannedCents, one.committedCents, one.paidCents, one.certifiedCents].map(mark),
    })),
  }
}

const ofIndicators = ({ indicators }: Dashboard, language: Language, say: Say): Drawn => ({
  title: reachedInWords(indicators)[language],
  rowName: say('Indicateur', 'Indicator'),
  measures: [{ ...rate(say), name: say('Chemin parcouru (%)', 'Way gone (%)') }],
  most: 100,
  rows: indicators.map(({ title, about, rate: value }) => ({
    label: `${about} ${title}`,
    marks: [{ value, text: valueInWords({ value, bounds: null })[language] }],
  })),
})

const ofPlaces = ({ places }: Dashboard, language: Language, say: Say): Drawn => ({
  title: placesInWords(places, places)[language],
  rowName: say('État', 'State'),
  measures: [{ name: say('Tiers-lieux', 'Places'), colour: palette.accent }],
  rows: places.states.map(({ word, places: count }) => ({
    label: word ? placeStates[word][language] : say('État non connu', 'State not known'),
    marks: [{ value: count, text: String(count) }],
  })),
})

/** A chart of the dashboard; `undefined` of the money, for who does not follow it. */
export const chartOf = (
  name: ChartName,
  dashboard: Dashboard,
  language: Language,
): Drawn | undefined => {
  const say: Say = (fr, en) => (language === 'fr' ? fr : en)
  switch (name) {
    case 'orientations':
      return ofOrientations(dashboard, language, say)
    case 'statuses':
      return {
        title: statusesInWords(dashboard.statuses)[language],
        rowName: say('Statut', 'Status'),
        ...ofTally(dashboard.statuses, actionStatuses, statusColours, language),
      }
    case 'weathers':
      return {
        title: weathersInWords(dashboard.weathers)[language],
        rowName: say('Météo', 'Weather'),
        ...ofTally(dashboard.weathers, weathers, weatherColours, language),
      }
    case 'money':
      return ofMoney(dashboard, language, say)
    case 'indicators':
      return ofIndicators(dashboard, language, say)
    case 'places':
      return ofPlaces(dashboard, language, say)
  }
}
