import { type Correction, set } from './correction'

/** The tabs of a document are links straight in a list, which only list items may be (payload#1227). */
export const groupedTabs: Correction = {
  selector: '.doc-tabs__tabs',
  mend: (list, say) => {
    set(list, 'role', 'group')
    set(list, 'aria-label', say({ fr: 'Vues du document', en: 'Views of the document' }))
  },
}
