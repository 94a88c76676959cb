import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { type Correction, set } from './correction'

/** What else tells which of several buttons it is: the line of a table, the row of an array. */
const besides = (element: HTMLElement): string =>
  (
    element.closest('.drawer-link') ??
    element.parentElement?.querySelector('.collapsible__header-wrap')
  )?.textContent.trim() ?? ''

const named = (selector: string, name: Bilingual): Correction => ({
  selector,
  mend: (element, say) => {
    set(element, 'aria-label', [say(name), besides(element)].filter(Boolean).join(' : '))
  },
})

/** Buttons of one icon have no name, nor has the lock of what someone else has open (payload#1227). */
export const namedButtons: Correction[] = [
  named('.clickable-arrow--left', { fr: 'Page précédente', en: 'Previous page' }),
  named('.clickable-arrow--right', { fr: 'Page suivante', en: 'Next page' }),
  named('.date-time-picker__clear-button', { fr: 'Effacer la date', en: 'Clear the date' }),
  named('.drawer-link__doc-drawer-toggler', { fr: 'Ouvrir', en: 'Open' }),
  named('.condition__actions-add', { fr: 'Ajouter une condition', en: 'Add a condition' }),
  named('.condition__actions-remove', {
    fr: 'Retirer cette condition',
    en: 'Remove this condition',
  }),
  named('.collapsible__drag', { fr: 'Déplacer', en: 'Move' }),
  named('.locked', { fr: 'Quelqu’un d’autre le modifie', en: 'Someone else is editing it' }),
  {
    selector: '.popup-button',
    mend: (button, say) => {
      if (!button.textContent.trim())
        set(button, 'aria-label', say({ fr: 'Autres actions', en: 'More actions' }))
    },
  },
]
