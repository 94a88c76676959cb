import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Hook = SQLiteAdapter['beforeSchemaInit'][number]

/**
 * Lets SQLite find the translations of a document. Payload indexes them by language first, and asks
 * for them by document: for each document of a list, the whole table of translations was read.
 */
export const indexTranslations =
  (adapter: SQLiteAdapter): Hook =>
  ({ schema }) => {
    for (const table of Object.values(adapter.rawTables))
      if (table.name.endsWith('_locales'))
        table.indexes = {
          ...table.indexes,
          parent: { name: `${table.name}_parent_id_idx`, on: '_parentID' },
        }
    return schema
  }
