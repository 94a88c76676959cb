import { noonOf } from '@/src/domain/platform/time/days'

import { daysFrom, momentOn, monthStart, thursdayAfter, weekdayFrom } from './calendar'

type Level = 'beginner' | 'intermediate' | 'advanced'
type Audience = 'everyone' | 'residents' | 'agents' | 'shopkeepers' | 'associations'
type Area = 'information' | 'communication' | 'content' | 'safety' | 'problem-solving'

export type SampleModule = {
  title: string
  slug: string
  level: Level
  audiences: Audience[]
  /** Minutes. */
  duration: number
  digCompAreas: Area[]
  objectives: string
  /** Slugs of the actions it serves. */
  actions: readonly string[]
  /** What a question of its text asks, if it has one: the first choice is the right one. */
  quiz?: { question: string; choices: readonly [string, ...string[]]; explanation: string }
  /** Whether its Qualiopi sheet says everything. */
  hasSheet: boolean
  /** Whether it waits to be published. */
  isDraft?: true
}

/** The operation of the deliberation that carries training, beside the service that is taught. */
const training = 'communication-formation-et-support'

/** Modules on the services of UCITY (délibération n° 55209). Their content is made up. */
export const sampleModules: readonly SampleModule[] = [
  {
    title: 'Exemple\u00A0: se déplacer avec MELCOME',
    slug: 'exemple-se-deplacer-avec-melcome',
    level: 'beginner',
    audiences: ['everyone'],
    duration: 90,
    digCompAreas: ['information'],
    objectives: 'Exemple\u00A0: trouver un transport et un équipement près de soi.',
    actions: ['melcome', training],
    quiz: {
      question: 'Exemple\u00A0: que situe MELCOME en temps réel\u00A0?',
      choices: ['Les transports', 'Les élections', 'La météo'],
      explanation: 'Exemple\u00A0: MELCOME situe les transports et les équipements.',
    },
    hasSheet: true,
  },
  {
    title: 'Exemple\u00A0: décrire un équipement dans MELCOME',
    slug: 'exemple-decrire-un-equipement-dans-melcome',
    level: 'intermediate',
    audiences: ['agents'],
    duration: 120,
    digCompAreas: ['content', 'information'],
    objectives: 'Exemple\u00A0: tenir à jour les informations d’un équipement.',
    actions: ['melcome', training],
    hasSheet: true,
    isDraft: true,
  },
  {
    title: 'Exemple\u00A0: présenter son commerce sur ENJOY-MEL',
    slug: 'exemple-presenter-son-commerce-sur-enjoy-mel',
    level: 'beginner',
    audiences: ['shopkeepers'],
    duration: 180,
    digCompAreas: ['content', 'communication'],
    objectives: 'Exemple\u00A0: publier un bon plan et un événement.',
    actions: ['enjoy-mel', training],
    quiz: {
      question: 'Exemple\u00A0: que peut publier un commerce\u00A0?',
      choices: ['Un bon plan', 'Un horaire de bus'],
      explanation:
        'Exemple\u00A0: les bons plans et les événements sont publiés par les commerces.',
    },
    hasSheet: true,
  },
  {
    title: 'Exemple\u00A0: composer un parcours de proximité',
    slug: 'exemple-composer-un-parcours-de-proximite',
    level: 'intermediate',
    audiences: ['shopkeepers', 'associations'],
    duration: 120,
    digCompAreas: ['content'],
    objectives: 'Exemple\u00A0: relier des commerces et des sites touristiques proches.',
    actions: ['enjoy-mel', training],
    hasSheet: false,
  },
  {
    title: 'Exemple\u00A0: accueillir avec le CITY PASS',
    slug: 'exemple-accueillir-avec-le-city-pass',
    level: 'beginner',
    audiences: ['agents'],
    duration: 60,
    digCompAreas: ['problem-solving'],
    objectives: 'Exemple\u00A0: reconnaître et valider un pass dématérialisé.',
    actions: ['city-pass', training],
    hasSheet: true,
  },
  {
    title: 'Exemple\u00A0: raccorder un service à la plateforme d’interopérabilité',
    slug: 'exemple-raccorder-un-service-a-la-plateforme',
    level: 'advanced',
    audiences: ['agents'],
    duration: 240,
    digCompAreas: ['problem-solving', 'safety'],
    objectives: 'Exemple\u00A0: décrire les échanges d’un service avec les autres.',
    actions: ['plateforme-d-interoperabilite', training],
    hasSheet: false,
  },
  {
    title: 'Exemple\u00A0: faire connaître UCITY',
    slug: 'exemple-faire-connaitre-ucity',
    level: 'beginner',
    audiences: ['agents', 'associations'],
    duration: 90,
    digCompAreas: ['communication'],
    objectives: 'Exemple\u00A0: présenter le bouquet de services à des habitants.',
    actions: [training],
    hasSheet: true,
  },
  {
    title: 'Exemple\u00A0: aider au guichet les usagers d’UCITY',
    slug: 'exemple-aider-au-guichet-les-usagers-d-ucity',
    level: 'intermediate',
    audiences: ['agents'],
    duration: 150,
    digCompAreas: ['communication', 'safety'],
    objectives: 'Exemple\u00A0: répondre aux demandes d’aide sans prendre la main.',
    actions: [training],
    hasSheet: true,
  },
]

