import { env } from '@/src/env'

/** The id of no document, as each database has them. */
export const nobody = env.DATABASE_URL.startsWith('file:')
  ? '00000000-0000-4000-8000-000000000000'
  : '0'.repeat(24)
