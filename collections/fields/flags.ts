import type { CheckboxField } from 'payload'

/** Sample data: shown as such everywhere, removed by `npm run demo:remove`. */
export const sampleField: CheckboxField = {
  name: 'sample',
  type: 'checkbox',
  label: { fr: 'Donnée d’exemple', en: 'Sample data' },
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description: {
      fr: 'Créée pour la démonstration, sans valeur : « npm run demo:remove » la retire.',
      en: 'Made for the demonstration and worth nothing: “npm run demo:remove” takes it away.',
    },
    components: { Cell: '@/src/components/platform/FlagCell#FlagCell' },
  },
}

/** The official wording was not public: the title is neutral until someone enters it. */
export const wordingToConfirmField: CheckboxField = {
  name: 'wordingToConfirm',
  type: 'checkbox',
  label: { fr: 'Libellé à confirmer', en: 'Wording to be confirmed' },
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description: {
      fr: 'Le libellé officiel n’est pas public : le titre est neutre. Décochez après l’avoir saisi.',
      en: 'The official wording is not public: the title is neutral. Untick once you have entered it.',
    },
    components: { Cell: '@/src/components/platform/FlagCell#FlagCell' },
  },
}
