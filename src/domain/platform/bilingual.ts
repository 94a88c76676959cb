/** A sentence or a label in the two languages of the back-office, in Payload's own shape. */
export type Bilingual = { fr: string; en: string }

/** What is wrong with a document, where, and what to do about it. */
export type Problem = { path: string; message: Bilingual }
