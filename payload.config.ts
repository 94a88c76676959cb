import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor, LinkFeature } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { closeInternal } from '@/access/internal'
import { collections, globals } from '@/collections'
import { sayingLabels } from '@/src/payload/labels'
import { answerLocked } from '@/src/payload/errors/document-locked'
import { checkingRichTexts } from '@/src/payload/rich-texts'
import { checkingQueries } from '@/src/payload/query-access'
import { findingFollowed } from '@/collections/strategy/hooks/find-followed'
import { keepingNeeded } from '@/collections/hooks/refuse-deleting-needed'
import { listingWithoutJoins } from '@/src/payload/lists-without-joins'
import { restoringWithinRights } from '@/src/payload/restore-within-rights'
import { refusingStaleWrites } from '@/src/payload/if-match'
import { tellPaused } from '@/collections/platform/hooks/limit-sign-in'
import { requiringFrench } from '@/src/payload/required-in-french'
import { dailyViews } from '@/src/components/platform/daily-views'
import { database } from '@/src/database'
import { answerBrokenLink } from '@/src/payload/errors/broken-link'
import { answerConflict } from '@/src/payload/errors/write-conflict'
import { answerFullDisk } from '@/src/payload/errors/full-disk'
import { answerLostFile } from '@/src/payload/errors/lost-file'
import { answerTakenId } from '@/src/payload/errors/taken-id'
import { retryWrites } from '@/src/payload/retry-writes'
import { endpoints } from '@/src/endpoints'
import { env } from '@/src/env'
import { useOurSchema } from '@/src/graphql/schema'
import { i18n, localization } from '@/src/i18n'
import { jobs } from '@/src/jobs'
import { noDirectMail } from '@/src/payload/no-direct-mail'
import { hideAbsence } from '@/src/payload/doc-access'
import { registerFirstOnce } from '@/src/payload/first-register'
import { keepLocksToWriters } from '@/src/payload/locks'
import { keepDates } from '@/src/payload/own-dates'
import { boundPreferences } from '@/src/payload/preferences'
import { ignoreStampsAhead } from '@/src/payload/scheduler-stamps'
import { namingTrashed } from '@/src/payload/name-trashed'
import { keepingPublished } from '@/src/payload/keep-published'
import { answerQueryError } from '@/src/payload/errors/query-error'
import { boundingFields } from '@/src/payload/bounding-fields'
import { answerFullMedia } from '@/src/payload/errors/full-media'
import { answerTrashedVersion } from '@/src/payload/errors/trashed-version'
import { fetchNoAddress } from '@/src/payload/fetch-no-address'
import { loggerFor } from '@/src/payload/quiet-refusals'
import { guardTrash } from '@/src/payload/trash'
import { checkArguments } from '@/src/payload/check-arguments'
import { answeringFilters } from '@/src/payload/filters'
import { removeUnusedEndpoints } from '@/src/payload/unused-endpoints'

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
  collections: collections
    .map(listingWithoutJoins)
    .map(restoringWithinRights)
    .map(refusingStaleWrites)
    .map(checkingQueries),
  globals,
  plugins: [fetchNoAddress, keepingPublished, namingTrashed, guardTrash, ignoreStampsAhead],
  endpoints,
  upload: { limits: { fileSize: 10_000_000 }, abortOnLimit: true },
  email: noDirectMail,
  logger: loggerFor(env.NODE_ENV),
  jobs,
  graphQL: { schemaOutputFile: resolve(root, 'docs/api/schema.graphql') },
  typescript: { outputFile: resolve(root, 'src/payload-types.ts'), autoGenerate: false },
  hooks: {
    afterError: [
      answerConflict,
      answerFullDisk,
      answerFullMedia,
      answerBrokenLink,
      answerLostFile,
      answerTakenId,
      answerLocked,
      answerTrashedVersion,
      answerQueryError,
      tellPaused,
    ],
  },
  onInit: useOurSchema,
  telemetry: false,
  admin: {
    user: 'users',
    avatar: 'default', // the other choice asks a third party for a picture of each person
    dateFormat: 'd MMMM yyyy',
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
      views: dailyViews,
      beforeNavLinks: ['@/src/components/platform/DailyLinks#DailyLinks'],
      beforeDashboard: ['@/src/components/platform/Welcome#Welcome'],
      graphics: {
        Icon: '@/src/components/platform/Icon#Icon',
        Logo: '@/src/components/platform/Logo#Logo',
      },
    },
  },
})

export default config
  .then(closeInternal)
  .then(keepLocksToWriters)
  .then(registerFirstOnce)
  .then(boundPreferences)
  .then(keepDates)
  .then(hideAbsence)
  .then(sayingLabels)
  .then(requiringFrench)
  .then(checkingRichTexts)
  .then(keepingNeeded)
  .then(removeUnusedEndpoints)
  .then(answeringFilters)
  .then(boundingFields)
  .then(checkArguments)
  .then(findingFollowed)
  .then(retryWrites)
