import { createLocalReq, type Payload, type SanitizedCollectionConfig } from 'payload'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { nobody } from '@/access/rules'
import loaded from '@/payload.config'
import { ActionPage } from '@/src/components/public/ActionPage'
import { OrientationPage } from '@/src/components/public/OrientationPage'
import { ActionBody } from '@/src/components/strategy/read/ActionBody'
import { readWaiting } from '@/src/queries/platform/waiting'
import { readActionPage } from '@/src/queries/strategy/action-page'
import { readDailyActions, readTimeline } from '@/src/queries/strategy/daily-actions'
import { readMonthGrid } from '@/src/queries/strategy/month-grid'
import { readPublicCommittee } from '@/src/queries/committee/public-committee'
import { readPublicExperiments } from '@/src/queries/strategy/public-experiments'
import { readPublicFinancing } from '@/src/queries/strategy/public-financing'
import {
  readPublicAction,
  readPublicHome,
  readPublicOrientation,
} from '@/src/queries/strategy/public-strategy'
import { sendDecisionNotices } from '@/src/jobs/send-decision-notices'
import { sendDigests } from '@/src/jobs/send-digests'
import { sendStaleData } from '@/src/jobs/send-stale-data'
import { otherThan } from '@/tests/support/any-document'
import { graphqlNamesOf, selectionFor } from '@/tests/support/any-query'
import { eachShapeOnMongo } from '@/tests/support/databases'
import type { Client } from '@/tests/support/http'
import { joinedDocuments } from '@/tests/support/joined-documents'
import { linkTo, openLinks } from '@/tests/support/links'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'
import { isInternal } from '@/tests/support/write-document'

const config = await loaded
const collections = config.collections.filter((one) => !isInternal(one) && one.endpoints)

const hush = async (level: string) => {
  ;(await startPayload()).logger.level = level // refusals, of what others need
}
beforeAll(() => hush('silent'))
afterAll(() => hush('info'))

let written: ReturnType<typeof joinedDocuments> | undefined
const documents = (payload: Payload) => (written ??= joinedDocuments(payload, config))

const configOf = (slug: string) => {
  const found = config.collections.find((one) => one.slug === slug)
  if (!found) throw new Error(`There is no collection « ${slug} ».`)
  return found
}

/** The relationships of a collection, one of two that exclude each other. */
const linksIn = ({ slug, flattenedFields }: SanitizedCollectionConfig) => {
  const names = flattenedFields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') &&
    !(field.admin && 'hidden' in field.admin && field.admin.hidden)
      ? [{ name: field.name, to: [field.relationTo].flat()[0] ?? '' }]
      : [],
  )
  return names.filter(
    ({ name }, n) =>
      !names.slice(0, n).some((before) => before.name === otherThan[`${slug}.${name}`]),
  )
}

const relation = z.union([
  z.string().transform((id) => [id]),
  z.object({ value: z.string() }).transform(({ value }) => [value]),
  z.array(z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])),
])

type Send = (client: Client, path: string) => Promise<unknown>
type State = {
  name: string
  among: (collection: SanitizedCollectionConfig) => boolean
  send: Send
}

/** One after the other; what others need stays where it is. */
const states: State[] = [
  {
    name: 'in the trash',
    among: ({ trash }) => trash,
    send: (client, path) => client.send('PATCH', path, { deletedAt: new Date().toISOString() }),
  },
  {
    name: 'out of the trash, and unpublished',
    among: ({ versions }) => Boolean(versions?.drafts),
    send: (client, path) =>
      client.send('PATCH', `${path}?trash=true`, { deletedAt: null, _status: 'draft' }),
  },
  {
    name: 'deleted',
    among: () => true,
    send: (client, path) => client.send('DELETE', `${path}?trash=true`),
  },
]

/** A change of what no rule looks at. */
const changeIn = ({ flattenedFields, admin }: SanitizedCollectionConfig) =>
  flattenedFields.some(({ name }) => name === 'sample')
    ? { sample: true }
    : { [admin.useAsTitle ?? 'title']: 'Autre titre' }

const wordsOf = (document: unknown) => JSON.stringify(document).match(/joined-\d+/g) ?? []

/** Where the name of a target stays when it goes: the department that led an action did lead it. */
const keepsName = new Set(['actions.department'])

