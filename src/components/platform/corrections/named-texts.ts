import { type Correction, nameByLabel } from './correction'

/** The label of a rich text is for an element that is not there (payload#10034), so it has no name. */
export const namedTexts: Correction = {
  selector: '.field-type .ContentEditable__root',
  mend: nameByLabel,
}
