import { type CollectionSlug, createLocalReq } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect } from 'vitest'

import { TimelineKey } from '@/src/components/strategy/Timeline'
import { isDrawable, scaleOf } from '@/src/domain/strategy/timeline'
import { readActionPage } from '@/src/queries/strategy/action-page'
import { readTimeline } from '@/src/queries/strategy/daily-actions'
import { readMonthGrid } from '@/src/queries/strategy/month-grid'
import { readOpenDecisions } from '@/src/queries/platform/open-decisions'
import { readLedActions } from '@/src/queries/platform/led-actions'
import { isSqlite } from '@/tests/support/databases'
import { everyField, together } from '@/tests/support/every-field'
import type { Client } from '@/tests/support/http'
import { liveDocuments } from '@/tests/support/live-documents'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'
import { isInternal } from '@/tests/support/write-document'

/** What a database may hold from before days had bounds. */
const oldDays = [
  '0001-01-01T12:00:00.000Z',
  // The server that stands for MongoDB in the tests is slow, and takes years of four digits alone.
  ...(isSqlite
    ? ['3018-01-01T12:00:00.000Z', '-271821-04-20T12:00:00.000Z', '+275760-09-12T12:00:00.000Z']
    : []),
]
const today = '2018-01-31'

const payload = await startPayload()
const { live, configOf } = await liveDocuments(payload, 'old-days')
const slugs = payload.config.collections
  .filter((config) => !isInternal(config) && config.slug !== 'messages')
  .map(({ slug }) => slug)
const kinds = everyField(payload.config)

beforeAll(() => {
  payload.logger.level = 'silent'
})
afterAll(() => {
  payload.logger.level = 'info'
})

/** The dates of a document that anyone enters: all of them on one day. */
const onDay = (slug: string, day: string) => {
  const places = kinds.find((one) => one.slug === slug)?.places ?? []
  const entered = places.filter(
    ({ field, path }) =>
      field.type === 'date' &&
      !path.includes('.0.') &&
      !('hidden' in field && field.hidden) &&
      path !== 'deletedAt',
  )
  return together(entered.map(({ within }) => within(day)))
}

/** Writes a day where no rule looks, in the document and in its last version. */
const write = async (slug: CollectionSlug, day: string) => {
  const { id } = await live(slug)
  const req = await createLocalReq({}, payload)
  const data = { ...onDay(slug, day) }
  await payload.db.updateOne({ collection: slug, id, data, req })
  if (!configOf(slug).versions) return
  const { docs } = await payload.db.findVersions({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    req,
  })
  for (const { id: version, ...rest } of docs)
    await payload.db.updateVersion({
      collection: slug,
      id: version,
      versionData: { ...rest, version: { ...rest.version, ...data } },
      req,
    })
}

const answers = async (client: Client) => {
  const failures: string[] = []
  const get = async (path: string) => {
    const response = await client.fetch(path)
    await response.arrayBuffer()
    if (response.status >= 500) failures.push(`${String(response.status)} ${path}`)
  }
  for (const slug of slugs) {
    const { id } = await live(slug)
    await get(`/api/${slug}/${id}?depth=2&draft=true`)
    if (configOf(slug).versions) await get(`/api/${slug}/versions?where[parent][equals]=${id}`)
  }
  const one = async (slug: string) => (await live(slug)).id
  for (const path of [
    `/api/actions/${await one('actions')}/progress`,
    `/api/actions/${await one('actions')}/progress?at=2018-01-31`,
    `/api/orientations/${await one('orientations')}/progress`,
    '/api/strategy/progress',
    '/api/strategy/progress?at=1990-01-01',
    '/api/strategy/progress?at=2100-12-31',
    '/api/strategy/export',
    '/api/strategy/export?format=csv',
    '/api/places/workbook',
    '/api/search?q=old-days',
    `/api/events/${await one('events')}/warnings`,
    `/api/financing-plans/${await one('financing-plans')}/alerts`,
  ])
    await get(path)
  return failures
}

test.for(oldDays)('all that reads stands a database with %s', async (day, { http }) => {
  for (const slug of slugs) await live(slug) // all valid, before any of them is not
  for (const slug of slugs) await write(slug, day)
  try {
    for (const persona of ['anonymous', 'project-manager'] as const)
      expect(await answers(await http(persona))).toEqual([])

    const req = await createLocalReq({}, payload)
    await readLedActions(today, 'fr', req)
    await readOpenDecisions('fr', req)
    await readActionPage((await live('actions')).id, [today], req)
    await readMonthGrid({}, today, req)
    const { actions } = await readTimeline({}, req)
    const dates = actions.flatMap(({ startDate, endDate }) => [startDate, endDate])
    const scale = scaleOf(dates)
    const left = dates.filter((date) => date && !isDrawable(date)).length
    expect(left).toBeGreaterThan(0)
    expect(scale?.marks.length ?? 0).toBeLessThanOrEqual(40)
    const key = renderToStaticMarkup(
      createElement(TimelineKey, { scale, today, left, language: 'fr' }),
    )
    expect(key).toMatch(/pas dessinées?\u00A0: avant 1990 ou après 2100/)
  } finally {
    for (const slug of slugs) await write(slug, '2018-06-15T12:00:00.000Z')
  }
})
