import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { closeInternalCollections } from '@/access/internal-collections'
import { hasRole } from '@/access/rules'
import { sayingLabels } from '@/collections/labels'
import { closingSideDoors } from '@/collections/hooks/close-side-doors'
import { refusingStaleWrites } from '@/collections/hooks/refuse-stale-write'
import { Breaks } from '@/collections/agenda/Breaks'
import { Events } from '@/collections/agenda/Events'
import { EventSessions } from '@/collections/agenda/EventSessions'
import { Rooms } from '@/collections/agenda/Rooms'
import { Speakers } from '@/collections/agenda/Speakers'
import { Tracks } from '@/collections/agenda/Tracks'
import { Addenda } from '@/collections/committee/Addenda'
import { AgendaItems } from '@/collections/committee/AgendaItems'
import { Attendances } from '@/collections/committee/Attendances'
import { CommitteeMembers } from '@/collections/committee/CommitteeMembers'
import { Decisions } from '@/collections/committee/Decisions'
import { Meetings } from '@/collections/committee/Meetings'
import { PlaceSuggestions } from '@/collections/places/PlaceSuggestions'
import { SupportRecords } from '@/collections/places/SupportRecords'
import { TiersLieux } from '@/collections/places/TiersLieux'
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
import { TrainingModules } from '@/collections/training/TrainingModules'
import { TrainingPaths } from '@/collections/training/TrainingPaths'
import { TrainingSessions } from '@/collections/training/TrainingSessions'
import { database } from '@/src/database'
import { answerConflict } from '@/src/database/answer-conflict'
import { answerFullDisk } from '@/src/database/answer-full-disk'
import { retryWrites } from '@/src/database/retry-writes'
import { env } from '@/src/env'
import { useOurSchema } from '@/src/graphql/schema'
import { i18n, localization } from '@/src/i18n'
import { checkDocuments } from '@/src/rest/check-documents'
import { closeUnusedDoors } from '@/src/rest/close-unused-doors'

const strategy = [Axes, Orientations, Workstreams, Actions, Milestones, Deliverables]
const committee = [CommitteeMembers, Meetings, AgendaItems, Attendances, Decisions, Addenda]
const agenda = [Events, Tracks, Rooms, Speakers, EventSessions, Breaks]
const places = [TiersLieux, PlaceSuggestions, SupportRecords]
const training = [TrainingModules, TrainingPaths, TrainingSessions]
const platform = [Organisations, Communes, Media, Users]

const root = dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  db: database,
  editor: lexicalEditor(),
  sharp,
  i18n,
  localization,
  collections: [...strategy, ...committee, ...agenda, ...places, ...training, ...platform]
    .map(refusingStaleWrites)
    .map(closingSideDoors),
  upload: { limits: { fileSize: 10_000_000 }, abortOnLimit: true },
  jobs: {
    access: { run: hasRole('admin'), queue: hasRole('admin'), cancel: hasRole('admin') },
    autoRun: [{ cron: '* * * * *', queue: 'default' }],
  },
  graphQL: { schemaOutputFile: resolve(root, 'docs/api/schema.graphql') },
  typescript: { outputFile: resolve(root, 'src/payload-types.ts'), autoGenerate: false },
  hooks: { afterError: [answerConflict, answerFullDisk] },
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
      beforeDashboard: ['@/src/components/platform/Welcome#Welcome'],
      graphics: {
        Icon: '@/src/components/platform/Icon#Icon',
        Logo: '@/src/components/platform/Logo#Logo',
      },
    },
  },
})

export default config
  .then(closeInternalCollections)
  .then(sayingLabels)
  .then(closeUnusedDoors)
  .then(checkDocuments)
  .then(retryWrites)
