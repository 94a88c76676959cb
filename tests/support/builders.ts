import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { sampleSiret } from '@/seed/demo/places'
import type {
  Action,
  AgendaBreak,
  AgendaEvent,
  CommitteeMember,
  Decision,
  EventSession,
  Indicator,
  IndicatorValue,
  Expense,
  FinancingPlan,
  Meeting,
  Milestone,
  Organisation,
  Orientation,
  PaymentClaim,
  PlaceSuggestion,
  ProgressReport,
  Room,
  Speaker,
  SupportRecord,
  TiersLieu,
  Track,
  TrainingModule,
  TrainingPath,
  TrainingSession,
  Workstream,
} from '@/src/payload-types'

type Data<T> = Omit<T, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'collection'>

const counts = new Map<string, number>()

/** A number that nobody else in the run takes for the same purpose: some formats have few. */
export const unique = (purpose = 'anything'): number => {
  const count = (counts.get(purpose) ?? 0) + 1
  counts.set(purpose, count)
  return count
}

const name = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

export const anOrientation = (data: Partial<Data<Orientation>> = {}) => ({
  number: 1000 + unique(),
  title: name('Orientation'),
  slug: randomUUID(),
  _status: 'published' as const,
  ...data,
})

export const aWorkstream = (data: Partial<Data<Workstream>> = {}) => ({
  number: 1000 + unique(),
  title: name('Volet'),
  slug: randomUUID(),
  _status: 'published' as const,
  ...data,
})

/** An action of an orientation that exists already. */
export const anAction = (data: Partial<Data<Action>> & Pick<Data<Action>, 'orientation'>) => {
  const serial = unique('action code')
  return {
    // In the order of their creation, as many as fit.
    code: `${String(20 + Math.floor(serial / 99))}.${String(1 + (serial % 99))}`,
    title: name('Action'),
    slug: randomUUID(),
    status: 'in-progress' as const,
    priority: 'normal' as const,
    _status: 'published' as const,
    ...data,
  }
}

export const aMilestone = (data: Partial<Data<Milestone>> & Pick<Data<Milestone>, 'action'>) => ({
  label: name('Jalon'),
  dueDate: '2018-03-31T12:00:00.000Z',
  weight: 1,
  _status: 'published' as const,
  ...data,
})

/** An indicator of an action or an orientation that exists already. */
export const anIndicator = (data: Partial<Data<Indicator>>) => ({
  title: name('Indicateur'),
  unit: 'places',
  direction: 'rising' as const,
  periodicity: 'monthly' as const,
  initialValue: 0,
  initialDate: '2017-01-01T12:00:00.000Z',
  targetValue: 100,
  targetDate: '2018-12-31T12:00:00.000Z',
  weight: 1,
  _status: 'published' as const,
  ...data,
})

/** A value of an indicator that exists already. */
export const anIndicatorValue = (
  data: Partial<Data<IndicatorValue>> & Pick<Data<IndicatorValue>, 'indicator'>,
) => ({
  date: '2018-01-31T12:00:00.000Z',
  value: 40,
  _status: 'published' as const,
  ...data,
})

/** A report on an action that exists already, with the weather of its facts. */
export const aProgressReport = (
  data: Partial<Data<ProgressReport>> & Pick<Data<ProgressReport>, 'action'>,
) => ({
  date: '2018-01-31T12:00:00.000Z',
  weather: 'not-given' as const,
  done: name('Fait'),
  _status: 'published' as const,
  ...data,
})

/** Creates an orientation to hang actions on, and returns its id. */
export const createOrientation = async (
  payload: Payload,
  req: PayloadRequest,
  data: Partial<Data<Orientation>> = {},
) => (await payload.create({ collection: 'orientations', data: anOrientation(data), req })).id

export const anOrganisation = (data: Partial<Data<Organisation>> = {}) => ({
  name: name('Organisation'),
  slug: randomUUID(),
  kind: 'company' as const,
  _status: 'published' as const,
  ...data,
})

/** A balanced plan: 1 000 € of which the FEDER pays 60,00 %, for the years 2017 and 2018. */
export const aFinancingPlan = (data: Partial<Data<FinancingPlan>> = {}) => ({
  title: name('Plan'),
  slug: randomUUID(),
  startDate: '2017-01-01T12:00:00.000Z',
  endDate: '2018-12-31T12:00:00.000Z',
  totalCents: 1_000_00,
  rateBasisPoints: 60_00,
  funders: [
    { name: 'FEDER', kind: 'feder' as const, amountCents: 600_00 },
    { name: 'Métropole', kind: 'own' as const, amountCents: 400_00 },
  ],
  _status: 'published' as const,
  ...data,
})

/** A paid invoice of 120 €, in a plan that exists already. */
export const anExpense = (data: Partial<Data<Expense>> & Pick<Data<Expense>, 'plan'>) => ({
  title: name('Dépense'),
  category: 'services' as const,
  kind: 'purchase' as const,
  invoiceDate: '2017-06-01T12:00:00.000Z',
  paymentDate: '2017-06-30T12:00:00.000Z',
  netCents: 100_00,
  vatCents: 20_00,
  grossCents: 120_00,
  ...data,
})

/** Someone’s whole time in June 2017, in a plan that exists already. */
export const aStaffExpense = (data: Partial<Data<Expense>> & Pick<Data<Expense>, 'plan'>) => ({
  title: name('Temps'),
  category: 'staff' as const,
  kind: 'staff' as const,
  person: name('Personne'),
  startDate: '2017-06-01T12:00:00.000Z',
  endDate: '2017-06-30T12:00:00.000Z',
  timeShare: 100,
  loadedPayCents: 300_00,
  ...data,
})

