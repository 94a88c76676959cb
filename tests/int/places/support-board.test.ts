import type { Payload, PayloadRequest } from 'payload'
import { expect } from 'vitest'

import { readSupportBoard } from '@/src/queries/places/support-board'
import { aSupportRecord, aTiersLieu, createCommune } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const today = '2018-03-10'
const at = (day: string) => `${day}T12:00:00.000Z`

const create = async (payload: Payload, req: PayloadRequest, data: object = {}) => {
  const commune = await createCommune(payload, req)
  const place = await payload.create({
    collection: 'tiers-lieux',
    data: aTiersLieu({ commune }),
    req,
  })
  const { id } = await payload.create({
    collection: 'support-records',
    data: { ...aSupportRecord({ place: place.id }), ...data },
    req,
  })
  return { id, commune, place }
}

const idsIn = (board: Awaited<ReturnType<typeof readSupportBoard>>) =>
  board?.records.map(({ id }) => id) ?? []

test('tells of each place what is next, who was seen and what was given, the oldest step first', async ({
  payload,
  tx,
  as,
}) => {
  const undated = await create(payload, tx)
  const near = await create(payload, tx, { nextStep: { date: at('2018-03-20') } })
  const late = await create(payload, tx, {
    stage: 'diagnosis',
    nextStep: { what: 'Rappeler', date: at('2018-03-01') },
    visits: [
      { date: at('2018-02-01'), note: 'Vu' },
      { date: at('2018-05-01'), note: 'Prévu' },
    ],
    grants: [
      { scheme: 'Appel', asked: 20_000, given: 15_000 },
      { scheme: 'Fonds', asked: 1_000 },
    ],
  })
  const board = await readSupportBoard({}, today, await as('project-manager'))
  const own = [undated.id, near.id, late.id]
  expect(idsIn(board).filter((id) => own.includes(id))).toEqual([late.id, near.id, undated.id])
  expect(board?.records.find(({ id }) => id === late.id)).toMatchObject({
    stage: 'diagnosis',
    place: late.place.name,
    commune: { id: late.commune },
    companion: null,
    nextStep: 'Rappeler',
    nextDate: '2018-03-01',
    lastVisit: '2018-02-01',
    asked: 21_000,
    given: 15_000,
  })
  expect(board?.records.find(({ id }) => id === near.id)).toMatchObject({
    lastVisit: null,
    asked: null,
    given: null,
  })
})

test('is narrowed to someone, and to a commune, without losing what to choose among', async ({
  payload,
  tx,
  as,
}) => {
  const companion = (await personaAccounts(payload)).get('committee-member')?.user.id
  const theirs = await create(payload, tx, { companion })
  const other = await create(payload, tx)
  const req = await as('project-manager')
  expect(idsIn(await readSupportBoard({ companion }, today, req))).toContain(theirs.id)
  expect(idsIn(await readSupportBoard({ companion }, today, req))).not.toContain(other.id)
  const there = await readSupportBoard({ commune: other.commune }, today, req)
  expect(idsIn(there)).toEqual([other.id])
  expect(there?.communes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([theirs.commune, other.commune]),
  )
  expect(idsIn(await readSupportBoard({ commune: 'no id' }, today, req))).toEqual([])
})

test('shows those one accompanies, and to those who read none says nothing', async ({
  payload,
  tx,
  as,
}) => {
  const accounts = await personaAccounts(payload)
  const own = await create(payload, tx, { companion: accounts.get('committee-member')?.user.id })
  const ofEditor = await create(payload, tx, { companion: accounts.get('editor')?.user.id })
  const mine = idsIn(await readSupportBoard({}, today, await as('committee-member')))
  expect(mine).toContain(own.id)
  expect(mine).not.toContain(ofEditor.id)
  for (const persona of ['anonymous', 'partner', 'editor'] as const)
    expect([persona, await readSupportBoard({}, today, await as(persona))]).toEqual([
      persona,
      undefined,
    ])
})

test('is read in as many queries for many places as for one', async ({ payload, tx, as }) => {
  const read = async () => {
    const req = await as('project-manager') // one remembers whom it has read
    return countReads(payload, () => readSupportBoard({}, today, req))
  }
  await create(payload, tx)
  const few = await read()
  for (let more = 0; more < 20; more += 1) await create(payload, tx)
  expect(await read()).toBe(few)
})
