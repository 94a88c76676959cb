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

/** All sit for the same time, as ISO days. */
export const sampleMandate = { startDate: '2017-01-01', endDate: '2019-12-31' }

/** Number of the member who is the demonstration account of the committee. */
export const sampleAccountHolder = 4

export type SampleItem = {
  title: string
  kind: 'information' | 'debate' | 'decision'
  duration: number
  confidential?: true
  /** Slugs of the actions it is about. */
  actions: readonly string[]
}

export type SampleDecision = {
  /** Title of the point on which it was taken. */
  item: string
  text: string
  status: 'to-do' | 'doing' | 'done' | 'dropped'
  dueDate: string
  votes?: { for: number; against: number; abstain: number }
  actions: readonly string[]
}

export type SampleMeeting = {
  number: number
  title: string
  /** ISO date-time, UTC. */
  date: string
  status: 'planned' | 'held' | 'minutes-approved'
  items: readonly SampleItem[]
  /** Numbers of the members who are not there, and of those who gave a proxy, with to whom. */
  sheet?: {
    excused: readonly number[]
    absent: readonly number[]
    proxies: Readonly<Record<number, number>>
  }
  decisions: readonly SampleDecision[]
}

/** Four sittings around the day that the sample shows. What is said there is worth nothing. */
export const sampleMeetings: readonly SampleMeeting[] = [
  {
    number: 1,
    title: 'Séance d’exemple 1',
    date: '2017-06-15T12:00:00.000Z',
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
        text: 'Décision d’exemple\u00A0: présenter MELCOME au comité avant la fin de l’année.',
        status: 'done',
        dueDate: '2017-12-15',
        actions: ['melcome'],
      },
      {
        item: 'Exemple\u00A0: priorités d’UCITY',
        text: 'Décision d’exemple\u00A0: décrire la plateforme d’interopérabilité.',
        status: 'doing',
        dueDate: '2018-03-30',
        votes: { for: 8, against: 1, abstain: 1 },
        actions: ['plateforme-d-interoperabilite'],
      },
    ],
  },
  {
    number: 2,
    title: 'Séance d’exemple 2',
    date: '2017-10-12T12:00:00.000Z',
    status: 'minutes-approved',
    items: [
      {
        title: 'Exemple\u00A0: accueil des tiers-lieux',
        kind: 'debate',
        duration: 40,
        actions: ['cartographie-des-tiers-lieux-numeriques', 'accompagnement-des-tiers-lieux'],
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
        item: 'Exemple\u00A0: accueil des tiers-lieux',
        text: 'Décision d’exemple\u00A0: compléter la cartographie des tiers-lieux.',
        status: 'to-do',
        dueDate: '2018-06-29',
        actions: ['cartographie-des-tiers-lieux-numeriques'],
      },
      {
        item: 'Exemple\u00A0: point à huis clos',
        text: 'Décision d’exemple, confidentielle\u00A0: demander une étude complémentaire.',
        status: 'dropped',
        dueDate: '2018-01-31',
        actions: [],
      },
    ],
  },
  {
    number: 3,
    title: 'Séance d’exemple 3',
    date: '2018-01-18T13:00:00.000Z',
    status: 'held',
    items: [
      {
        title: 'Exemple\u00A0: former aux outils d’UCITY',
        kind: 'decision',
        duration: 30,
        actions: ['communication-formation-et-support'],
      },
    ],
    sheet: { excused: [6], absent: [7], proxies: { 11: 4 } },
    decisions: [
      {
        item: 'Exemple\u00A0: former aux outils d’UCITY',
        text: 'Décision d’exemple\u00A0: ouvrir deux sessions de formation au printemps.',
        status: 'doing',
        dueDate: '2018-05-31',
        actions: ['communication-formation-et-support'],
      },
      {
        item: 'Exemple\u00A0: former aux outils d’UCITY',
        text: 'Décision d’exemple\u00A0: inviter les commerces du pilote ENJOY-MEL.',
        status: 'to-do',
        dueDate: '2018-04-30',
        votes: { for: 9, against: 0, abstain: 1 },
        actions: ['communication-formation-et-support', 'enjoy-mel'],
      },
    ],
  },
  {
    number: 4,
    title: 'Séance d’exemple 4',
    date: '2018-05-17T12:00:00.000Z',
    status: 'planned',
    items: [
      {
        title: 'Exemple\u00A0: bilan des expérimentations',
        kind: 'debate',
        duration: 60,
        actions: ['parcours-scientifiques-hors-les-murs', 'reseau-de-confiance'],
      },
    ],
    decisions: [],
  },
]

/** A correction of the minutes of the first meeting, about its first decision. */
export const sampleAddendum =
  'Rectificatif d’exemple\u00A0: lire «\u00A0avant le 31\u00A0décembre\u00A02017\u00A0».'

export const sampleMinutes = 'Procès-verbal d’exemple\u00A0: aucune de ces paroles n’a été dite.'
