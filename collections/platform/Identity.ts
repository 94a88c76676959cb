import type { GlobalConfig, TextFieldSingleValidation } from 'payload'

import { anyone, hasRole } from '@/access/rules'
import { group } from '@/collections/groups'
import { accentProblem } from '@/src/domain/platform/identity/accent'
import { defaultSite } from '@/src/domain/platform/identity/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

/** Whatever an API is given: a list of one colour reads as that colour. */
const isAccent: TextFieldSingleValidation = (value: unknown, { req }) => {
  const problem = value ? accentProblem(typeof value === 'string' ? value : '') : undefined
  return problem ? say(problem, req.i18n.language) : true
}

/** How the house presents itself, on every page and in every mail: another metropolis has its own. */
export const Identity: GlobalConfig<'identity'> = {
  slug: 'identity',
  label: { fr: 'Identité du site', en: 'Identity of the site' },
  typescript: { interface: 'Identity' },
  graphQL: { name: 'Identity' },
  admin: { group: group.platform },
  access: { read: anyone, update: hasRole('admin') },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { fr: 'Nom du site', en: 'Name of the site' },
      defaultValue: defaultSite.name,
      required: true,
      maxLength: 40,
    },
    {
      name: 'strategy',
      type: 'text',
      label: { fr: 'Nom de la stratégie', en: 'Name of the strategy' },
      defaultValue: defaultSite.strategy,
      required: true,
      maxLength: 80,
    },
    {
      name: 'line',
      type: 'text',
      label: { fr: 'Ce qu’elle est, en une ligne', en: 'What it is, in a line' },
      defaultValue: ({ locale }) => defaultSite.line[languageOf(locale)],
      localized: true,
      maxLength: 200,
    },
    {
      name: 'accent',
      type: 'text',
      label: { fr: 'Couleur', en: 'Colour' },
      validate: isAccent,
      admin: {
        placeholder: '#1B4FB5',
        description: {
          fr: 'Celle des liens, des boutons et du logo. La teinte du thème sombre en est déduite. Vide\u00A0: celle de Résolument.',
          en: 'That of links, buttons and the logo. Its tone in the dark theme follows. Empty: that of Résolument.',
        },
      },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: { fr: 'Logo', en: 'Logo' },
      filterOptions: { isPublic: { equals: true }, mimeType: { contains: 'image/' } },
      admin: {
        description: {
          fr: 'Une image publique, lisible à 28\u00A0pixels de haut. Vide\u00A0: le signe de Résolument.',
          en: 'A public image that reads at a height of 28 pixels. Empty: the mark of Résolument.',
        },
      },
    },
  ],
}
