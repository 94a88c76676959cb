import type { CheckboxField, UIField } from 'payload'

import { managed } from '@/access/rules'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { type Flag, flagLabels } from '@/src/domain/platform/document/flags'

const flag = (name: Flag, description: Bilingual): CheckboxField => ({
  name,
  type: 'checkbox',
  label: flagLabels[name],
  defaultValue: false,
  index: true,
  access: managed,
  admin: {
    position: 'sidebar',
    description,
    components: { Cell: '@/src/components/platform/FlagCell#FlagCell' },
  },
})

/** Sample data: shown as such everywhere, removed by `npm run demo:remove`. */
export const sampleField = flag('sample', {
  fr: 'Donnée inventée pour la démonstration\u00A0: elle part avec les autres exemples.',
  en: 'Made up for the demonstration: it goes away with the other samples.',
})

/** A real document whose status, priority, dates and department are samples: they go, it stays. */
export const sampleFollowUpField = flag('sampleFollowUp', {
  fr: 'Le statut, la priorité, les dates et la direction sont des exemples\u00A0: ils partent avec les autres.',
  en: 'Status, priority, dates and department are samples: they go away with the others.',
})

/** The official wording was not public: the title is neutral until someone enters it. */
export const wordingToConfirmField = flag('wordingToConfirm', {
  fr: 'Le libellé officiel n’est pas public\u00A0: le titre est neutre. Décochez après l’avoir saisi.',
  en: 'The official wording is not public: the title is neutral. Untick once you have entered it.',
})

/** The code and the orientation of an action are ours until someone enters the official ones. */
export const placementToConfirmField = flag('placementToConfirm', {
  fr: 'Le code et l’orientation officiels ne sont pas publics\u00A0: décochez après les avoir saisis.',
  en: 'The official code and orientation are not public: untick once you have entered them.',
})

/** Shows at the top of the page which of the flags are set. */
export const flagNotices: UIField = {
  name: 'flagNotices',
  type: 'ui',
  label: { fr: 'Avertissements', en: 'Notices' },
  admin: {
    disableListColumn: true,
    components: { Field: '@/src/components/platform/FlagNotices#FlagNotices' },
  },
}
