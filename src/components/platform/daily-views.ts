import type { Config } from 'payload'

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>

/** Pages of the back-office besides Payload's lists and documents, at French addresses. */
export const dailyViews: Views = {
  kanban: {
    path: '/kanban',
    Component: '@/src/components/strategy/KanbanView#KanbanView',
    meta: { title: 'Actions par statut' },
  },
  timeline: {
    path: '/calendrier',
    Component: '@/src/components/strategy/TimelineView#TimelineView',
    meta: { title: 'Calendrier des actions' },
  },
  actionSheet: {
    path: '/fiche/:id',
    Component: '@/src/components/strategy/ActionSheetView#ActionSheetView',
    meta: { title: 'Fiche de l’action' },
  },
  spreadsheets: {
    path: '/import',
    Component: '@/src/components/strategy/import/ImportView#ImportView',
    meta: { title: 'Tableurs' },
  },
  month: {
    path: '/saisie',
    Component: '@/src/components/strategy/MonthView#MonthView',
    meta: { title: 'Saisie du mois' },
  },
  search: {
    path: '/recherche',
    Component: '@/src/components/platform/SearchView#SearchView',
    meta: { title: 'Rechercher' },
  },
  mails: {
    path: '/courriels',
    Component: '@/src/components/platform/MailsView#MailsView',
    meta: { title: 'Modèles de courriels' },
  },
  activity: {
    path: '/activite',
    Component: '@/src/components/platform/ActivityView#ActivityView',
    meta: { title: 'Activité' },
  },
}
