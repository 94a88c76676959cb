import { type Correction, set } from './correction'

/** The first words of a line of a list, after its tick: its code and its title. */
const lineOf = (tick: Element): string =>
  [...(tick.closest('tr')?.cells ?? [])]
    .slice(1, 3)
    .map(({ textContent }) => textContent.trim())
    .join(' ')

/**
 * Payload names each tick by nothing (`aria-label=""`), then by an element that is not there, and shows
 * the field's technical name in a tooltip. In a list, nothing else names it (payload#17376, mended in
 * version 4 alone).
 */
export const namedTicks: Correction[] = [
  {
    selector: '.checkbox-input input',
    mend: (tick) => {
      set(tick, 'title', undefined)
      set(tick, 'aria-labelledby', undefined)
      if (tick.getAttribute('aria-label') === '') set(tick, 'aria-label', undefined)
    },
  },
  {
    selector: '.select-row input',
    mend: (tick, say) => {
      const line = lineOf(tick)
      set(tick, 'aria-label', `${say({ fr: 'Sélectionner :', en: 'Select' })} ${line}`)
    },
  },
  {
    selector: 'input#select-all',
    mend: (tick, say) => {
      const name = { fr: 'Sélectionner toutes les lignes', en: 'Select all rows' }
      set(tick, 'aria-label', say(name))
    },
  },
]
