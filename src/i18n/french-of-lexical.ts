/** The rich text editor's French says « En-tête 1 », « Aligner Justifier », and « Télécharger » to add a file. */
export const frenchOfLexical = {
  general: {
    placeholder: 'Tapez votre texte, ou « / » pour choisir une mise en forme.',
    slashMenuBasicGroupLabel: 'Mise en forme',
    toolbarItemsActive: 'Actifs : {{count}}',
  },
  align: { alignCenterLabel: 'Centrer', alignJustifyLabel: 'Justifier' },
  checklist: { label: 'Liste à cocher' },
  heading: { label: 'Titre {{headingLevel}}' },
  horizontalRule: { label: 'Filet horizontal' },
  indent: { decreaseLabel: 'Diminuer le retrait', increaseLabel: 'Augmenter le retrait' },
  link: { loadingWithEllipsis: 'Chargement…' },
  orderedList: { label: 'Liste numérotée' },
  relationship: { label: 'Renvoi à un document' },
  unorderedList: { label: 'Liste à puces' },
  upload: { label: 'Fichier' },
}
