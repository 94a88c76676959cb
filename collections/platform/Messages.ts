import type { CollectionConfig } from 'payload'

import { hasRole, nobody } from '@/access/rules'
import { momentField } from '@/collections/fields/date'
import { optionsOf } from '@/collections/fields/options'
import { group } from '@/collections/groups'
import { retryMessage } from '@/src/endpoints/platform/retry-message'
import { messageStates } from '@/src/domain/platform/mail/outbox'
import { mailLanguages } from '@/src/domain/platform/mail/preferences'
import { templateNames } from '@/src/domain/platform/mail/templates'

/** A mail, written with what causes it and sent by the worker: the outbox, and the register. */
export const Messages: CollectionConfig<'messages'> = {
  slug: 'messages',
  labels: {
    singular: { fr: 'Message', en: 'Message' },
    plural: { fr: 'Messages', en: 'Messages' },
  },
  defaultSort: '-place',
  disableDuplicate: true,
  admin: {
    useAsTitle: 'recipient',
    group: group.platform,
    defaultColumns: ['recipient', 'template', 'state', 'attempts', 'createdAt', 'sentAt'],
    description: {
      fr: 'Ce que l’application envoie ou a envoyé. Rien ne s’y écrit à la main.',
      en: 'What the application sends or has sent. Nothing is written here by hand.',
    },
  },
  access: {
    create: nobody,
    read: hasRole('admin'),
    update: nobody,
    delete: nobody,
  },
  endpoints: [retryMessage],
  fields: [
    {
      name: 'recipient',
      type: 'email',
      label: { fr: 'Destinataire', en: 'Recipient' },
      required: true,
      index: true,
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Compte', en: 'User' },
      index: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'template',
          type: 'select',
          label: { fr: 'Modèle', en: 'Template' },
          options: optionsOf(templateNames),
          required: true,
          index: true,
        },
        {
          name: 'templateVersion',
          type: 'number',
          label: { fr: 'Version du modèle', en: 'Version of the template' },
          min: 1,
          admin: {
            description: {
              fr: 'Celle qui a servi au dernier essai.',
              en: 'The one of the last attempt.',
            },
          },
        },
        {
          name: 'locale',
          type: 'select',
          label: { fr: 'Langue', en: 'Language' },
          options: optionsOf(mailLanguages),
          defaultValue: 'fr',
          required: true,
        },
      ],
    },
    {
      // Holds the links, by which one acts in the name of who receives them: its page shows the rest.
      name: 'data',
      type: 'json',
      label: { fr: 'Données', en: 'Data' },
      required: true,
      access: { read: nobody },
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '@/src/components/platform/JsonField#JsonField' },
      },
    },
    {
      name: 'cause',
      type: 'group',
      label: { fr: 'Cause', en: 'Cause' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'slug', // mongoose keeps « collection » for itself
              type: 'text',
              label: { fr: 'Collection', en: 'Collection' },
              required: true,
            },
            {
              name: 'document',
              type: 'text',
              label: { fr: 'Document', en: 'Document' },
              required: true,
              index: true,
            },
            {
              name: 'reason',
              type: 'text',
              label: { fr: 'Raison', en: 'Reason' },
              required: true,
            },
          ],
        },
      ],
    },
    {
      name: 'state',
      type: 'select',
      label: { fr: 'État', en: 'State' },
      options: optionsOf(messageStates),
      defaultValue: 'queued',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'attempts',
      type: 'number',
      label: { fr: 'Essais', en: 'Attempts' },
      defaultValue: 0,
      min: 0,
      required: true,
      admin: { position: 'sidebar' },
    },
    momentField({
      name: 'nextAttempt',
      label: { fr: 'Prochain essai', en: 'Next attempt' },
      index: true,
      admin: { position: 'sidebar' },
    }),
    momentField({
      name: 'lastAttempt',
      label: { fr: 'Dernier essai', en: 'Last attempt' },
      index: true,
      admin: { position: 'sidebar' },
    }),
    momentField({
      name: 'sentAt',
      label: { fr: 'Envoyé le', en: 'Sent at' },
      index: true,
      admin: { position: 'sidebar' },
    }),
    {
      name: 'lastError',
      type: 'textarea',
      label: { fr: 'Dernière erreur', en: 'Last error' },
    },
    {
      name: 'response',
      type: 'text',
      label: { fr: 'Réponse du serveur SMTP', en: 'Answer of the SMTP server' },
    },
    {
      name: 'refused',
      type: 'checkbox',
      label: { fr: 'Adresse refusée pour de bon', en: 'Address refused for good' },
      defaultValue: false,
      index: true,
      admin: {
        position: 'sidebar',
        description: {
          fr: 'Après trois refus, rien ne part plus vers cette adresse\u202F; renvoyer un message lève le sien.',
          en: 'After three refusals nothing is sent to the address any more; sending a message again lifts its own.',
        },
      },
    },
    {
      type: 'collapsible',
      label: { fr: 'Détails techniques', en: 'Technical details' },
      admin: { initCollapsed: true },
      fields: [
        { name: 'messageId', type: 'text', label: { fr: 'Message-ID', en: 'Message-ID' } },
        { name: 'worker', type: 'text', label: { fr: 'Processus', en: 'Worker' } },
        momentField({
          name: 'leaseUntil',
          label: { fr: 'Pris jusqu’à', en: 'Taken until' },
          index: true,
        }),
        {
          name: 'key',
          type: 'text',
          label: { fr: 'Clé unique', en: 'Unique key' },
          required: true,
          unique: true,
          index: true,
        },
        {
          name: 'domain',
          type: 'text',
          label: { fr: 'Domaine du destinataire', en: 'Domain of the recipient' },
          required: true,
          index: true,
        },
        {
          name: 'place',
          type: 'number',
          label: { fr: 'Ordre d’écriture', en: 'Order of writing' },
          max: Number.MAX_SAFE_INTEGER, // it is reckoned from the clock, a thousand a millisecond
          required: true,
          index: true,
        },
      ],
    },
  ],
}
