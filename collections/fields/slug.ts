import type { FieldHook, TextField } from 'payload'
import slugify from '@sindresorhus/slugify'

const slugFrom =
  (source: string): FieldHook =>
  ({ value, data, originalDoc, operation }) => {
    const text: unknown = value || (operation === 'create' ? data?.[source] : originalDoc?.slug)
    return typeof text === 'string' ? slugify(text) : value
  }

/**
 * The document's name in addresses: unique, made from `source` when left empty, kept when the title
 * changes since other sites link to it. One slug for all languages.
 */
export const slugField = (source = 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  label: { fr: 'Identifiant d’adresse', en: 'Slug' },
  required: true,
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: {
      fr: 'Laissez vide pour le former d’après le titre. D’autres sites s’appuient sur lui : ne le changez qu’en cas d’erreur.',
      en: 'Leave empty to derive it from the title. Other sites rely on it: change it only when wrong.',
    },
  },
  hooks: { beforeValidate: [slugFrom(source)] },
})
