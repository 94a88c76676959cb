import { dayInWords } from '@/src/domain/platform/time/days'

import { daysFrom, momentOn, monthEnd, monthStart, weekdayFrom } from './calendar'
import { neutralIn } from './strategy'

type College = 'elected' | 'administration' | 'economy' | 'civil-society' | 'research' | 'other'

export type SampleMember = {
  name: string
  college: College
  role: 'member' | 'chair' | 'vice-chair' | 'secretary'
}

const colleges: readonly College[] = [
  'elected',
  'administration',
  'economy',
  'civil-society',
  'research',
  'other',
]

const roles = ['chair', 'vice-chair', 'secretary'] as const

/** Two members a college. The composition of the committee is not public: these are nobody. */
export const sampleMembers: readonly SampleMember[] = [...colleges, ...colleges].map(
  (college, index) => ({
    name: `Membre d’exemple ${index + 1}`,
    college,
    role: roles[index] ?? 'member',
  }),
)

/** All sit for the same three years, as ISO days. */
export const sampleMandate = (day: string) => ({
  startDate: monthStart(day, -18),
  endDate: monthEnd(day, 17),
})

/** Number of the member who is the demonstration account of the committee. */
export const sampleAccountHolder = 4

export type SampleItem = {
  title: string
  kind: 'information' | 'debate' | 'decision'
  duration: number
  confidential?: true
  /** Whether a document is to be read before. */
  hasPaper?: true
  /** Slugs of the actions it is about. */
  actions: readonly string[]
}

export type SampleDecision = {
  /** Title of the point on which it was taken. */
  item: string
  text: string
  status: 'to-do' | 'doing' | 'done' | 'dropped'
  dueDate: string
  /** Which demonstration account is to do it. */
  owner: 'project-manager' | 'committee-member'
  votes?: { for: number; against: number; abstain: number }
  actions: readonly string[]
}

export type SampleMeeting = {
  number: number
  title: string
  /** ISO date-time, UTC. */
  date: string
  status: 'planned' | 'convened' | 'held' | 'minutes-approved'
  items: readonly SampleItem[]
  /** Numbers of the members who are not there, and of those who gave a proxy, with to whom. */
  sheet?: {
    excused: readonly number[]
    absent: readonly number[]
    proxies: Readonly<Record<number, number>>
  }
  decisions: readonly SampleDecision[]
}

/** What the committee makes of the sample experiment. */
export const sampleVerdict = 'Décision d’exemple\u00A0: déployer l’expérimentation d’exemple.'

/** The first actions of a neutral title that are late, and blocked: the committee is asked about them. */
const [late, blocked] = [neutralIn('late'), neutralIn('blocked')]
const slugOf = (action: typeof late) => (action ? [action.slug] : [])

/**
 * Five sittings around a day: two whose minutes are approved, one to minute, one convened in twelve
 * days, one further away. What is said there is worth nothing.
 */
