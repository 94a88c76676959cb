import type { UIField } from 'payload'

/** Shows at the top of a place's page what to check in it. */
export const placeNotices: UIField = {
  name: 'placeNotices',
  type: 'ui',
  label: { fr: 'À vérifier', en: 'To check' },
  admin: {
    disableListColumn: true,
    components: { Field: '@/src/components/places/PlaceNotices#PlaceNotices' },
  },
}
