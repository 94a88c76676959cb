import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'

import config from '@/payload.config'
import { lastChanges } from '@/src/database'
import { neverShown } from '@/src/database/sqlite-public-changes'
import { docIn } from '@/tests/support/answers'
import { anOrientation } from '@/tests/support/builders'
import { liveDocuments } from '@/tests/support/live-documents'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const { collections, globals } = await config

/** What is told to who asks from now on. */
const last = () => lastChanges.ofWhatShows()

/** Whether something may show once it is written. */
const shows = async (write: () => Promise<unknown>) => {
  const before = await last()
  expect(before).toBeDefined()
  await write()
  return (await last()) !== before
}

let living: ReturnType<typeof liveDocuments> | undefined
const documents = (payload: Payload) => (living ??= liveDocuments(payload, 'shows'))

const touch = async (payload: Payload, collection: CollectionSlug, id: string) => {
  const req = await createLocalReq({}, payload)
  const data = { updatedAt: new Date().toISOString() }
  return payload.db.updateOne({ collection, id, data, req })
}

const isInternal = (slug: string) => slug.startsWith('payload-')

describe.each(collections.map(({ slug }) => slug))('what is written in %s', (slug) => {
  const isNever = neverShown.has(slug) || isInternal(slug)
  test(isNever ? 'shows nowhere' : 'may show', async ({ payload }) => {
    const { live } = await documents(payload)
    const { id } = await live(slug)
    expect(await shows(() => touch(payload, slug, id))).toBe(!isNever)
  })
})

const drafted = collections.flatMap(({ slug, versions }) => (versions?.drafts ? [slug] : []))

test.for(drafted)('a draft of %s shows once it is published', async (slug, { payload }) => {
  const { write } = await documents(payload)
  const { id } = await write(slug, { data: { _status: 'draft' }, draft: true })
  expect(await shows(() => touch(payload, slug, id))).toBe(false)
  const req = await createLocalReq({}, payload)
  const publish = () =>
    payload.db.updateOne({ collection: slug, id, data: { _status: 'published' }, req })
  expect(await shows(publish)).toBe(true)
})

// Those that refer to it tell its id, until the database takes it out of their lists.
test.for(drafted)('a draft of %s shows once it is deleted', async (slug, { payload }) => {
  const { write } = await documents(payload)
  const { id } = await write(slug, { data: { _status: 'draft' }, draft: true })
  const req = await createLocalReq({}, payload)
  const where = { id: { equals: id } }
  expect(await shows(() => payload.db.deleteOne({ collection: slug, where, req }))).toBe(true)
})

test.for(globals.map(({ slug }) => slug))(
  'what is written in the global %s',
  async (slug, { payload }) => {
    const req = await createLocalReq({}, payload)
    const write = () => payload.updateGlobal({ slug, data: {}, req, overrideAccess: true })
    expect(await shows(write)).toBe(!neverShown.has(slug) && !isInternal(slug))
  },
)

test('nobody who is not signed in reads what never shows', async ({ http }) => {
  const anonymous = await http('anonymous')
  for (const slug of neverShown) {
    const isGlobal = globals.some((one) => one.slug === slug)
    const { status } = await anonymous.get(`/api/${isGlobal ? 'globals/' : ''}${slug}`)
    expect(status, slug).toBe(403)
  }
})

test('to sign in, to work on a draft and to choose a column empty nothing; to publish does', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const { id } = docIn(await manager.send('POST', '/api/orientations', anOrientation()))
  const path = `/api/orientations/${id}`
  const account = (await personaAccounts(payload)).get('project-manager')
  if (!account) throw new Error('There is no project manager.')

  expect(
    await shows(async () => {
      const { user, password } = account
      const anonymous = await http('anonymous')
      await anonymous.send('POST', '/api/users/login', { email: user.email, password })
      await manager.send('PATCH', `${path}?draft=true`, { title: 'Un brouillon', _status: 'draft' })
      await manager.send('POST', '/api/payload-preferences/columns', { value: ['title'] })
    }),
  ).toBe(false)
  expect(await shows(() => manager.send('PATCH', path, { _status: 'published' }))).toBe(true)
  expect(await shows(() => manager.send('DELETE', path))).toBe(true)
})