type Target = { slug: string; path: string; words: string[] }
/** A document that leads to one by each of its relationships. */
type Source = { slug: string; id: string; targets: Target[] }

const build = async (payload: Payload, slug: string, admin: Client): Promise<Source> => {
  const write = await documents(payload)
  const links: Record<string, { slug: string; id: string }> = {}
  for (const { name, to } of linksIn(configOf(slug)))
    links[name] = { slug: to, id: await write(to, 'published') }
  const id = await write(slug, 'published', links)
  const { body } = await admin.get(`/api/${slug}/${id}?depth=0`)
  const targets: Target[] = []
  // Who wrote it is an account that all tests share: only what was made for this one goes away.
  const made = new Set(Object.values(links).map((link) => link.id))
  for (const { name, to } of linksIn(configOf(slug)))
    for (const target of relation.safeParse(Reflect.get(Object(body), name)).data ?? []) {
      if (!made.has(target)) continue
      const path = `/api/${to}/${target}`
      const found = await admin.get(`${path}?depth=0`)
      // The name of a department is that of an organisation, which may be seen.
      const own: object = Object.assign({}, found.body, { leadDepartment: undefined })
      const words = keepsName.has(`${slug}.${name}`) ? [] : wordsOf(own)
      targets.push({ slug: to, path, words })
    }
  return { slug, id, targets }
}

const sources = new Map<string, Source>()
/** What the public must not read, in the state in which the targets are. */
const secrets = new Set<string>()

const anyError = z.object({
  errors: z.array(z.object({ extensions: z.looseObject({ statusCode: z.number() }) })).default([]),
})

const readEverywhere = async (client: Client, { slug, id }: Source): Promise<string> => {
  const { many } = graphqlNamesOf(configOf(slug))
  const only = `where[id][equals]=${id}`
  const texts: string[] = []
  for (const path of [`?${only}&depth=2&draft=true&locale=all&trash=true`, `/${id}?depth=1`]) {
    const { status, body } = await client.get(`/api/${slug}${path}`)
    expect({ path, isFine: status < 500, body }).toMatchObject({ isFine: true })
    texts.push(JSON.stringify(body))
  }
  const query = `query ($id: String) {
    ${many}(where: { id: { equals: $id } }) ${selectionFor(many, 1)}
  }`
  const { body } = await client.graphql(query, { id })
  const failed = anyError
    .parse(body)
    .errors.filter(({ extensions }) => extensions.statusCode >= 500)
  expect(failed).toEqual([])
  return [...texts, JSON.stringify(body)].join('\n')
}

/** Those whose documents our own addresses, pages and works are asked about. */
const asked = new Set<string>([
  ...['actions', 'decisions', 'event-sessions', 'indicators', 'milestones', 'orientations'],
])

/** What matters of a relationship, and of what it leads to. */
const shapesOf = ({ slug, flattenedFields }: SanitizedCollectionConfig) =>
  flattenedFields.flatMap((field) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const { type, hasMany, required, relationTo } = field
    const { versions, trash } = configOf([relationTo].flat()[0] ?? '')
    const shape = [type, hasMany, required, Array.isArray(relationTo), Boolean(versions), trash]
    return [shape, ...(asked.has(slug) ? [slug] : [])]
  })

const leading = eachShapeOnMongo(
  collections.filter((collection) => linksIn(collection).length > 0),
  shapesOf,
)
const relations = leading.flatMap((collection) => linksIn(collection))
const of = (slug: string) => {
  const source = sources.get(slug)
  return source ? [source.id] : []
}

