import type { Correction } from './correction'

/** What react-select and dnd-kit tell those who do not see the page; Payload sets no words of its own. */
const announcements: [RegExp, string][] = [
  [
    /^Use Up and Down to choose options.*$/,
    'Flèches haut et bas pour parcourir, Entrée pour choisir, Échap pour fermer.',
  ],
  [
    /^.* is focused ,type to refine list.*$/,
    'Tapez pour chercher, flèche bas pour ouvrir la liste.',
  ],
  [/^.* is focused , press Down.*$/, 'Flèche bas pour ouvrir la liste.'],
  [
    /^Use left and right to toggle.*$/,
    'Flèches gauche et droite pour parcourir les choix, Retour arrière pour en retirer un.',
  ],
  [/^All selected options have been cleared\.$/, 'Tous les choix sont effacés.'],
  [/^options? (.*), deselected\.$/, '$1\u00A0: retiré.'],
  [/^options? (.*), selected\.$/, '$1\u00A0: choisi.'],
  [/^option (.*) is disabled\. .*$/, '$1\u00A0: ce choix n’est pas permis.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/, '$1, $2 sur $3.'],
  [/^(.*), (\d+) of (\d+)\.$/, '$1, $2 sur $3.'],
  [/^(\d+) results? available for search term (.*)\.$/, 'Réponses à « $2 »\u00A0: $1.'],
  [/^(\d+) results? available\.$/, 'Choix possibles\u00A0: $1.'],
  [
    /^\s*To pick up a draggable item[^]*$/,
    'Espace pour saisir l’élément, flèches pour le déplacer, Espace pour le déposer, Échap pour annuler.',
  ],
  [/^Picked up draggable item .*$/, 'Élément saisi.'],
  [/^Draggable item .* was moved over .*$/, 'Élément déplacé.'],
  [/^Draggable item .* is no longer over .*$/, 'Rien ici pour le recevoir.'],
  [/^Draggable item .* was dropped.*$/, 'Élément déposé.'],
  [/^Dragging was cancelled.*$/, 'Déplacement annulé.'],
]

export const frenchAnnouncements: Correction[] = [
  {
    selector:
      'div[style="display: none;"], [id^="DndLiveRegion"], [id^="aria-selection"], [id^="aria-focused"], [id^="aria-results"], [id^="aria-guidance"]',
    mend: ({ firstChild: text }) => {
      const english = text?.nodeValue
      if (!text || !english) return
      const [pattern, french] = announcements.find(([pattern]) => pattern.test(english)) ?? []
      if (pattern && french) text.nodeValue = english.replace(pattern, french)
    },
  },
]
