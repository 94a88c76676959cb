import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Communes } from '@/collections/platform/Communes'
import { Media } from '@/collections/platform/Media'
import { Organisations } from '@/collections/platform/Organisations'
import { Users } from '@/collections/platform/Users'
import { Actions } from '@/collections/strategy/Actions'
import { Axes } from '@/collections/strategy/Axes'
import { Deliverables } from '@/collections/strategy/Deliverables'
import { Milestones } from '@/collections/strategy/Milestones'
import { Orientations } from '@/collections/strategy/Orientations'
import { Workstreams } from '@/collections/strategy/Workstreams'
import { env } from '@/src/env'
import { i18n, localization } from '@/src/i18n'

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
  collections: [
    Axes,
    Orientations,
    Workstreams,
    Actions,
    Milestones,
    Deliverables,
    Organisations,
    Communes,
    Media,
    Users,
  ],
  typescript: { autoGenerate: false },
  telemetry: false,
  admin: { user: 'users', importMap: { autoGenerate: false } },
})
