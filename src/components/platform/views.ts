import type { Config } from 'payload'

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>

/** Payload knows one title a view, whatever the language: `AdminPage` gives its own. */
const titledByThePage = { title: '' }

/** Pages of the back-office besides Payload's lists and documents, at French addresses. */
export const views: Views = {
  dashboard: { Component: '@/src/components/platform/landing/LandingView#LandingView' },
  strategyDashboard: {
    path: '/tableau-de-bord',
    Component: '@/src/components/strategy/dashboard/DashboardView#DashboardView',
    meta: titledByThePage,
  },
  comparison: {
    path: '/comparaison',
    Component: '@/src/components/committee/comparison/ComparisonView#ComparisonView',
    meta: titledByThePage,
  },
  kanban: {
    path: '/kanban',
    Component: '@/src/components/strategy/KanbanView#KanbanView',
    meta: titledByThePage,
  },
  timeline: {
    path: '/calendrier',
    Component: '@/src/components/strategy/TimelineView#TimelineView',
    meta: titledByThePage,
  },
  currentProgramme: {
    path: '/programme',
    exact: true,
    Component: '@/src/components/agenda/programme/ProgrammeView#CurrentProgrammeView',
    meta: titledByThePage,
  },
  programme: {
    path: '/programme/:event',
    exact: true,
    Component: '@/src/components/agenda/programme/ProgrammeView#ProgrammeView',
    meta: titledByThePage,
  },
  placeStatistics: {
    path: '/lieux',
    Component: '@/src/components/places/statistics/StatisticsView#StatisticsView',
    meta: titledByThePage,
  },
  support: {
    path: '/accompagnement',
    Component: '@/src/components/places/support/SupportView#SupportView',
    meta: titledByThePage,
  },
  read: {
    path: '/fiche/:collection/:id',
    exact: true,
    Component: '@/src/components/platform/read/ReadView#ReadView',
    meta: titledByThePage,
  },
  // What mails and papers that were sent already carry.
  actionSheet: {
    path: '/fiche/:id',
    exact: true,
    Component: '@/src/components/platform/read/ReadView#ReadView',
    meta: titledByThePage,
  },
  spreadsheets: {
    path: '/import',
    Component: '@/src/components/platform/import/ImportView#ImportView',
    meta: titledByThePage,
  },
  placesToCall: {
    path: '/lieux-a-verifier',
    Component: '@/src/components/places/CallsView#CallsView',
    meta: titledByThePage,
  },
  duplicates: {
    path: '/doublons',
    exact: true,
    Component: '@/src/components/places/DuplicatesView#DuplicatesView',
    meta: titledByThePage,
  },
  merge: {
    path: '/fusion',
    exact: true,
    Component: '@/src/components/places/merge/MergeView#MergeView',
    meta: titledByThePage,
  },
  releases: {
    path: '/programme/:event/versions',
    exact: true,
    Component: '@/src/components/agenda/releases/ReleasesView#ReleasesView',
    meta: titledByThePage,
  },
  month: {
    path: '/saisie',
    Component: '@/src/components/strategy/MonthView#MonthView',
    meta: titledByThePage,
  },
  search: {
    path: '/recherche',
    Component: '@/src/components/platform/SearchView#SearchView',
    meta: titledByThePage,
  },
  mails: {
    path: '/courriels',
    Component: '@/src/components/platform/MailsView#MailsView',
    meta: titledByThePage,
  },
  administration: {
    path: '/administration',
    Component: '@/src/components/platform/AdministrationView#AdministrationView',
    meta: titledByThePage,
  },
  activity: {
    path: '/activite',
    Component: '@/src/components/platform/ActivityView#ActivityView',
    meta: titledByThePage,
  },
}
