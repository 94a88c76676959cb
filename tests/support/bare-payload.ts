import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { APIError, type CollectionConfig, type FieldHook } from 'payload'
import sharp from 'sharp'

import { nobody } from '@/access/rules'
import { startPayload, tables } from '@/src/database/payload.fixture'
import { env } from '@/src/env'
import { i18n, localization } from '@/src/i18n'

import { docIn } from './answers'
import { unique } from './builders'
import { sessionIn } from './http'

const anyone = () => true

const open = { read: anyone, readVersions: anyone, create: anyone, update: anyone, delete: anyone }

const Users: CollectionConfig = {
  slug: 'users',
  auth: { removeTokenFromResponses: true },
  access: open,
  fields: [],
}

/** What actions lead to: some of them are hidden, and a field of all of them. */
const Orientations: CollectionConfig = {
  slug: 'orientations',
  access: { ...open, read: () => ({ isPublic: { equals: true } }) },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'isPublic', type: 'checkbox', defaultValue: true },
    { name: 'secret', type: 'text', access: { read: nobody } },
    { name: 'parent', type: 'relationship', relationTo: 'orientations' },
    { name: 'actions', type: 'join', collection: 'actions', on: 'orientation' },
  ],
}

const refuse: FieldHook = ({ value }) => {
  if (value) throw new APIError('Too late.', 412)
}

const Actions: CollectionConfig = {
  slug: 'actions',
  versions: { drafts: true },
  trash: true,
  access: open,
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'year', type: 'number' },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text' }] },
    { name: 'description', type: 'richText' },
    { name: 'orientation', type: 'relationship', relationTo: 'orientations' },
    { name: 'others', type: 'relationship', relationTo: 'orientations', hasMany: true },
    { name: 'next', type: 'relationship', relationTo: 'actions' },
    { name: 'fixed', type: 'text', required: true, defaultValue: 'x', access: { update: nobody } },
    { name: 'refused', type: 'text', hooks: { beforeValidate: [refuse] } },
  ],
}

const Media: CollectionConfig = {
  slug: 'media',
  access: open,
  upload: { staticDir: join(env.MEDIA_DIR, 'bare') },
  fields: [],
}

/**
 * Payload as it comes, on an SQLite database of its own: nothing of src/payload is in it. Its
 * collections are as small as what is asked of them.
 */
export const startBarePayload = async () => {
  const log: string[] = []
  const bare = await startPayload({
    migrations: [tables],
    config: {
      collections: [Users, Orientations, Actions, Media],
      editor: lexicalEditor(),
      i18n,
      localization,
      sharp,
      serverURL: env.SERVER_URL,
      logger: { options: {}, destination: { write: (line) => log.push(line) } },
    },
  })
  const write =
    (collection: string, usual: object) =>
    async (data: object = {}) =>
      docIn(await bare.rest('POST', collection, { ...usual, ...data })).id

  return {
    ...bare,
    /** The lines of its log, the oldest first. */
    log,
    action: write('actions', { title: 'x' }),
    orientation: write('orientations', { title: 'x' }),
    /** An account made for it: its id, and the headers by which it is known. */
    someone: async () => {
      const data = { email: `${String(unique('bare'))}@bare.example`, password: randomUUID() }
      const { id } = docIn(await bare.rest('POST', 'users', data))
      return { id, ...data, headers: sessionIn(await bare.rest('POST', 'users/login', data)) }
    },
  }
}
