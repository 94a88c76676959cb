import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections } from '@/collections'
import { env } from '@/src/env'
import { i18n, localization } from '@/src/i18n'
import { listWithoutJoins } from '@/src/payload/lists-without-joins'

const here = dirname(fileURLToPath(import.meta.url))

/** Our collections, with their rules and hooks, on Payload as it comes. */
export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  // The type of the ids is that of the database, which was made by us.
  db: sqliteAdapter({ client: { url: env.DATABASE_URL }, idType: 'uuid', push: false }),
  editor: lexicalEditor(),
  sharp,
  i18n,
  localization,
  collections,
  plugins: [listWithoutJoins], // or the two would not answer the same
  typescript: { autoGenerate: false },
  telemetry: false,
  admin: {
    user: 'users',
    importMap: {
      autoGenerate: false,
      baseDir: here,
      importMapFile: join(here, 'src/app/(payload)/admin/importMap.js'),
    },
  },
})
