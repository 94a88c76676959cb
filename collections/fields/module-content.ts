import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block, RichTextField } from 'payload'

import { webAddressField } from './web-address'

const Video: Block = {
  slug: 'video',
  labels: { singular: { fr: 'Vidéo', en: 'Video' }, plural: { fr: 'Vidéos', en: 'Videos' } },
  admin: { disableBlockName: true },
  fields: [
    { name: 'title', type: 'text', label: { fr: 'Titre', en: 'Title' }, required: true },
    webAddressField({ name: 'link', label: { fr: 'Lien', en: 'Link' }, required: true }),
  ],
}

const Quiz: Block = {
  slug: 'quiz',
  labels: {
    singular: { fr: 'Question', en: 'Quiz question' },
    plural: { fr: 'Questions', en: 'Quiz questions' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'question',
      type: 'textarea',
      label: { fr: 'Question', en: 'Question' },
      required: true,
    },
    {
      name: 'choices',
      type: 'array',
      label: { fr: 'Réponses possibles', en: 'Choices' },
      labels: {
        singular: { fr: 'Réponse', en: 'Choice' },
        plural: { fr: 'Réponses', en: 'Choices' },
      },
      required: true,
      minRows: 2,
      fields: [
        { name: 'text', type: 'text', label: { fr: 'Réponse', en: 'Choice' }, required: true },
        {
          name: 'isRight',
          type: 'checkbox',
          label: { fr: 'Juste', en: 'Right' },
          defaultValue: false,
        },
      ],
    },
    { name: 'explanation', type: 'textarea', label: { fr: 'Explication', en: 'Explanation' } },
  ],
}

/** What a module teaches: text and media, and among them videos to watch and questions to answer. */
export const moduleContentField: RichTextField = {
  name: 'content',
  type: 'richText',
  label: { fr: 'Contenu', en: 'Content' },
  localized: true,
  editor: lexicalEditor({
    features: ({ rootFeatures }) => [...rootFeatures, BlocksFeature({ blocks: [Video, Quiz] })],
  }),
}
