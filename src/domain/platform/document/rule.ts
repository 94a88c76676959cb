import type { Problem } from '@/src/domain/platform/text/bilingual'

/** What is wrong with a document as a write would leave it; how it may change looks at what it was. */
export type EntityRule<Document> = (document: Document, before?: Document) => Problem | undefined
