import { env } from '@/src/env'
import { migrations } from '@/src/migrations'

import { type LastChange, sqliteLastChange } from './last-change'
import { mongo } from './mongo-adapter'
import { sqlite } from './sqlite-adapter'

const isSqlite = env.DATABASE_URL.startsWith('file:')

/**
 * The database that DATABASE_URL names: SQLite embedded, MongoDB beyond one machine. MongoDB's
 * indexes are there before the first answer, or two documents could take one slug meanwhile.
 */
export const database = isSqlite
  ? sqlite({ url: env.DATABASE_URL, migrationDir: 'src/migrations', migrations })
  : mongo(env.DATABASE_URL)

/** When it last changed. MongoDB has nothing as cheap to ask. */
export const lastChange: LastChange = isSqlite
  ? sqliteLastChange(env.DATABASE_URL)
  : () => Promise.resolve(undefined)
