import type { CollectionConfig } from 'payload'

import { managed, managers, nobody, writers } from '@/access/rules'
import { contactFields } from '@/collections/fields/contact'
import { momentField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { mailLanguages } from '@/src/domain/platform/mail/preferences'
import {
  suggestionKinds,
  suggestionOrigins,
  suggestionStatuses,
} from '@/src/domain/places/suggestion'
import { suggestionProblem } from '@/src/domain/places/suggestion.rules'
import { suggestionDecision } from '@/src/endpoints/places/decide-suggestion'
import type { PlaceSuggestion } from '@/src/payload-types'

import { applyAcceptance, dropPhoto, tellSuggester } from './hooks/decide-suggestion'
import { tellWritten, writeOneByOne } from './hooks/one-by-one'
import { signModeration } from './hooks/sign-moderation'

/** What someone proposes to add or to correct in the map of places, and what becomes of it. */
export const PlaceSuggestions: CollectionConfig<'place-suggestions'> = {
  slug: 'place-suggestions',
  labels: {
    singular: { fr: 'Proposition de lieu', en: 'Place suggestion' },
    plural: { fr: 'Propositions de lieux', en: 'Place suggestions' },
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'message',
    group: group.places,
    listSearchableFields: ['message'],
    defaultColumns: ['message', 'kind', 'place', 'status', 'moderatedAt', 'createdAt'],
    components: {
      beforeListTable: ['@/src/components/places/SuggestionFilters#SuggestionFilters'],
    },
  },
  trash: true,
  access: {
    create: writers,
    read: writers,
    update: managers,
    delete: managers,
  },
  hooks: {
    beforeOperation: [writeOneByOne],
    beforeValidate: [checkDocument<PlaceSuggestion>(suggestionProblem)],
    beforeChange: [signModeration, applyAcceptance],
    afterChange: [dropPhoto, tellSuggester],
    afterOperation: [tellWritten],
  },
  endpoints: [suggestionDecision],
  fields: [
    flagNotices,
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: { fr: 'Nature', en: 'Kind' },
          options: optionsOf(suggestionKinds),
          defaultValue: 'new-place',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'place',
          type: 'relationship',
          relationTo: 'tiers-lieux',
          label: { fr: 'Lieu', en: 'Place' },
          index: true,
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'message',
      type: 'textarea',
      label: { fr: 'Message', en: 'Message' },
      required: true,
    },
    {
      name: 'proposed',
      type: 'json',
      label: { fr: 'Valeurs proposées', en: 'Proposed values' },
      admin: {
        components: { Field: '@/src/components/platform/JsonField#JsonField' },
        description: {
          fr: 'Par nom de champ du lieu, comme { "openingHours"\u00A0: "Mo-Fr 09:00-18:00" }.',
          en: 'By field name of the place, such as { "openingHours": "Mo-Fr 09:00-18:00" }.',
        },
      },
    },
    {
      name: 'contact',
      type: 'group',
      label: { fr: 'Contact de la personne', en: 'Contact of the person' },
      access: { read: managers },
      fields: contactFields,
    },
    {
      name: 'status',
      type: 'select',
      label: { fr: 'État', en: 'Status' },
      options: optionsOf(suggestionStatuses),
      defaultValue: 'pending',
      required: true,
      index: true,
      access: managed,
      admin: { position: 'sidebar' },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: { fr: 'Motif du refus', en: 'Reason for refusal' },
      access: managed,
      admin: { position: 'sidebar', condition: (data) => data.status === 'refused' },
    },
    {
      name: 'moderator',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Examinée par', en: 'Moderated by' },
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    momentField({
      name: 'moderatedAt',
      label: { fr: 'Examinée le', en: 'Moderated on' },
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    }),
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      label: { fr: 'Photo proposée', en: 'Suggested photo' },
      index: true,
      // Of the public form alone: accepting opens it to everyone, and refusing throws it away.
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
    {
      name: 'applied',
      type: 'json',
      label: { fr: 'Valeurs retenues', en: 'Values taken over' },
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        components: { Field: '@/src/components/platform/JsonField#JsonField' },
        description: {
          fr: 'Ce que l’acceptation a changé : par champ, la valeur d’avant et celle d’après.',
          en: 'What accepting it changed: for each field, the value before and the value after.',
        },
      },
    },
    {
      name: 'origin',
      type: 'select',
      label: { fr: 'Reçue de', en: 'Received from' },
      options: optionsOf(suggestionOrigins),
      defaultValue: 'staff',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'language',
      type: 'select',
      label: { fr: 'Langue de la personne', en: 'Language of the person' },
      options: optionsOf(mailLanguages),
      defaultValue: 'fr',
      admin: { position: 'sidebar' },
    },
    provenance(sampleField),
  ],
}
