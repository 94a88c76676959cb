import { mongooseAdapter } from '@payloadcms/db-mongodb'

import { env } from '@/src/env'
import { migrations } from '@/src/migrations'

import { sqlite } from './sqlite-adapter'

/**
 * The database that DATABASE_URL names: SQLite embedded, MongoDB beyond one machine. MongoDB's
 * indexes are there before the first answer, or two documents could take one slug meanwhile.
 */
export const database = env.DATABASE_URL.startsWith('file:')
  ? sqlite({ url: env.DATABASE_URL, migrationDir: 'src/migrations', migrations })
  : mongooseAdapter({ url: env.DATABASE_URL, ensureIndexes: true, transactionOptions: {} })
