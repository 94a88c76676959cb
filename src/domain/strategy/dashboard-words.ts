import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import type { ActionStatus } from './action-status'
import { euros } from './money/amount'
import type { MoneyTotal } from './money/by-workstream'
import type { Weather } from './weather'

type Tally<Word> = readonly { word: Word; count: number }[]

const countOf = <Word>(tally: Tally<Word>, word: Word) =>
  tally.find((one) => one.word === word)?.count ?? 0

/** The actions by status, as a title: « 17 réalisées, 21 en cours ». */
export const statusesInWords = (statuses: Tally<ActionStatus>): Bilingual => {
  const [done, running] = [countOf(statuses, 'done'), countOf(statuses, 'in-progress')]
  return {
    fr: `${String(done)} ${done > 1 ? 'réalisées' : 'réalisée'}, ${String(running)} en cours`,
    en: `${String(done)} done, ${String(running)} in progress`,
  }
}

/** The actions by weather, as a title: « 19 actions au soleil, 6 à l’orage ». */
export const weathersInWords = (weathers: Tally<Weather>): Bilingual => {
  const [sun, storm] = [countOf(weathers, 'sun'), countOf(weathers, 'storm')]
  return {
    fr: `${String(sun)} ${sun > 1 ? 'actions' : 'action'} au soleil, ${storm === 0 ? 'aucune' : String(storm)} à l’orage`,
    en: `${String(sun)} ${sun === 1 ? 'action' : 'actions'} in the sun, ${storm === 0 ? 'none' : String(storm)} in a storm`,
  }
}

/** The money, as a title: « 1 198 000 € engagés sur 1 969 083 € prévus ». */
export const moneyInWords = ({ committedCents, plannedCents }: MoneyTotal): Bilingual => {
  const [fr, en] = [euros(committedCents, 'fr'), euros(committedCents, 'en')]
  return plannedCents === null
    ? { fr: `${fr} engagés, prévu non connu`, en: `${en} committed, planned not known` }
    : {
        fr: `${fr} engagés sur ${euros(plannedCents, 'fr')} prévus`,
        en: `${en} committed of ${euros(plannedCents, 'en')} planned`,
      }
}

/** How many indicators have reached their targets, as a title. */
export const reachedInWords = (indicators: readonly { rate: number | null }[]): Bilingual => {
  const n = indicators.length
  const reached = indicators.filter(({ rate }) => rate === 100).length
  const all = String(n)
  if (n === 0) return { fr: 'Aucun indicateur', en: 'No indicator' }
  if (reached === 0)
    return {
      fr:
        n > 1
          ? `Aucun des ${all} indicateurs n’a atteint sa cible`
          : 'Aucun indicateur n’a atteint sa cible',
      en: 'No indicator has reached its target',
    }
  return {
    fr: `${String(reached)} ${reached > 1 ? 'indicateurs' : 'indicateur'} sur ${all} ${reached > 1 ? 'ont atteint leur cible' : 'a atteint sa cible'}`,
    en: `${String(reached)} of ${all} indicators reached ${reached > 1 ? 'their' : 'its'} target`,
  }
}