/** A draft claim on a plan that exists already. */
export const aPaymentClaim = (
  data: Partial<Data<PaymentClaim>> & Pick<Data<PaymentClaim>, 'plan'>,
) => ({
  title: name('Demande'),
  state: 'draft' as const,
  ...data,
})

export const aCommitteeMember = (data: Partial<Data<CommitteeMember>> = {}) => ({
  name: name('Membre'),
  college: 'other' as const,
  role: 'member' as const,
  ...data,
})

export const aMeeting = (data: Partial<Data<Meeting>> = {}) => ({
  number: 1000 + unique(),
  title: name('Séance'),
  date: '2017-11-16T09:00:00.000Z',
  status: 'planned' as const,
  mode: 'on-site' as const,
  quorum: { rule: 'none' as const, proxiesPerHolder: 1 },
  _status: 'published' as const,
  ...data,
})

/** A decision of a meeting that exists already. */
export const aDecision = (data: Partial<Data<Decision>> & Pick<Data<Decision>, 'meeting'>) => ({
  text: name('Décision'),
  mode: 'consensus' as const,
  status: 'to-do' as const,
  _status: 'published' as const,
  ...data,
})

export const anEvent = (data: Partial<Data<AgendaEvent>> = {}) => ({
  title: name('Édition'),
  slug: randomUUID(),
  startDate: '2017-03-09T12:00:00.000Z',
  endDate: '2017-03-10T12:00:00.000Z',
  timeZone: 'Europe/Paris' as const,
  status: 'held' as const,
  attendanceMode: 'on-site' as const,
  _status: 'published' as const,
  ...data,
})

export const aRoom = (data: Partial<Data<Room>> = {}) => ({
  name: name('Salle'),
  _status: 'published' as const,
  ...data,
})

/** What belongs to an event that exists already. */
export const aTrack = (data: Partial<Data<Track>> & Pick<Data<Track>, 'event'>) => ({
  name: name('Parcours'),
  colour: '#1b7f5c',
  _status: 'published' as const,
  ...data,
})

export const aBreak = (data: Partial<Data<AgendaBreak>> & Pick<Data<AgendaBreak>, 'event'>) => ({
  title: name('Pause'),
  start: '2017-03-09T11:00:00.000Z',
  duration: 60,
  _status: 'published' as const,
  ...data,
})

export const aSpeaker = (data: Partial<Data<Speaker>> = {}) => ({
  name: name('Intervenante'),
  consentToPublish: true,
  _status: 'published' as const,
  ...data,
})

export const anEventSession = (
  data: Partial<Data<EventSession>> & Pick<Data<EventSession>, 'event'>,
) => ({
  code: randomUUID().slice(0, 8),
  title: name('Session'),
  state: 'confirmed' as const,
  start: '2017-03-09T09:00:00.000Z',
  duration: 45,
  format: 'talk' as const,
  language: 'fr' as const,
  level: 'everyone' as const,
  _status: 'published' as const,
  ...data,
})

/** A SIRET with a true key, another for each number, and none of those of the sample places. */
export const aSiret = (number: number) => sampleSiret(500_000 + number)

/** A tiers-lieu of a commune that exists already. */
export const aTiersLieu = (data: Partial<Data<TiersLieu>> & Pick<Data<TiersLieu>, 'commune'>) => ({
  name: name('Tiers-lieu'),
  slug: randomUUID(),
  state: 'open' as const,
  _status: 'published' as const,
  ...data,
})

/** Creates a commune of its own to set places in, and returns its id. */
export const createCommune = async (payload: Payload, req: PayloadRequest) => {
  const data = { name: name('Commune'), inseeCode: String(80_000 + unique('INSEE code')) }
  return (await payload.create({ collection: 'communes', data, req })).id
}

export const aPlaceSuggestion = (data: Partial<Data<PlaceSuggestion>> = {}) => ({
  kind: 'new-place' as const,
  message: name('Proposition'),
  status: 'pending' as const,
  ...data,
})

/** The accompaniment of a tiers-lieu that exists already. */
export const aSupportRecord = (
  data: Partial<Data<SupportRecord>> & Pick<Data<SupportRecord>, 'place'>,
) => ({
  title: name('Accompagnement'),
  stage: 'first-contact' as const,
  ...data,
})

export const aTrainingModule = (data: Partial<Data<TrainingModule>> = {}) => ({
  title: name('Module'),
  slug: randomUUID(),
  level: 'beginner' as const,
  licence: 'cc-by-sa' as const,
  language: 'fr' as const,
  _status: 'published' as const,
  ...data,
})

export const aTrainingPath = (data: Partial<Data<TrainingPath>> = {}) => ({
  title: name('Parcours'),
  slug: randomUUID(),
  _status: 'published' as const,
  ...data,
})

/** A session on a module or a path that exists already. */
export const aTrainingSession = (
  data: Partial<Data<TrainingSession>> & Pick<Data<TrainingSession>, 'subject'>,
) => ({
  title: name('Session'),
  startDate: '2017-10-03T07:00:00.000Z',
  endDate: '2017-10-03T10:00:00.000Z',
  status: 'planned' as const,
  mode: 'on-site' as const,
  capacity: 12,
  price: 0,
  _status: 'published' as const,
  ...data,
})
