import { withHistory, withUnsaved } from './history'
import { Breaks } from './agenda/Breaks'
import { Events } from './agenda/Events'
import { EventSessions } from './agenda/EventSessions'
import { Rooms } from './agenda/Rooms'
import { ScheduleReleases } from './agenda/ScheduleReleases'
import { SessionFormats } from './agenda/SessionFormats'
import { Speakers } from './agenda/Speakers'
import { Tracks } from './agenda/Tracks'
import { Addenda } from './committee/Addenda'
import { AgendaItems } from './committee/AgendaItems'
import { Attendances } from './committee/Attendances'
import { CommitteeMembers } from './committee/CommitteeMembers'
import { Decisions } from './committee/Decisions'
import { Deliberations } from './committee/Deliberations'
import { MeetingSnapshots } from './committee/MeetingSnapshots'
import { Meetings } from './committee/Meetings'
import { PlaceChecks } from './places/PlaceChecks'
import { PlaceSuggestions } from './places/PlaceSuggestions'
import { SupportRecords } from './places/SupportRecords'
import { TiersLieux } from './places/TiersLieux'
import { Communes } from './platform/Communes'
import { Identity } from './platform/Identity'
import { MailSettings } from './platform/MailSettings'
import { Media } from './platform/Media'
import { Messages } from './platform/Messages'
import { Organisations } from './platform/Organisations'
import { UsedLinks } from './platform/UsedLinks'
import { Users } from './platform/Users'
import { Actions } from './strategy/Actions'
import { Axes } from './strategy/Axes'
import { Commitments } from './strategy/Commitments'
import { Deliverables } from './strategy/Deliverables'
import { Expenses } from './strategy/Expenses'
import { Experiments } from './strategy/Experiments'
import { FinancingPlans } from './strategy/FinancingPlans'
import { Indicators } from './strategy/Indicators'
import { IndicatorValues } from './strategy/IndicatorValues'
import { Milestones } from './strategy/Milestones'
import { Orientations } from './strategy/Orientations'
import { PaymentClaims } from './strategy/PaymentClaims'
import { ProgressReports } from './strategy/ProgressReports'
import { Workstreams } from './strategy/Workstreams'
import { TrainingModules } from './training/TrainingModules'
import { TrainingPaths } from './training/TrainingPaths'
import { TrainingSessions } from './training/TrainingSessions'

const strategy = [
  Axes,
  Orientations,
  Workstreams,
  Actions,
  Milestones,
  Deliverables,
  ProgressReports,
  Indicators,
  IndicatorValues,
  Experiments,
]
const money = [FinancingPlans, Commitments, Expenses, PaymentClaims]
const committee = [
  CommitteeMembers,
  Meetings,
  AgendaItems,
  Attendances,
  Decisions,
  Addenda,
  MeetingSnapshots,
  Deliberations,
]
const agenda = [
  Events,
  Tracks,
  Rooms,
  SessionFormats,
  Speakers,
  EventSessions,
  Breaks,
  ScheduleReleases,
]
const places = [TiersLieux, PlaceSuggestions, PlaceChecks, SupportRecords]
const training = [TrainingModules, TrainingPaths, TrainingSessions]
const platform = [Organisations, Communes, Media, Users, Messages, UsedLinks]

/** The data model, domain by domain: the order of the back-office's navigation. */
export const collections = [
  ...strategy,
  ...money,
  ...committee,
  ...agenda,
  ...places,
  ...training,
  ...platform,
]
  .map(withHistory)
  .map(withUnsaved)

/** What the application is told once, for all. */
export const globals = [Identity, MailSettings]
