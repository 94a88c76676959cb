import { env } from '@/src/env'
import { migrations } from '@/src/migrations'

import { cachingReads } from './cached-reads'
import type { LastChanges } from './last-change'
import { mongo } from './mongo-adapter'
import { type Connection, mongoLastChange } from './mongo-last-change'
import { sqlite } from './sqlite-adapter'
import { sqliteLastChanges } from './sqlite-last-change'
import { tellingEnds } from './transaction-ends'

const isSqlite = env.DATABASE_URL.startsWith('file:')

const ofSqlite = sqliteLastChanges(env.DATABASE_URL)
const cachedSqlite = cachingReads(
  sqlite({ url: env.DATABASE_URL, migrationDir: 'src/migrations', migrations }),
  ofSqlite.ofAnything,
)

let connection: Connection | undefined
const ofMongo = mongoLastChange(() => connection)

/**
 * The database that DATABASE_URL names: SQLite embedded, MongoDB beyond one machine. MongoDB's
 * indexes are there before the first answer, or two documents could take one slug meanwhile.
 */
export const database = isSqlite
  ? tellingEnds(cachedSqlite.adapter)
  : tellingEnds(
      mongo(env.DATABASE_URL, (created) => {
        connection = created
      }),
    )

/** When it last changed. MongoDB tells of all its writes alike, those that show nowhere too. */
export const lastChanges: LastChanges = isSqlite
  ? ofSqlite
  : { ofAnything: ofMongo, ofWhatShows: ofMongo }

/** What is read again of it without asking it; each read of MongoDB asks. */
export const readsActivity = cachedSqlite.activity
