import type { CollectionConfig } from 'payload'

/**
 * How everything the public sees is written: drafts, a history, a date to appear. No autosave: with
 * it Payload fills absent translations in with the fallback's text (payload#16303).
 */
export const publishing: CollectionConfig['versions'] = {
  maxPerDoc: 50,
  drafts: { schedulePublish: true },
}

/**
 * The same for what the follow-up is made of, which the staff counts and sees before it is published:
 * a draft is as whole as what is published.
 */
export const publishingWhole: CollectionConfig['versions'] = {
  ...publishing,
  drafts: { schedulePublish: true, validate: true },
}
