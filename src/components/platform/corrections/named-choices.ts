import { type Correction, nameByLabel, set } from './correction'

const partsOfFilter = {
  '.condition__field': { fr: 'Champ', en: 'Field' },
  '.condition__operator': { fr: 'Opérateur', en: 'Operator' },
  '.condition__value': { fr: 'Valeur', en: 'Value' },
}
const anyChoice = { fr: 'Choix', en: 'Choice' }

/**
 * The label of a list of choices points at the box around it, and what one types in has no name; nor
 * have the parts of a filter (payload#18140).
 */
export const namedChoices: Correction[] = [
  {
    selector: 'input[role="combobox"][id^="react-select-"]',
    mend: (input, say) => {
      const [, part] = Object.entries(partsOfFilter).find(([box]) => input.closest(box)) ?? []
      if (part) set(input, 'aria-label', say(part))
      else if (!nameByLabel(input)) set(input, 'aria-label', say(anyChoice))
    },
  },
  {
    selector: '.condition__value input:not([role="combobox"])',
    mend: (input, say) => {
      set(input, 'aria-label', say(partsOfFilter['.condition__value']))
    },
  },
]
