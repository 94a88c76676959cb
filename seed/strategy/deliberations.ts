import type { Cents } from '@/src/domain/strategy/money/amount'

type Deliberation = {
  number: string
  /** ISO day. */
  date: string
  assembly: string
  title: string
  wordingToConfirm: boolean
  amountCents?: Cents
  /** Slugs of the operations that it is about. */
  operations: readonly string[]
}

const council = 'Conseil de la Métropole Européenne de Lille'

/** The deliberations behind the strategy that public sources name; where they do not say what one is about, its title is neutral. */
export const deliberations: readonly Deliberation[] = [
  {
    number: '12 C 0689',
    date: '2012-12-14',
    assembly: council,
    title: 'Programme U-City',
    wordingToConfirm: true,
    operations: [],
  },
  {
    number: '16 C 0462',
    date: '2016-06-24',
    assembly: council,
    title: 'Stratégie «\u00A0#Résolument digitale\u00A0»',
    wordingToConfirm: true,
    operations: [],
  },
  {
    number: '17 C 0254',
    date: '2017-02-10',
    assembly: council,
    title:
      'Appel à projets «\u00A0Tiers-lieux métropolitains\u00A0»\u00A0: 40 nouveaux lieux visés',
    wordingToConfirm: true,
    operations: [],
  },
  {
    number: '55209',
    date: '2017-05-18',
    assembly: 'Commission permanente (Synergie NP0009248)',
    title:
      'Fiche de synthèse FEDER axe\u00A02\u00A0: Stratégie numérique métropolitaine, phase\u00A01',
    wordingToConfirm: false,
    amountCents: 1_181_450_00,
    operations: ['elaboration-et-animation-de-la-strategie-digitale'],
  },
  {
    number: '17 C 0907',
    date: '2017-10-19',
    assembly: council,
    title: 'Enjoy-MEL',
    wordingToConfirm: true,
    operations: ['enjoy-mel'],
  },
  {
    number: '20 C 0537',
    date: '2020-12-18',
    assembly: council,
    title: 'Objet à confirmer',
    wordingToConfirm: true,
    operations: [],
  },
  {
    number: '21 B 0327',
    date: '2021-07-09',
    assembly: 'Bureau de la Métropole Européenne de Lille',
    title: 'Tiers-lieux métropolitains\u00A0: 31 lieux soutenus',
    wordingToConfirm: true,
    amountCents: 779_973_00,
    operations: [],
  },
]
