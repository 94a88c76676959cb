import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** A part of the public site: where it is, and what is found there. */
export type Section = {
  /** Its address in French. */
  path: string
  /** How the navigation calls it. */
  label: Bilingual
  /** Its heading, and what is said of it in a line. */
  title: Bilingual
  line: Bilingual
}

export const sections = {
  strategy: {
    path: '/strategie',
    label: { fr: 'Les actions', en: 'The actions' },
    title: { fr: 'Les orientations et leurs actions', en: 'The orientations and their actions' },
    line: {
      fr: 'Toutes les actions, orientation par orientation\u00A0: leur statut, leurs dates, ce qui reste à confirmer.',
      en: 'Every action, orientation by orientation: its status, its dates, what is still to be confirmed.',
    },
  },
  committee: {
    path: '/comite',
    label: { fr: 'Le comité', en: 'The committee' },
    title: { fr: 'Le comité métropolitain du numérique', en: 'The metropolitan digital committee' },
    line: {
      fr: 'Les dates de ses séances, ses décisions publiques et ce qu’elles deviennent.',
      en: 'The dates of its meetings, its public decisions and what becomes of them.',
    },
  },
  experiments: {
    path: '/experimentations',
    label: { fr: 'Expérimentations', en: 'Experiments' },
    title: { fr: 'Les expérimentations', en: 'The experiments' },
    line: {
      fr: 'Ce qui est essayé dans quelques communes, comment c’est évalué, et ce qui en est décidé.',
      en: 'What is tried in a few communes, how it is evaluated, and what is decided of it.',
    },
  },
  financing: {
    path: '/financement',
    label: { fr: 'Financement', en: 'Financing' },
    title: { fr: 'Le financement', en: 'The financing' },
    line: {
      fr: 'Ce que coûte la stratégie, qui la finance, et les délibérations qui le disent.',
      en: 'What the strategy costs, who pays for it, and the deliberations that say so.',
    },
  },
  agenda: {
    path: '/agenda',
    label: { fr: 'Grand Barouf', en: 'Grand Barouf' },
    title: { fr: 'Le Grand Barouf numérique', en: 'The Grand Barouf numérique' },
    line: {
      fr: 'Les éditions, leur programme, salle par salle et heure par heure, à lire, à composer et à emporter.',
      en: 'The editions and their programme, room by room and hour by hour, to read, to choose from and to take along.',
    },
  },
  places: {
    path: '/tiers-lieux',
    label: { fr: 'Tiers-lieux', en: 'Tiers-lieux' },
    title: { fr: 'Les tiers-lieux de la métropole', en: 'The tiers-lieux of the metropolis' },
    line: {
      fr: 'Où coudre, coder, travailler ou se faire aider\u00A0: les lieux, leurs horaires, leurs services, sur une carte et en liste.',
      en: 'Where to sew, code, work or get help: the places, their hours, their services, on a map and in a list.',
    },
  },
  openData: {
    path: '/donnees-ouvertes',
    label: { fr: 'Données ouvertes', en: 'Open data' },
    title: { fr: 'Données ouvertes', en: 'Open data' },
    line: {
      fr: 'Les mêmes chiffres en JSON et en CSV, un fil de ce qui change, des vignettes pour votre site.',
      en: 'The same figures as JSON and CSV, a feed of what changes, widgets for your site.',
    },
  },
} satisfies Record<string, Section>
