import type { UIField } from 'payload'

/** Says above the Qualiopi sheet of a module what it lacks. */
export const qualiopiNotice: UIField = {
  name: 'qualiopiNotice',
  type: 'ui',
  label: { fr: 'Fiche Qualiopi', en: 'Qualiopi sheet' },
  admin: {
    disableListColumn: true,
    components: { Field: '@/src/components/training/QualiopiNotice#QualiopiNotice' },
  },
}

/** Says on the page of a path how long it lasts, and what its modules lack. */
export const pathOverview: UIField = {
  name: 'pathOverview',
  type: 'ui',
  label: { fr: 'Durée', en: 'Duration' },
  admin: {
    disableListColumn: true,
    components: { Field: '@/src/components/training/PathOverview#PathOverview' },
  },
}
