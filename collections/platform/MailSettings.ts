import type { GlobalConfig } from 'payload'

import { hasRole } from '@/access/rules'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { group } from '@/collections/groups'
import { weekdays } from '@/src/domain/platform/time/weekdays'

/** What an administrator decides about mail: whether it leaves, to whom, how fast, and when. */
export const MailSettings: GlobalConfig<'mail-settings'> = {
  slug: 'mail-settings',
  label: { fr: 'Réglages du courrier', en: 'Mail settings' },
  typescript: { interface: 'MailSettings' },
  graphQL: { name: 'MailSettings' },
  admin: { group: group.platform },
  access: {
    read: hasRole('admin'),
    update: hasRole('admin'),
  },
  fields: [
    {
      name: 'paused',
      type: 'checkbox',
      label: { fr: 'Envois suspendus', en: 'Sending is paused' },
      defaultValue: false,
      admin: {
        description: {
          fr: 'Les messages attendent, et partent quand la case est décochée.',
          en: 'Messages wait, and leave once this is unticked.',
        },
      },
    },
    {
      name: 'testRecipient',
      type: 'email',
      label: { fr: 'Tout envoyer à cette adresse (essai)', en: 'Send everything here (test)' },
      admin: {
        description: {
          fr: 'L’objet dit alors à qui le message était destiné. Vide\u00A0: à chacun le sien.',
          en: 'The subject then says whom the message was for. Empty: to each their own.',
        },
      },
    },
    wholeNumberField({
      name: 'ratePerDomain',
      label: {
        fr: 'Messages par minute vers un même domaine',
        en: 'Messages a minute to one domain',
      },
      defaultValue: 60,
      min: 1,
      required: true,
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'digestDay',
          type: 'select',
          label: { fr: 'Jour de la synthèse hebdomadaire', en: 'Day of the weekly digest' },
          options: optionsOf(weekdays),
          defaultValue: 'monday',
          required: true,
        },
        wholeNumberField({
          name: 'digestHour',
          label: { fr: 'Heure (à Paris)', en: 'Hour (in Paris)' },
          defaultValue: 8,
          max: 23,
          required: true,
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        wholeNumberField({
          name: 'placeCheckMonths',
          label: {
            fr: 'Vérification des lieux, tous les (mois)',
            en: 'Check of places, every (months)',
          },
          defaultValue: 6,
          max: 60,
          admin: {
            description: {
              fr: 'Leur contact confirme ou corrige leur fiche. 0 : jamais.',
              en: 'Their contact confirms or corrects what is told. 0: never.',
            },
          },
        }),
        wholeNumberField({
          name: 'placeCheckReminderDays',
          label: { fr: 'Relance après (jours)', en: 'Reminder after (days)' },
          defaultValue: 21,
          min: 1,
          max: 365,
          admin: {
            description: {
              fr: 'Sans réponse à la relance, le lieu est à appeler.',
              en: 'Without an answer to the reminder, the place is to be telephoned.',
            },
          },
        }),
      ],
    },
  ],
}
