import type { CollectionSlug, SanitizedPermissions } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'

type NewEntry = { collection: CollectionSlug; href: string; label: Bilingual }

const entry = (collection: CollectionSlug, label: Bilingual): NewEntry => ({
  collection,
  href: `/admin/collections/${collection}/create`,
  label,
})

/** What is entered most, wherever one is. */
const newEntries: readonly NewEntry[] = [
  {
    collection: 'progress-reports',
    href: '/admin/saisie',
    label: { fr: 'La saisie du mois', en: 'The progress of the month' },
  },
  entry('progress-reports', { fr: 'Un point d’avancement', en: 'A progress report' }),
  entry('milestones', { fr: 'Un jalon', en: 'A milestone' }),
  entry('indicator-values', { fr: 'Une valeur d’indicateur', en: 'A value of an indicator' }),
  entry('decisions', { fr: 'Une décision', en: 'A decision' }),
  entry('tiers-lieux', { fr: 'Un lieu', en: 'A place' }),
]

/** Of these, what someone may create. */
export const newEntriesFor = (permissions: SanitizedPermissions | undefined) =>
  newEntries.filter(({ collection }) => permissions?.collections?.[collection]?.create)
