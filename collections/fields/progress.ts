import type { UIField } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'

const nothing = '@/src/components/platform/Nothing#Nothing'
const cells = '@/src/components/strategy/ProgressCells'
const fields = '@/src/components/strategy/ProgressField'

type Shown = { Cell?: string; Field?: string }

/** What is computed when it is read, and stored nowhere. */
const computed = (name: string, label: Bilingual, { Cell, Field = nothing }: Shown): UIField => ({
  name,
  type: 'ui',
  label,
  admin: { disableListColumn: Cell === undefined, components: { Cell, Field } },
})

const progress = { fr: 'Avancement', en: 'Progress' }

/** How far an action is and why, its weather and how fresh its facts are. */
export const actionProgressFields: UIField[] = [
  computed('progress', progress, {
    Cell: `${cells}#ProgressCell`,
    Field: `${fields}#ActionProgressField`,
  }),
  computed('weather', { fr: 'Météo', en: 'Weather' }, { Cell: `${cells}#ActionWeatherCell` }),
  computed(
    'freshness',
    { fr: 'Dernier fait', en: 'Last fact' },
    { Cell: `${cells}#FreshnessCell` },
  ),
]

/** How far an orientation is, and why. */
export const orientationProgressField = computed('progress', progress, {
  Field: `${fields}#OrientationProgressField`,
})
