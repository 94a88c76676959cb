import { type Correction, set } from './correction'

/** The columns that a list may have are buttons that are ticked, which only boxes are (payload#1227). */
export const tickedColumns: Correction = {
  selector: 'button.pill[aria-checked]',
  mend: (column) => {
    set(column, 'role', 'checkbox')
  },
}
