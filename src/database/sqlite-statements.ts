import type Database from 'libsql'
import { LRUCache } from 'lru-cache'

type Statement = Database.Statement

/** Statements that one connection keeps: the application asks a few hundred kinds of questions. */
const max = 500

/** What names each column that it gives: they are the same after a migration. */
const lasting =
  /^\s*(select(?!\s*\*)|insert|update|delete|begin|commit|rollback)\b(?!.*\breturning\s*\*)/is

/**
 * What Payload calls a table that it joins: by a UUID, another each time. Texts are passed over whole: what is
 * asked of JSON is written into the statement, and may look the same.
 */
const passingName = /'(?:[^']|'')*'|("[\da-f]{8}(?:_[\da-f]{4}){3}_[\da-f]{12}")/g

/** The same question in the same words: names that pass are numbered as they come. */
const inLastingNames = (sql: string): string => {
  const names = new Map<string, string>()
  return sql.replaceAll(passingName, (text, name?: string) => {
    if (name === undefined) return text
    const lasting = names.get(name) ?? `"joined_${String(names.size + 1)}"`
    names.set(name, lasting)
    return lasting
  })
}

/**
 * Lets a connection keep the statements that it has prepared, and what is known of their columns: for a
 * document read by its id, libsql's client takes several times as long to prepare and describe the statement
 * as to run it. One that fails is prepared anew.
 */
export const keepStatements = (database: Database.Database): Database.Database => {
  const prepare = database.prepare.bind(database)
  const kept = new LRUCache<string, Statement>({ max })

  const keep = (sql: string): Statement => {
    const statement: Statement = prepare(sql)
    const orForget =
      <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
      (...args: Args): Result => {
        try {
          return work(...args)
        } catch (error) {
          kept.delete(sql)
          throw error
        }
      }
    const describe = statement.columns.bind(statement)
    let columns: ReturnType<typeof describe> | undefined

    Object.assign(statement, {
      all: orForget(statement.all.bind(statement)),
      run: orForget(statement.run.bind(statement)),
      columns: () => (columns ??= describe()),
    })
    kept.set(sql, statement)
    return statement
  }

  const preparedOnce = (given: string): Statement => {
    const known = kept.get(given)
    if (known) return known
    const sql = inLastingNames(given)
    return kept.get(sql) ?? (lasting.test(sql) ? keep(sql) : prepare(sql))
  }
  return Object.assign(database, { prepare: preparedOnce })
}
