import type { CollectionConfig } from 'payload'

/**
 * How everything the public sees is written: drafts, a history, a date to appear. No autosave: with
 * it Payload fills absent translations in with the fallback's text (payload#16303).
 */
export const publishing: CollectionConfig['versions'] = {
  maxPerDoc: 50,
  drafts: { schedulePublish: true },
}
