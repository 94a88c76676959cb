import type { UIField } from 'payload'

/** Finds an address, and places a point on a map: both fill in the fields below it. */
export const positionPicker: UIField = {
  name: 'positionPicker',
  type: 'ui',
  label: { fr: 'Situer le lieu', en: 'Locate the place' },
  admin: {
    disableListColumn: true,
    components: { Field: '@/src/components/places/position/PositionField#PositionField' },
  },
}
