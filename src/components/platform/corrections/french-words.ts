import { type Correction, set } from './correction'

/** English that Payload 3.90, its rich text editor and its date picker have in their code. */
const words: Record<string, string> = {
  'Add Column': 'Ajouter une colonne',
  'Add Row': 'Ajouter une ligne',
  'Add block': 'Ajouter un bloc',
  'Close toast': 'Fermer le message',
  Collapse: 'Replier', // payload#16992
  'Drag to move': 'Glisser pour déplacer',
  'Edit link': 'Modifier le lien',
  Expand: 'Déplier',
  'Insert Paragraph': 'Insérer un paragraphe',
  'Loading...': 'Chargement…',
  'Next Month': 'Mois suivant',
  'No columns selected': 'Aucune colonne choisie',
  'Previous Month': 'Mois précédent',
  'Remove link': 'Retirer le lien',
  'Reveal API key': 'Montrer la clé d’API',
  'Revoke API key': 'Révoquer la clé d’API',
  'Something went wrong:': 'Quelque chose n’a pas marché\u00A0:',
  Time: 'Heure',
  'Toggle API key visibility': 'Montrer ou cacher la clé d’API',
  draggable: 'élément à déplacer',
  sortable: 'élément à déplacer',
  toggle: 'Plier ou déplier',
  'toggle fullscreen': 'Plein écran',
}

/** Beginnings, before words that are in French. */
const beginnings: [selector: string, english: string, french: string][] = [
  ['.react-datepicker [aria-label^="Choose "]', 'Choose ', 'Choisir\u00A0: '],
  ['.react-datepicker [aria-label^="Not available "]', 'Not available ', 'Non permis\u00A0: '],
  ['.react-datepicker [aria-label^="Month "]', 'Month ', 'Mois\u00A0: '],
  ['.react-datepicker [aria-label^="month "]', 'month ', 'Mois\u00A0: '],
  ['.rs__multi-value [aria-label^="Edit "]', 'Edit ', 'Modifier\u00A0: '],
]

const attributes = ['aria-label', 'aria-roledescription', 'title']

export const frenchWords: Correction[] = [
  ...attributes.map((attribute) => ({
    selector: `[${attribute}]`,
    mend: (element: HTMLElement) => {
      const french = words[element.getAttribute(attribute) ?? '']
      if (french) set(element, attribute, french)
    },
  })),
  ...beginnings.map(([selector, english, french]) => ({
    selector,
    mend: (element: HTMLElement) => {
      set(element, 'aria-label', (element.ariaLabel ?? '').replace(english, french))
    },
  })),
  {
    selector: '.btn__label, .table p, .errorBoundary p, .react-datepicker-time__header',
    mend: ({ firstChild: text }) => {
      const french = words[text?.nodeValue?.trim() ?? '']
      if (text && french) text.nodeValue = french
    },
  },
]
