import { type Correction, set } from './correction'

/**
 * The arrows and crosses of lists of choices take the focus, and are hidden from those who hear the page
 * (payload#18139). The arrow does what the field itself does: one passes it by. The cross has a name.
 */
export const reachableIndicators: Correction[] = [
  {
    selector: '.dropdown-indicator',
    mend: (arrow) => {
      set(arrow, 'tabindex', '-1')
    },
  },
  {
    selector: '.clear-indicator',
    mend: (cross, say) => {
      set(cross, 'aria-hidden', undefined)
      set(cross, 'aria-label', say({ fr: 'Effacer le choix', en: 'Clear the choice' }))
    },
  },
]
