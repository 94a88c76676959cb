import { env } from '@/src/env'
import { migrations } from '@/src/migrations'

import type { LastChanges } from './last-change'
import { mongo } from './mongo-adapter'
import { type Connection, mongoLastChange } from './mongo-last-change'
import { sqlite } from './sqlite-adapter'
import { sqliteLastChanges } from './sqlite-last-change'

const isSqlite = env.DATABASE_URL.startsWith('file:')

let connection: Connection | undefined

/**
 * The database that DATABASE_URL names: SQLite embedded, MongoDB beyond one machine. MongoDB's
 * indexes are there before the first answer, or two documents could take one slug meanwhile.
 */
export const database = isSqlite
  ? sqlite({ url: env.DATABASE_URL, migrationDir: 'src/migrations', migrations })
  : mongo(env.DATABASE_URL, (created) => {
      connection = created
    })

const ofMongo = mongoLastChange(() => connection)

/** When it last changed. MongoDB tells of all its writes alike, those that show nowhere too. */
export const lastChanges: LastChanges = isSqlite
  ? sqliteLastChanges(env.DATABASE_URL)
  : { ofAnything: ofMongo, ofWhatShows: ofMongo }
