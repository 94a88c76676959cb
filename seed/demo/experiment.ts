import { noonOf } from '@/src/domain/platform/time/days'

import { daysFrom, weekdayFrom } from './calendar'

/** An experiment that went all its way, from trial to deployment: none of it is real, and it says so. */
export const sampleExperiment = (day: string) =>
  ({
    title: 'Expérimentation d’exemple',
    slug: 'experimentation-d-exemple',
    state: 'evaluated',
    startDate: noonOf(daysFrom(day, -240)),
    endDate: noonOf(weekdayFrom(day, -60)),
    protocol: 'Protocole d’exemple\u00A0: deux essais de six mois, suivis d’une enquête.',
    criteria: [
      { label: 'Usage (exemple)', score: 4 },
      { label: 'Accessibilité (exemple)', score: 3 },
      { label: 'Coût (exemple)', score: 4 },
    ],
    evaluationDate: noonOf(weekdayFrom(day, -30)),
    evidenceLink: 'https://example.org/evaluation-d-exemple',
    conclusion: 'Conclusion d’exemple\u00A0: l’essai peut être étendu.',
    decision: 'deploy',
    decisionReasons: 'Exemple\u00A0: l’usage est là, le coût est connu.',
    source: 'Donnée d’exemple',
    sample: true,
    _status: 'published',
  }) as const

/** What is tried, by the name of its commune. */
export const sampleSites = [
  { commune: 'Roubaix', what: 'une borne d’accueil en mairie (exemple)' },
  { commune: 'Tourcoing', what: 'une borne d’accueil en médiathèque (exemple)' },
]

/** Where it was deployed once the committee had decided, and since when. */
export const sampleDeployments = (day: string) => [
  { commune: 'Roubaix', date: noonOf(weekdayFrom(day, -12)) },
  { commune: 'Tourcoing', date: noonOf(weekdayFrom(day, -9)) },
  { commune: 'Armentières', date: noonOf(weekdayFrom(day, -2)) },
]
