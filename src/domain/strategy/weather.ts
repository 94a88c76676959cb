import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'

/** The weather of an action, in the vocabulary of PILOTE (DITP), from the best to the worst. */
export const weathers = {
  sun: { fr: 'Soleil', en: 'Sun' },
  overcast: { fr: 'Couvert', en: 'Overcast' },
  cloud: { fr: 'Nuage', en: 'Cloud' },
  storm: { fr: 'Orage', en: 'Storm' },
  'not-given': { fr: 'Non renseignée', en: 'Not given' },
  'not-needed': { fr: 'Non nécessaire', en: 'Not needed' },
} satisfies Record<string, Bilingual>

export type Weather = keyof typeof weathers

export const isWeather = isWordOf<Weather>(weathers)

/** What a weather means for the objectives. */
export const weatherMeanings: Record<Weather, Bilingual> = {
  sun: { fr: 'objectifs sécurisés', en: 'objectives secured' },
  overcast: { fr: 'objectifs atteignables', en: 'objectives within reach' },
  cloud: { fr: 'appuis nécessaires', en: 'support needed' },
  storm: { fr: 'objectifs compromis', en: 'objectives at risk' },
  'not-given': { fr: 'aucun fait ne permet de la dire', en: 'no fact tells it' },
  'not-needed': { fr: 'plus rien n’est attendu', en: 'nothing more is expected' },
}

export type Given = {
  weather?: Weather | null
  suggestedWeather?: Weather | null
  weatherReason?: string | null
}

/** Whether a person says another weather than the facts: « non renseignée » says none. */
export const isOverride = ({ weather, suggestedWeather }: Given): boolean =>
  weather != null && weather !== 'not-given' && weather !== (suggestedWeather ?? 'not-given')

/** A weather other than the suggested one says why: the committee reads the difference first. */
export const weatherProblem = (given: Given): Problem | undefined => {
  if (!isOverride(given) || given.weatherReason?.trim()) return undefined
  const suggested = weathers[given.suggestedWeather ?? 'not-given']
  return {
    path: 'weatherReason',
    message: {
      fr: `D’après les faits, la météo serait «\u00A0${suggested.fr}\u00A0»\u00A0: dites pourquoi vous en donnez une autre, ou choisissez celle-là.`,
      en: `From the facts, the weather would be “${suggested.en}”: say why you give another, or choose that one.`,
    },
  }
}

/** From the best to the worst. */
const fromBest: readonly Weather[] = ['sun', 'overcast', 'cloud', 'storm']

/**
 * The weather of what several actions make together: that of the one which is worst off. « Non
 * renseignée » where none is given, « non nécessaire » where none is needed.
 */
export const worstWeather = (given: readonly Weather[]): Weather => {
  const worst = Math.max(-1, ...given.map((weather) => fromBest.indexOf(weather)))
  const isOver = given.length > 0 && given.every((weather) => weather === 'not-needed')
  return fromBest[worst] ?? (isOver ? 'not-needed' : 'not-given')
}
