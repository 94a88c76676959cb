import { type Correction, set } from './correction'

/**
 * A chosen value that moves is a button that holds buttons, and those are then not told (payload#1227).
 * As a group it still takes the focus and the keys that move it.
 */
export const movedValues: Correction = {
  selector: '.rs__multi-value[role="button"]',
  mend: (value) => {
    set(value, 'role', 'group')
  },
}
