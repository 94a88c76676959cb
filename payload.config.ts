import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor, LinkFeature } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from '@/collections'
import { keepingNeeded } from '@/collections/hooks/refuse-deleting-needed'
import { tellPaused } from '@/collections/platform/hooks/limit-sign-in'
import { findingFollowed } from '@/collections/strategy/hooks/find-followed'
import { views } from '@/src/components/platform/views'
import { database } from '@/src/database'
import { endpoints } from '@/src/endpoints'
import { env } from '@/src/env'
import { i18n, localization } from '@/src/i18n'
import { jobs } from '@/src/jobs'
import { afterError, corrected, plugins } from '@/src/payload'
import { noDirectMail } from '@/src/payload/no-direct-mail'
import { loggerFor } from '@/src/payload/quiet-refusals'

const root = dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  db: database,
  editor: lexicalEditor({
    // A link to a document has no address outside the back-office.
    features: ({ defaultFeatures }) => [
      ...defaultFeatures.filter(({ key }) => key !== 'link'),
      LinkFeature({ enabledCollections: [] }),
    ],
  }),
  sharp,
  i18n,
  localization,
  collections,
  globals,
  plugins,
  endpoints,
  upload: { limits: { fileSize: 10_000_000 }, abortOnLimit: true },
  email: noDirectMail,
  logger: loggerFor(env.NODE_ENV),
  jobs,
  graphQL: { schemaOutputFile: resolve(root, 'docs/api/schema.graphql') },
  typescript: { outputFile: resolve(root, 'src/payload-types.ts'), autoGenerate: false },
  hooks: { afterError: [...afterError, tellPaused] },
  telemetry: false,
  admin: {
    user: 'users',
    avatar: { Component: '@/src/components/platform/shell/Account#Account' },
    dateFormat: 'd MMM yyyy, HH:mm',
    timezones: {
      supportedTimezones: [{ label: 'Paris', value: 'Europe/Paris' }],
      defaultTimezone: 'Europe/Paris',
    },
    importMap: {
      autoGenerate: false, // `npm run generate` writes it, `npm run check` finds it stale
      baseDir: root,
      importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: {
      titleSuffix: ' — Résolument',
      defaultOGImageType: 'off', // drawn for anyone who asks, by a route that only Next has
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
    components: {
      providers: [
        '@/src/components/platform/KeepSession#KeepSession',
        '@/src/components/platform/corrections/Corrections#Corrections',
      ],
      views,
      Nav: '@/src/components/platform/shell/Nav#Nav',
      actions: ['@/src/components/platform/shell/HeaderTools#HeaderTools'],
      graphics: {
        Icon: '@/src/components/platform/Icon#Icon',
        Logo: '@/src/components/platform/Logo#Logo',
      },
    },
  },
})

export default config.then(keepingNeeded).then(corrected).then(findingFollowed)
