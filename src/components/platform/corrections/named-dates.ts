import { type Correction, nameByLabel } from './correction'

/** The label of a date points at the box around it, which is nothing that one can type in. */
export const namedDates: Correction = {
  selector: '.field-type .react-datepicker__input-container input',
  mend: nameByLabel,
}
