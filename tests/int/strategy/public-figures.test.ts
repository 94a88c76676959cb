import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { today } from '@/src/domain/platform/time/paris-day'
import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { asNobody } from '@/src/queries/platform/as-nobody'
import { readPublicCommittee } from '@/src/queries/committee/public-committee'
import { readPresentSlug } from '@/src/queries/strategy/former-slug'
import { readPublicHome } from '@/src/queries/strategy/public-strategy'
import { docIn } from '@/tests/support/answers'
import {
  aDecision,
  aMeeting,
  aMilestone,
  anAction,
  anOrientation,
  createOrientation,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const day = '2018-06-30'
const at = (date: string) => `${date}T12:00:00.000Z`

/** More published actions of an orientation, as they are stored: hundreds of them, one in ten with a milestone. */
const createMany = async (
  payload: Payload,
  req: PayloadRequest,
  orientation: string,
  size: number,
) => {
  for (let n = 0; n < size; n += 1) {
    const { title, ...data } = anAction({ orientation })
    const stored = { ...data, title: { fr: title } }
    const { id } = z
      .object({ id: z.string() })
      .parse(await payload.db.create({ collection: 'actions', data: stored, req }))
    if (n % 10 > 0) continue
    const { label, ...milestone } = aMilestone({ action: id, doneDate: at('2018-03-01') })
    const reached = { ...milestone, label: { fr: label } }
    await payload.db.create({ collection: 'milestones', data: reached, req })
  }
}

test('the home page is read in as many queries for 530 actions as for 53', async ({
  payload,
  tx,
}) => {
  const orientation = await createOrientation(payload, tx)
  const readsFor = async (more: number, size: number) => {
    await createMany(payload, tx, orientation, more)
    const nobody = await asNobody(tx) // what it has read once it does not read again
    let counted: number | undefined
    const reads = await countReads(payload, async () => {
      const { parts } = await readPublicHome(day, nobody)
      counted = parts
        .flatMap(({ orientations }) => orientations)
        .find(({ id }) => id === orientation)?.counts.all
    })
    expect(counted).toBe(size)
    return reads
  }
  const reads = await readsFor(53, 53)
  expect(await readsFor(477, 530)).toBe(reads)
})

test('the page of the committee is read in as many queries for ten decisions as for one', async ({
  payload,
}) => {
  // Committed: MongoDB looks for the parent of what is public outside of the transaction.
  const req = await createLocalReq({}, payload)
  const readsFor = async (size: number) => {
    const orientation = await createOrientation(payload, req)
    const { id: meeting } = await payload.create({
      collection: 'meetings',
      data: aMeeting({ date: '2018-03-01T09:00:00.000Z' }),
      locale: 'fr',
      req,
    })
    for (let n = 0; n < size; n += 1) {
      const data = anAction({ orientation })
      const { id } = await payload.create({ collection: 'actions', data, locale: 'fr', req })
      await payload.create({
        ...{ collection: 'decisions', data: aDecision({ meeting, actions: [id] }) },
        ...{ locale: 'fr', req },
      })
    }
    const nobody = await asNobody(req)
    return countReads(payload, async () => {
      const { past } = await readPublicCommittee(day, nobody)
      const { decisions } = past.find(({ id }) => id === meeting) ?? {}
      expect(decisions).toHaveLength(size)
    })
  }
  expect(await readsFor(10)).toBe(await readsFor(1))
})

const answered = z.object({
  day: z.string(),
  licence: z.object({ name: z.literal('Licence Ouverte 2.0') }),
  orientations: z.array(z.looseObject({ number: z.number(), title: z.string() })),
})

describe('GET /api/strategy/figures', () => {
  test('tells what the pages tell, to anyone alike, with its licence', async ({ http }) => {
    const manager = await http('project-manager')
    const data = anOrientation({ title: '=Zwynn 1+1' })
    const { id: orientation } = docIn(await manager.send('POST', '/api/orientations', data))
    const unmeasured = anOrientation({ title: 'Zwynn inconnue' })
    const { id: other } = docIn(await manager.send('POST', '/api/orientations', unmeasured))
    const create = async (slug: string, one: object) =>
      docIn(await manager.send('POST', `/api/${slug}`, one)).id
    const action = await create('actions', anAction({ orientation, endDate: at('2018-01-31') }))
    await create('actions', anAction({ orientation: other }))
    await create('actions', anAction({ orientation, title: 'Zwynfuite', _status: 'draft' }))
    await create('milestones', aMilestone({ action, doneDate: at('2018-01-15') }))
    await create('milestones', aMilestone({ action }))

    const client = await http('anonymous')
    const { body, headers } = await client.get('/api/strategy/figures')
    expect(headers.get('link')).toContain('rel="license"')
    const figures = answered.parse(body)
    expect(figures.day).toBe(today())
    const told = figures.orientations.find(({ number }) => number === data.number)
    expect(told).toMatchObject({ all: 1, late: 1, progress: 50, atLeast: 50, atMost: 50 })
    const unknown = figures.orientations.find(({ number }) => number === unmeasured.number)
    expect(unknown).toMatchObject({ all: 1, progress: null, atLeast: 0, atMost: 100 })

    const asManager = answered.parse((await manager.get('/api/strategy/figures')).body)
    expect(asManager.orientations.find(({ number }) => number === data.number)).toEqual(told)

    const csv = await client.fetch('/api/strategy/figures?format=csv')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    const bytes = new Uint8Array(await csv.arrayBuffer())
    expect(new TextDecoder().decode(bytes)).toContain('"\'=Zwynn 1+1"') // no spreadsheet computes it
    const [table] = await readSpreadsheet('chiffres.csv', bytes)
    const rowOf = (number: number) =>
      table?.rows.find(({ cells }) => cells[0] === String(number))?.cells ?? []
    const valueOf = (number: number, name: string) =>
      rowOf(number)[table?.header.indexOf(name) ?? -1]
    expect(valueOf(data.number, 'avancement_pourcent')).toBe('50')
    expect(valueOf(unmeasured.number, 'avancement_pourcent')).toBe('')
    expect(valueOf(data.number, 'licence')).toBe('Licence Ouverte 2.0')
    for (const id of [orientation, other])
      await manager.send('PATCH', `/api/orientations/${id}`, { _status: 'draft' })
  })

  test('refuses what means nothing', async ({ http }) => {
    const client = await http('anonymous')
    for (const asked of ['format=xml', 'format[a]=csv'])
      expect((await client.get(`/api/strategy/figures?${asked}`)).status, asked).toBe(400)
  })
})

describe('an old address', () => {
  test('leads to what was published there, as long as it is', async ({ payload, tx }) => {
    const nobody = await asNobody(tx)
    const orientation = await createOrientation(payload, tx)
    const data = anAction({ orientation, slug: 'zwyn-ancien' })
    const { id } = await payload.create({ collection: 'actions', data, locale: 'fr', req: tx })
    const write = (slug: string, _status: 'draft' | 'published') =>
      payload.update({
        ...{ collection: 'actions', id, data: { slug, _status } },
        ...{ draft: _status === 'draft', locale: 'fr', req: tx },
      })
    const present = (slug: string) => readPresentSlug('actions', slug, nobody)
    await write('zwyn-nouveau', 'published')
    expect(await present('zwyn-ancien')).toBe('zwyn-nouveau')
    expect(await present('zwyn-jamais')).toBeUndefined()
    expect(await readPresentSlug('orientations', 'zwyn-ancien', nobody)).toBeUndefined()

    await write('zwyn-brouillon', 'draft')
    expect(await present('zwyn-brouillon')).toBeUndefined()
    expect(await present('zwyn-ancien')).toBe('zwyn-nouveau')

    await payload.update({
      ...{ collection: 'actions', id, data: { _status: 'draft' } },
      ...{ locale: 'fr', req: tx },
    })
    expect(await present('zwyn-ancien')).toBeUndefined()
  })
})
