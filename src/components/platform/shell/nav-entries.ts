import {
  BookOpen,
  CalendarDays,
  CalendarRange,
  ChartColumn,
  Gavel,
  GitCompareArrows,
  Building2,
  Euro,
  FileSpreadsheet,
  FileWarning,
  HandHelping,
  House,
  Image,
  LayoutGrid,
  ListTodo,
  type LucideIcon,
  MapPin,
  Mic,
  PhoneCall,
  Route,
  Settings,
  SquareCheck,
} from 'lucide-react'
import type { CollectionSlug } from 'payload'

import { programmeAddress } from '@/src/components/agenda/programme/programme-address'
import { suggestionListAddress } from '@/src/components/places/suggestion-list-address'
import { actionListAddress } from '@/src/components/strategy/action-list-address'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import type { WaitingCounts } from '@/src/queries/platform/waiting'

/** A place of the back-office, for whoever may read what it shows. */
export type NavEntry = {
  href: string
  label: Bilingual
  icon: LucideIcon
  /** The other addresses that belong to it: what is reached from there. */
  also?: readonly string[]
  /** What one must be able to read; without it, everyone of the house goes there. */
  reads?: CollectionSlug
  /** The same of what is done there. */
  updates?: CollectionSlug
  /** How many things wait for its reader there. */
  count?: (counts: WaitingCounts) => number
}

type NavSection = { title?: Bilingual; entries: readonly NavEntry[] }

const list = (slug: CollectionSlug) => `/admin/collections/${slug}`

/**
 * The navigation, in the order of people's work. What is only reached from its parent (milestones,
 * values, attendances, agenda items…) is not in it: « Toutes les données » lists every collection.
 */
export const navSections: readonly NavSection[] = [
  { entries: [{ href: '/admin', label: { fr: 'Aujourd’hui', en: 'Today' }, icon: House }] },
  {
    title: { fr: 'Stratégie', en: 'Strategy' },
    entries: [
      {
        href: '/admin/tableau-de-bord',
        label: { fr: 'Tableau de bord', en: 'Dashboard' },
        icon: ChartColumn,
        reads: 'actions',
      },
      {
        href: actionListAddress(),
        label: { fr: 'Actions', en: 'Actions' },
        icon: ListTodo,
        also: [
          '/admin/kanban',
          '/admin/saisie',
          '/admin/import',
          list('milestones'),
          list('deliverables'),
          list('progress-reports'),
          list('indicators'),
          list('indicator-values'),
        ],
        reads: 'actions',
        count: ({ actions }) => actions,
      },
      {
        href: '/admin/calendrier',
        label: { fr: 'Calendrier', en: 'Timeline' },
        icon: CalendarDays,
        reads: 'actions',
      },
      {
        href: list('financing-plans'),
        label: { fr: 'Financement', en: 'Financing' },
        icon: Euro,
        also: [list('expenses'), list('payment-claims')],
        reads: 'financing-plans',
        count: ({ money }) => money,
      },
    ],
  },
  {
    title: { fr: 'Comité', en: 'Committee' },
    entries: [
      {
        href: list('meetings'),
        label: { fr: 'Séances', en: 'Meetings' },
        icon: Gavel,
        also: [list('agenda-items'), list('attendances'), list('addenda')],
        reads: 'meetings',
      },
      {
        href: list('decisions'),
        label: { fr: 'Décisions', en: 'Decisions' },
        icon: SquareCheck,
        reads: 'decisions',
        count: ({ decisions }) => decisions,
      },
      {
        href: '/admin/comparaison',
        label: { fr: 'Ce qui a bougé', en: 'What moved' },
        icon: GitCompareArrows,
        reads: 'meeting-snapshots',
      },
    ],
  },
  {
    title: { fr: 'Agenda', en: 'Agenda' },
    entries: [
      {
        href: list('events'),
        label: { fr: 'Éditions', en: 'Editions' },
        icon: CalendarRange,
        also: [list('tracks'), list('rooms'), list('session-formats')],
        reads: 'events',
      },
      {
        href: programmeAddress(),
        label: { fr: 'Programme', en: 'Programme' },
        icon: LayoutGrid,
        also: [list('breaks')],
        reads: 'event-sessions',
      },
      {
        href: list('event-sessions'),
        label: { fr: 'Sessions', en: 'Sessions' },
        icon: Mic,
        also: [list('speakers')],
        reads: 'event-sessions',
      },
      {
        href: '/admin/import/programme',
        label: { fr: 'Import et export', en: 'Import and export' },
        icon: FileSpreadsheet,
        reads: 'event-sessions',
      },
    ],
  },
  {
    title: { fr: 'Tiers-lieux', en: 'Tiers-lieux' },
    entries: [
      {
        href: list('tiers-lieux'),
        label: { fr: 'Lieux', en: 'Places' },
        icon: MapPin,
        also: ['/admin/doublons', '/admin/fusion'],
        reads: 'tiers-lieux',
      },
      {
        href: '/admin/import/lieux',
        label: { fr: 'Import et export', en: 'Import and export' },
        icon: FileSpreadsheet,
        reads: 'tiers-lieux',
      },
      {
        href: suggestionListAddress('pending'),
        label: { fr: 'Signalements', en: 'Suggestions' },
        icon: FileWarning,
        reads: 'place-suggestions',
        count: ({ suggestions }) => suggestions,
      },
      {
        href: '/admin/lieux-a-verifier',
        label: { fr: 'À vérifier', en: 'To check' },
        icon: PhoneCall,
        also: [list('place-checks')],
        updates: 'place-checks',
        count: ({ placesToCall }) => placesToCall,
      },
      {
        href: '/admin/lieux',
        label: { fr: 'En chiffres', en: 'In figures' },
        icon: ChartColumn,
        reads: 'tiers-lieux',
      },
      {
        href: '/admin/accompagnement',
        label: { fr: 'Accompagnement', en: 'Support' },
        icon: HandHelping,
        also: [list('support-records')],
        reads: 'support-records',
      },
    ],
  },
  {
    title: { fr: 'Formation', en: 'Training' },
    entries: [
      {
        href: list('training-modules'),
        label: { fr: 'Modules', en: 'Modules' },
        icon: BookOpen,
        also: [list('training-sessions')],
        reads: 'training-modules',
      },
      {
        href: list('training-paths'),
        label: { fr: 'Parcours', en: 'Paths' },
        icon: Route,
        reads: 'training-paths',
      },
    ],
  },
  {
    title: { fr: 'Maison', en: 'House' },
    entries: [
      { href: list('media'), label: { fr: 'Médias', en: 'Media' }, icon: Image, reads: 'media' },
      {
        href: list('organisations'),
        label: { fr: 'Organisations', en: 'Organisations' },
        icon: Building2,
        reads: 'organisations',
      },
      {
        href: '/admin/administration',
        label: { fr: 'Administration', en: 'Administration' },
        icon: Settings,
        also: ['/admin/activite', '/admin/courriels', list('users'), list('messages')],
      },
    ],
  },
]