describe.each(states)(`$name, what ${String(relations.length)} relationships name`, (state) => {
  test.for(leading.map(({ slug }) => slug))(
    'leaves %s readable and writable',
    async (slug, { payload, http }) => {
      const [admin, anonymous] = [await http('admin'), await http('anonymous')]
      const source = sources.get(slug) ?? (await build(payload, slug, admin))
      sources.set(slug, source)
      for (const target of source.targets) {
        if (state.among(configOf(target.slug))) await state.send(admin, target.path)
        const isSeen = (await anonymous.get(target.path)).status === 200
        for (const word of target.words) secrets[isSeen ? 'delete' : 'add'](word)
      }
      await readEverywhere(admin, source)
      const told = await readEverywhere(anonymous, source)
      expect([...secrets].filter((word) => told.includes(word))).toEqual([])

      if (configOf(slug).access.update === nobody) return
      for (const query of ['', '?draft=true']) {
        const path = `/api/${slug}/${source.id}${query}`
        const answer = await admin.send('PATCH', path, changeIn(configOf(slug)))
        expect(answer).toMatchObject({ status: 200 })
      }
    },
  )

  test('by our own addresses', async ({ http }) => {
    const [admin, anonymous] = [await http('admin'), await http('anonymous')]
    const paths = [
      '/api/strategy/progress',
      '/api/strategy/export?format=xlsx',
      '/api/strategy/export?format=csv',
      '/api/places/workbook?format=csv',
      '/api/search?q=joined',
      ...of('actions').map((id) => `/api/actions/${id}/progress`),
      ...of('indicators').map((id) => `/api/indicators/${id}?depth=3`),
      ...of('orientations').map((id) => `/api/orientations/${id}/progress`),
      ...of('event-sessions').map((id) => `/api/event-sessions/${id}?depth=3`),
    ]
    for (const path of paths)
      for (const client of [admin, anonymous]) {
        const response = await client.fetch(path)
        const text = await response.text()
        expect([path, response.status < 500]).toEqual([path, true])
        if (client === anonymous)
          expect([...secrets].filter((word) => text.includes(word))).toEqual([])
      }
  })

  test('the pages of the public and of the staff', async ({ payload }) => {
    const user = (await personaAccounts(payload)).get('admin')?.user
    const [staff, nobodyElse] = [
      await createLocalReq({ user, locale: 'fr' }, payload),
      await createLocalReq({ locale: 'fr', fallbackLocale: 'fr' }, payload),
    ]
    const day = '2018-06-01'
    const seen = { today: day, language: 'fr', langOf: () => undefined } as const
    const read = await Promise.all([
      readPublicHome(day, nobodyElse),
      readPublicCommittee(day, nobodyElse),
      readPublicExperiments(nobodyElse),
      readPublicFinancing(nobodyElse),
    ])
    const drawn: string[] = [JSON.stringify(read)]
    const draw = (page: ReactNode) => drawn.push(renderToStaticMarkup(page))
    for (const id of of('actions')) {
      const { slug } = await payload.findByID({
        ...{ collection: 'actions', id, depth: 0, overrideAccess: true, req: staff },
      })
      const read = await readPublicAction(slug, day, nobodyElse)
      if (read) draw(createElement(ActionPage, { ...read, ...seen }))
      const page = await readActionPage(id, [day], staff)
      expect(page).toBeDefined()
      if (page)
        renderToStaticMarkup(createElement(ActionBody, { page, day, mayEnter: true, ...seen }))
    }
    for (const id of of('orientations')) {
      const { slug } = await payload.findByID({
        ...{ collection: 'orientations', id, depth: 0, overrideAccess: true, req: staff },
      })
      const orientation = await readPublicOrientation(slug, nobodyElse)
      if (orientation) draw(createElement(OrientationPage, { orientation, ...seen }))
    }
    expect([...secrets].filter((word) => drawn.join('\n').includes(word))).toEqual([])

    await readDailyActions({}, staff)
    await readTimeline({}, staff)
    await readMonthGrid({}, day, staff)
    await readWaiting(day, staff)
  })

  test('the signed links, and what works by itself', async ({ payload }) => {
    const account = (await personaAccounts(payload)).get('project-manager')
    const user = account?.user.id ?? ''
    const links = await openLinks(payload)
    for (const [purpose, slug] of [
      ['report-form', 'actions'],
      ['report-unchanged', 'actions'],
      ['milestone-done', 'milestones'],
      ['decision-done', 'decisions'],
    ] as const)
      for (const subject of of(slug)) {
        const link = linkTo({ purpose, subject, user })
        expect((await links.open(link)).status).toBeLessThan(500)
        expect((await links.send(link, { done: 'Fait', weather: 'sunny' })).status).toBeLessThan(
          500,
        )
      }
    await links.stop()
    const req = await createLocalReq({}, payload)
    const now = `203${String(states.indexOf(state))}-04-01T10:00:00.000Z` // each has its turn
    for (const work of [sendDigests, sendDecisionNotices, sendStaleData]) await work(now, req)
  })
})
