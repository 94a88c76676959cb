import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { problemsIn } from '@/tests/support/answers'
import {
  aDecision,
  aMeeting,
  anAction,
  aTiersLieu,
  createCommune,
  createOrientation,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const answer = z.object({
  total: z.number(),
  results: z.array(
    z.object({ collection: z.string(), id: z.string(), title: z.string(), excerpt: z.string() }),
  ),
  incomplete: z.array(z.string()),
})

const search = async (client: Client, q: string, more = '') => {
  const { status, body } = await client.get(`/api/search?q=${encodeURIComponent(q)}${more}`)
  expect(status).toBe(200)
  return answer.parse(body)
}
const idsIn = ({ results }: z.infer<typeof answer>) => results.map(({ id }) => id)

/** What is written, and how someone who looks for it types. */
const richText = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
})

describe('GET /api/search', () => {
  test('finds whatever the accents, the capitals and the language, best first', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const orientation = await createOrientation(payload, req)
    const create = async (data: Partial<Parameters<typeof anAction>[0]>) =>
      payload.create({ collection: 'actions', data: anAction({ orientation, ...data }), req })
    const inTitle = await create({ title: 'Cœur de Médiathèque Zwyntop' })
    const inText = await create({ description: richText('Un mot sur la ZWYNTOP médiathèque.') })
    await create({ title: 'Zwyntop seul' })
    await payload.update({
      collection: 'actions',
      id: inText.id,
      data: { title: 'English only zwyntrad' },
      locale: 'en',
      req,
    })
    const place = await payload.create({
      collection: 'tiers-lieux',
      data: aTiersLieu({ name: 'Médiathèque zwyntop', commune: await createCommune(payload, req) }),
      req,
    })

    const anyone = await http('anonymous')
    const found = await search(anyone, 'mediatheque ZWYNTÔP')
    expect(idsIn(found)).toEqual([inTitle.id, place.id, inText.id])
    expect(found.total).toBe(3)
    expect(found.incomplete).toEqual([])
    expect(found.results[1]).toMatchObject({ title: 'Médiathèque zwyntop', excerpt: '' })
    expect(found.results[2]).toMatchObject({
      collection: 'actions',
      excerpt: 'Un mot sur la ZWYNTOP médiathèque.',
    })
    expect(idsIn(await search(anyone, 'coeur zwyntop'))).toEqual([inTitle.id])
    expect(await search(anyone, 'zwyntrad', '&locale=en')).toMatchObject({
      results: [{ id: inText.id, title: 'English only zwyntrad' }],
    })
    expect(await search(anyone, 'zwyntop zwynrien')).toMatchObject({ total: 0, results: [] })
  })

  test('shows nobody what they may not read', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const orientation = await createOrientation(payload, req)
    type Given = Partial<Parameters<typeof anAction>[0]> & { deletedAt?: string }
    const create = async ({ deletedAt, ...data }: Given) =>
      payload.create({
        collection: 'actions',
        data: { ...anAction({ orientation, ...data }), deletedAt },
        draft: data._status === 'draft',
        req,
      })
    const draft = await create({ title: 'Zwynsecret brouillon', _status: 'draft' })
    const noted = await create({ internalNote: 'Zwynsecret de la maison' })
    const trashed = await create({ title: 'Zwynsecret jeté' })
    await payload.update({
      collection: 'actions',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      req,
    })
    const corrected = await create({})
    await payload.update({
      collection: 'actions',
      id: corrected.id,
      data: { title: 'Zwynsecret corrigé' },
      draft: true,
      req,
    })
    const meeting = await payload.create({ collection: 'meetings', data: aMeeting(), req })
    const confidential = await payload.create({
      collection: 'decisions',
      data: aDecision({ meeting: meeting.id, text: 'Zwynsecret du comité', confidential: true }),
      req,
    })

    for (const persona of ['anonymous', 'partner'] as const)
      expect(await search(await http(persona), 'zwynsecret'), persona).toMatchObject({ total: 0 })
    const house = [draft.id, noted.id, corrected.id].sort()
    for (const persona of ['editor', 'committee-member'] as const)
      expect(idsIn(await search(await http(persona), 'zwynsecret')).sort(), persona).toEqual(house)
    const all = idsIn(await search(await http('project-manager'), 'zwynsecret'))
    expect(all.sort()).toEqual([...house, confidential.id].sort())
    expect(all).not.toContain(trashed.id)

    // What is kept in memory follows what changes.
    await payload.update({
      collection: 'actions',
      id: draft.id,
      data: { _status: 'published' },
      req,
    })
    expect(idsIn(await search(await http('anonymous'), 'zwynsecret'))).toEqual([draft.id])
  })

  test('finds no account by its address, nor a partner by its key', async ({ payload, http }) => {
    const apiKey = randomUUID()
    const partner = await payload.create({
      collection: 'users',
      data: {
        name: 'Zwynpartner',
        email: 'site@zwyn.example',
        role: 'partner',
        password: randomUUID(),
        apiKey,
      },
      req: await createLocalReq({}, payload),
    })
    const admin = await http('admin')
    const found = await search(admin, partner.name)
    expect(found.results).toContainEqual(expect.objectContaining({ id: partner.id }))
    for (const secret of [partner.email, apiKey])
      expect(await search(admin, secret), secret).toMatchObject({ total: 0 })
  })

  test('asks as much for many documents as for few', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const manager = await http('project-manager')
    const orientation = await createOrientation(payload, req)
    const readsWith = async (size: number) => {
      for (let n = 0; n < size; n += 1)
        await payload.create({ collection: 'actions', data: anAction({ orientation }), req })
      return countReads(payload, () => search(manager, 'action'))
    }
    const few = await readsWith(1)
    expect(few).toBeGreaterThan(0)
    expect(await readsWith(20)).toBe(few)
  })

  test('answers 400 to a question that is none', async ({ http }) => {
    const anyone = await http('anonymous')
    for (const query of ['', '?q=', '?q=a', `?q=${'a'.repeat(101)}`, '?q[]=ab']) {
      const asked = await anyone.get(`/api/search${query}`)
      expect(asked.status, query).toBe(400)
      expect(new Set(problemsIn(asked).map(({ path }) => path))).toEqual(new Set(['q']))
    }
  })
})
