import { env } from '@/src/env'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const objectId = /^[\da-f]{24}$/i

const isSqlite = env.DATABASE_URL.startsWith('file:')
const wellFormed = isSqlite ? uuid : objectId

/**
 * Whether a document may have this id. Asked for any other, Payload finds nothing on SQLite and
 * leaves the filter out on MongoDB, so that everything is found.
 */
export const isDocumentId = (text: string): boolean => wellFormed.test(text)

/** The id of no document, which may be asked for as any other. */
export const noDocumentId = isSqlite ? '00000000-0000-0000-0000-000000000000' : '0'.repeat(24)