export const sampleMeetings = (day: string): readonly SampleMeeting[] => [
  {
    number: 1,
    title: 'Séance d’exemple 1',
    date: momentOn(weekdayFrom(day, -275), 14),
    status: 'minutes-approved',
    items: [
      {
        title: 'Exemple\u00A0: avancement de la stratégie',
        kind: 'information',
        duration: 30,
        actions: ['suivi-par-le-comite-metropolitain-du-numerique'],
      },
      {
        title: 'Exemple\u00A0: priorités d’UCITY',
        kind: 'decision',
        duration: 45,
        actions: ['melcome', 'plateforme-d-interoperabilite'],
      },
    ],
    sheet: { excused: [9], absent: [12], proxies: { 8: 2 } },
    decisions: [
      {
        item: 'Exemple\u00A0: priorités d’UCITY',
        text: 'Décision d’exemple\u00A0: présenter MELCOME au comité avant la séance suivante.',
        status: 'done',
        dueDate: weekdayFrom(day, -150),
        owner: 'project-manager',
        actions: ['melcome'],
      },
      {
        item: 'Exemple\u00A0: priorités d’UCITY',
        text: 'Décision d’exemple\u00A0: décrire la plateforme d’interopérabilité.',
        status: 'doing',
        dueDate: weekdayFrom(day, 20),
        owner: 'project-manager',
        votes: { for: 8, against: 1, abstain: 1 },
        actions: ['plateforme-d-interoperabilite'],
      },
    ],
  },
  {
    number: 2,
    title: 'Séance d’exemple 2',
    date: momentOn(weekdayFrom(day, -140), 14),
    status: 'minutes-approved',
    items: [
      {
        title: 'Exemple\u00A0: calendrier d’une action',
        kind: 'debate',
        duration: 40,
        actions: slugOf(late),
      },
      {
        title: 'Exemple\u00A0: point à huis clos',
        kind: 'decision',
        duration: 20,
        confidential: true,
        actions: [],
      },
    ],
    sheet: { excused: [5, 11], absent: [], proxies: { 10: 1, 12: 3 } },
    decisions: [
      {
        item: 'Exemple\u00A0: calendrier d’une action',
        text: `Décision d’exemple\u00A0: proposer un nouveau calendrier pour l’action ${late?.code ?? ''}.`,
        status: 'to-do',
        dueDate: weekdayFrom(day, -4),
        owner: 'project-manager',
        actions: slugOf(late),
      },
      {
        item: 'Exemple\u00A0: point à huis clos',
        text: 'Décision d’exemple, confidentielle\u00A0: demander une étude complémentaire.',
        status: 'dropped',
        dueDate: weekdayFrom(day, -60),
        owner: 'project-manager',
        actions: [],
      },
    ],
  },
  {
    number: 3,
    title: 'Séance d’exemple 3',
    date: momentOn(weekdayFrom(day, -18), 14),
    status: 'held',
    items: [
      {
        title: 'Exemple\u00A0: former aux outils d’UCITY',
        kind: 'decision',
        duration: 30,
        actions: ['communication-formation-et-support'],
      },
      {
        title: 'Exemple\u00A0: suites d’une expérimentation',
        kind: 'decision',
        duration: 20,
        actions: [],
      },
    ],
    sheet: { excused: [6], absent: [7], proxies: { 11: 4 } },
    decisions: [
      {
        item: 'Exemple\u00A0: former aux outils d’UCITY',
        text: 'Décision d’exemple\u00A0: ouvrir deux sessions de formation.',
        status: 'doing',
        dueDate: weekdayFrom(day, 34),
        owner: 'project-manager',
        actions: ['communication-formation-et-support'],
      },
      {
        item: 'Exemple\u00A0: former aux outils d’UCITY',
        text: 'Décision d’exemple\u00A0: inviter les commerces du pilote ENJOY-MEL.',
        status: 'to-do',
        dueDate: weekdayFrom(day, 6),
        owner: 'committee-member',
        votes: { for: 9, against: 0, abstain: 1 },
        actions: ['communication-formation-et-support', 'enjoy-mel'],
      },
      {
        item: 'Exemple\u00A0: suites d’une expérimentation',
        text: sampleVerdict,
        status: 'done',
        dueDate: weekdayFrom(day, -6),
        owner: 'project-manager',
        actions: [],
      },
    ],
  },
  {
    number: 4,
    title: 'Séance d’exemple 4',
    date: momentOn(daysFrom(day, 12), 14),
    status: 'convened',
    items: [
      {
        title: 'Exemple\u00A0: avancement de la stratégie',
        kind: 'information',
        duration: 30,
        hasPaper: true,
        actions: ['suivi-par-le-comite-metropolitain-du-numerique'],
      },
      {
        title: 'Exemple\u00A0: bilan des expérimentations',
        kind: 'debate',
        duration: 60,
        hasPaper: true,
        actions: ['parcours-scientifiques-hors-les-murs', 'reseau-de-confiance'],
      },
      {
        title: `Exemple\u00A0: débloquer l’action ${blocked?.code ?? ''}`,
        kind: 'decision',
        duration: 30,
        actions: slugOf(blocked),
      },
    ],
    sheet: { excused: [3], absent: [], proxies: { 9: 4 } },
    decisions: [],
  },
  {
    number: 5,
    title: 'Séance d’exemple 5',
    date: momentOn(weekdayFrom(day, 115), 14),
    status: 'planned',
    items: [
      {
        title: 'Exemple\u00A0: préparer l’édition du printemps',
        kind: 'debate',
        duration: 60,
        actions: ['rencontres-annuelles-du-numerique'],
      },
    ],
    decisions: [],
  },
]

/** A correction of the minutes of the first meeting, about its first decision. */
export const sampleAddendum = (day: string) =>
  `Rectificatif d’exemple\u00A0: lire «\u00A0avant le ${dayInWords(weekdayFrom(day, -150)).fr}\u00A0».`

export const sampleMinutes = 'Procès-verbal d’exemple\u00A0: aucune de ces paroles n’a été dite.'
