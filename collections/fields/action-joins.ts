import { joinField } from './join'
import { folded } from './provenance'

/** What hangs on an action: its follow-up, then, folded, what other domains say of it. */
export const actionJoins = [
  joinField({
    name: 'milestones',
    collection: 'milestones',
    on: 'action',
    defaultSort: 'dueDate',
    label: { fr: 'Jalons', en: 'Milestones' },
    admin: { defaultColumns: ['label', 'dueDate', 'doneDate', 'weight'] },
  }),
  joinField({
    name: 'deliverables',
    collection: 'deliverables',
    on: 'action',
    defaultSort: '-date',
    label: { fr: 'Livrables', en: 'Deliverables' },
    admin: { defaultColumns: ['title', 'date', 'link'] },
  }),
  joinField({
    name: 'progressReports',
    collection: 'progress-reports',
    on: 'action',
    defaultSort: '-date',
    label: { fr: 'Points d’avancement', en: 'Progress reports' },
    admin: { defaultColumns: ['date', 'weather', 'done', 'author'] },
  }),
  joinField({
    name: 'indicators',
    collection: 'indicators',
    on: 'action',
    defaultSort: 'nextUpdate',
    label: { fr: 'Indicateurs', en: 'Indicators' },
    admin: { defaultColumns: ['title', 'unit', 'targetValue', 'nextUpdate', 'weight'] },
  }),
  joinField({
    name: 'experiments',
    collection: 'experiments',
    on: 'action',
    defaultSort: 'startDate',
    label: { fr: 'Expérimentations', en: 'Experiments' },
    admin: { defaultColumns: ['title', 'startDate', 'endDate', 'decision'] },
  }),
  folded(
    { fr: 'Décisions, agenda, lieux et formation', en: 'Decisions, agenda, places and training' },
    joinField({
      name: 'decisions',
      collection: 'decisions',
      on: 'actions',
      defaultSort: '-rank',
      label: { fr: 'Décisions du comité', en: 'Committee decisions' },
      admin: {
        allowCreate: false,
        defaultColumns: ['number', 'text', 'dueDate', 'status'],
      },
    }),
    joinField({
      name: 'eventSessions',
      collection: 'event-sessions',
      on: 'actions',
      defaultSort: 'code',
      label: { fr: 'Sessions de l’agenda', en: 'Sessions of the agenda' },
      admin: {
        allowCreate: false,
        defaultColumns: ['code', 'title', 'event', 'start', 'state'],
      },
    }),
    joinField({
      name: 'tiersLieux',
      collection: 'tiers-lieux',
      on: 'actions',
      defaultSort: 'name',
      label: { fr: 'Tiers-lieux', en: 'Tiers-lieux' },
      admin: {
        allowCreate: false,
        defaultColumns: ['name', 'commune', 'state', '_status'],
      },
    }),
    joinField({
      name: 'trainingModules',
      collection: 'training-modules',
      on: 'actions',
      defaultSort: 'slug', // on SQLite, Payload 3.90 cannot sort such a join by a translation
      label: { fr: 'Modules de formation', en: 'Training modules' },
      admin: {
        allowCreate: false,
        defaultColumns: ['title', 'level', 'duration', '_status'],
      },
    }),
  ),
]
