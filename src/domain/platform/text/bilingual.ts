/** A sentence or a label in the two languages of the back-office, in Payload's own shape. */
export type Bilingual = { fr: string; en: string }

export type Language = keyof Bilingual

/** The one of the two that a reader gets, whatever the language that they asked for. */
export const languageOf = (asked: unknown): Language => (asked === 'en' ? 'en' : 'fr')

/** What is wrong with a document, where, and what to do about it. */
export type Problem = { path: string; message: Bilingual }
