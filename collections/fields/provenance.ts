import type { CollapsibleField, Field } from 'payload'

/**
 * Where a document comes from and how machines name it: known to whom it concerns, folded for whoever
 * writes. What it means for readers is said in one line on top.
 */
export const provenance = (...fields: Field[]): CollapsibleField => ({
  type: 'collapsible',
  label: fields.some((field) => 'name' in field && field.name === 'slug')
    ? { fr: 'Provenance et adresse', en: 'Source and address' }
    : { fr: 'Provenance', en: 'Source' },
  admin: { position: 'sidebar', initCollapsed: true },
  fields,
})

/** What matters less, or later: folded until someone opens it. */
export const folded = (
  label: { fr: string; en: string },
  ...fields: Field[]
): CollapsibleField => ({
  type: 'collapsible',
  label,
  admin: { initCollapsed: true },
  fields,
})