export type SamplePath = {
  title: string
  slug: string
  description: string
  /** Slugs of its modules, in order. */
  modules: readonly string[]
}

export const samplePaths: readonly SamplePath[] = [
  {
    title: 'Exemple\u00A0: agents d’accueil',
    slug: 'exemple-agents-d-accueil',
    description: 'Parcours d’exemple\u00A0: connaître les services, puis aider à s’en servir.',
    modules: [
      'exemple-faire-connaitre-ucity',
      'exemple-se-deplacer-avec-melcome',
      'exemple-accueillir-avec-le-city-pass',
      'exemple-aider-au-guichet-les-usagers-d-ucity',
    ],
  },
  {
    title: 'Exemple\u00A0: commerces du pilote',
    slug: 'exemple-commerces-du-pilote',
    description: 'Parcours d’exemple\u00A0: présenter son commerce, puis se relier aux autres.',
    modules: [
      'exemple-faire-connaitre-ucity',
      'exemple-presenter-son-commerce-sur-enjoy-mel',
      'exemple-composer-un-parcours-de-proximite',
    ],
  },
]

export type SampleSession = {
  title: string
  /** Slug of the module or of the path that is taught. */
  subject: string
  /** ISO date-times, UTC. */
  startDate: string
  endDate: string
  status: 'planned' | 'open' | 'held' | 'cancelled'
  mode: 'on-site' | 'online'
  capacity: number
  /** Euros; 0 is free. */
  price: number
  audiences: Audience[]
}

/** Sessions that took place, one that did not, and some to come, around a day. */
export const sampleSessions = (day: string): readonly SampleSession[] => [
  {
    title: 'Session d’exemple 1',
    subject: 'exemple-se-deplacer-avec-melcome',
    startDate: momentOn(weekdayFrom(day, -62), 9),
    endDate: momentOn(weekdayFrom(day, -62), 10, 30),
    status: 'held',
    mode: 'on-site',
    capacity: 12,
    price: 0,
    audiences: ['everyone'],
  },
  {
    title: 'Session d’exemple 2',
    subject: 'exemple-presenter-son-commerce-sur-enjoy-mel',
    startDate: momentOn(weekdayFrom(day, -27), 14),
    endDate: momentOn(weekdayFrom(day, -27), 17),
    status: 'held',
    mode: 'on-site',
    capacity: 10,
    price: 40,
    audiences: ['shopkeepers'],
  },
  {
    title: 'Session d’exemple 3',
    subject: 'exemple-raccorder-un-service-a-la-plateforme',
    startDate: momentOn(weekdayFrom(day, -13), 9),
    endDate: momentOn(weekdayFrom(day, -13), 13),
    status: 'cancelled',
    mode: 'online',
    capacity: 8,
    price: 0,
    audiences: ['agents'],
  },
  {
    title: 'Session d’exemple 4',
    subject: 'exemple-agents-d-accueil',
    startDate: momentOn(thursdayAfter(daysFrom(day, 11)), 9),
    endDate: momentOn(daysFrom(thursdayAfter(daysFrom(day, 11)), 1), 17, 30),
    status: 'open',
    mode: 'on-site',
    capacity: 15,
    price: 0,
    audiences: ['agents'],
  },
  {
    title: 'Session d’exemple 5',
    subject: 'exemple-accueillir-avec-le-city-pass',
    startDate: momentOn(weekdayFrom(day, 25), 14),
    endDate: momentOn(weekdayFrom(day, 25), 15),
    status: 'open',
    mode: 'online',
    capacity: 30,
    price: 0,
    audiences: ['agents', 'associations'],
  },
  {
    title: 'Session d’exemple 6',
    subject: 'exemple-commerces-du-pilote',
    startDate: momentOn(thursdayAfter(daysFrom(day, 68)), 9),
    endDate: momentOn(daysFrom(thursdayAfter(daysFrom(day, 68)), 1), 17),
    status: 'planned',
    mode: 'on-site',
    capacity: 12,
    price: 60,
    audiences: ['shopkeepers'],
  },
]

/** What completes a Qualiopi sheet. */
export const sampleSheet = (day: string) => ({
  prerequisites: 'Exemple\u00A0: aucun.',
  accessTerms: 'Exemple\u00A0: sur inscription.',
  accessDelays: 'Exemple\u00A0: deux semaines avant la session.',
  price: 0,
  contact: { name: 'Contact d’exemple', email: 'formation@demo.resolument.example' },
  methods: 'Exemple\u00A0: démonstration, puis mise en pratique.',
  assessment: 'Exemple\u00A0: un questionnaire à la fin.',
  accessibility: 'Exemple\u00A0: salle accessible, supports en grands caractères sur demande.',
  informationDate: noonOf(monthStart(day, -2)),
})
