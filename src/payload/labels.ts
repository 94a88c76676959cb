import { getTranslation } from '@payloadcms/translations'
import type { Field, LabelFunction, SanitizedConfig } from 'payload'

const inTheirLanguage =
  (words: Record<string, string>): LabelFunction =>
  ({ i18n }) =>
    getTranslation(words, i18n)

const sayLabels = (fields: readonly Field[]) => {
  for (const field of fields) {
    if ('label' in field && typeof field.label === 'object')
      Object.assign(field, { label: inTheirLanguage(field.label) })
    if ('fields' in field) sayLabels(field.fields)
    if (field.type === 'tabs')
      field.tabs.forEach((tab) => {
        sayLabels(tab.fields)
      })
  }
}

/**
 * Payload 3.90 keeps the fields of each collection as the first reader's language has them, for every
 * reader: the tables, the amounts and the comparisons of versions of the others were in it. This is its
 * own switch to keep none (it sets it back each time); its configuration, it keeps in each language
 * (payload#11725).
 */
const keepNoFields = () => {
  Object.defineProperty(globalThis, '_payload_doNotCacheClientSchemaMap', {
    configurable: true,
    get: () => true,
    set: () => undefined,
  })
}

/**
 * Gives the browser the labels of fields and collections in one language. Payload 3.90 puts a label
 * in all its languages into some sentences as it is: « Trier par [object Object] » to a screen reader.
 */
export const sayingLabels = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, fields, labels } of config.collections)
    if (!slug.startsWith('payload-')) {
      sayLabels(fields)
      for (const [number, words] of Object.entries(labels))
        if (typeof words === 'object') Object.assign(labels, { [number]: inTheirLanguage(words) })
    }
  keepNoFields()
  return config
}
