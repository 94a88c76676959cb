import type { Facet, FacetCounts } from '@/src/domain/places/matching'
import { audiences, services } from '@/src/domain/places/mediation'
import { callFamilies, families, placeStates, wheelchairAccesses } from '@/src/domain/places/place'
import type { PlaceQuestion } from '@/src/domain/places/question'
import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { say as sayBoth, sayIn } from '@/src/i18n/say'
import type { PlaceCommune } from '@/src/queries/places/communes'

/** A value that one may ask for, and how many places one would see. */
export type Choice = { value: string; label: string; count: number }
/** The choices of one part of the question. */
export type ChoiceGroup = { name: Facet; legend: string; choices: Choice[] }
/** What opens under one button. */
export type Menu = { title: string; groups: ChoiceGroup[] }

type Asked = { question: PlaceQuestion; counts: FacetCounts; communes: readonly PlaceCommune[] }

/** What the filters offer, with the counts of the question that is asked. */
export const menusOf = ({ question, counts, communes }: Asked, language: Language): Menu[] => {
  const say = sayIn(language)
  const group = <Word extends string>(
    name: Facet,
    legend: string,
    vocabulary: Readonly<Record<Word, Bilingual>>,
  ): ChoiceGroup => ({
    name,
    legend,
    choices: wordsOf(vocabulary).map((value) => ({
      value,
      label: sayBoth(vocabulary[value], language),
      count: counts[name][value] ?? 0,
    })),
  })
  const where: ChoiceGroup = {
    name: 'commune',
    legend: say('Commune', 'Commune'),
    choices: communes
      .map(({ inseeCode, name }) => ({
        value: inseeCode,
        label: name,
        count: counts.commune[inseeCode] ?? 0,
      }))
      .filter(({ value, count }) => count > 0 || question.commune?.includes(value)),
  }
  const network: ChoiceGroup = {
    name: 'network',
    legend: say('Réseau', 'Network'),
    choices: [
      {
        value: 'true',
        label: say('Membres du réseau métropolitain', 'Members of the metropolitan network'),
        count: counts.network.true ?? 0,
      },
    ],
  }
  return [
    {
      title: say('Famille', 'Family'),
      groups: [
        group(
          'callFamily',
          say('Familles de l’appel métropolitain', 'Families of the metropolitan call'),
          callFamilies,
        ),
        group('family', say('Familles de tiers-lieux', 'Families of tiers-lieux'), families),
      ],
    },
    {
      title: say('Services', 'Services'),
      groups: [group('service', say('Services', 'Services'), services)],
    },
    {
      title: say('Public', 'Audience'),
      groups: [group('audience', say('Publics', 'Audiences'), audiences)],
    },
    { title: say('Commune', 'Commune'), groups: [where] },
    {
      title: say('Accessible', 'Accessible'),
      groups: [
        group('wheelchair', say('En fauteuil roulant', 'By wheelchair'), wheelchairAccesses),
      ],
    },
    {
      title: say('État', 'State'),
      groups: [group('state', say('État', 'State'), placeStates), network],
    },
  ]
}
