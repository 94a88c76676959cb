import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect } from 'vitest'

import { exploredOf } from '@/src/components/public/places/explored'
import { thingsOf } from '@/src/components/public/places/place-thing'
import { PlacePage } from '@/src/components/public/places/PlacePage'
import { areasIn, pointsOf } from '@/src/domain/places/points'
import { readCommunes } from '@/src/queries/places/communes'
import { findPlaces } from '@/src/queries/places/find-places'
import { readPresentPlace } from '@/src/queries/places/present-place'
import { readPublicPlace } from '@/src/queries/places/public-place'
import {
  anAction,
  anEvent,
  aTiersLieu,
  aTrainingModule,
  aTrainingSession,
  createCommune,
  createOrientation,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const day = '2018-01-31'
const moment = new Date(`${day}T09:00:00Z`)
const seen = { moment, tiles: undefined, language: 'fr', langOf: () => undefined } as const
const draft = { _status: 'draft' } as const

const codeOf = async (payload: Payload, id: string, req: PayloadRequest) =>
  (await payload.findByID({ collection: 'communes', id, depth: 0, req })).inseeCode

describe('in public', () => {
  test('a place tells neither a draft, who its referent is, a note, nor what it is linked to that is not published', async ({
    payload,
    tx,
    as,
  }) => {
    const commune = await createCommune(payload, tx)
    const orientation = await createOrientation(payload, tx)
    const secret = 'Zwynfuite'
    const make = { locale: 'fr', req: tx } as const
    const idOf = async (made: Promise<{ id: string }>) => (await made).id
    const action = (data: object) =>
      idOf(
        payload.create({
          collection: 'actions',
          data: { ...anAction({ orientation }), ...data },
          ...make,
        }),
      )
    const event = (data: object) =>
      idOf(payload.create({ collection: 'events', data: { ...anEvent(), ...data }, ...make }))
    const deliberation = (number: string, data: object) =>
      idOf(
        payload.create({
          collection: 'deliberations',
          data: { number, title: number, date: moment.toISOString(), ...data },
          ...make,
        }),
      )
    const data = {
      ...aTiersLieu({
        commune,
        name: 'Zwynouverte 1',
        openingHours: 'Mo-Fr 09:00-18:00',
        tariff: 'Zwynouverte 2',
        actions: [
          await action({ title: 'Zwynouverte 3' }),
          await action({ title: secret, ...draft }),
        ],
        events: [await event({ title: 'Zwynouverte 4' }), await event({ title: secret, ...draft })],
        networkMember: true,
        network: { joinedOn: '2018-01-01T12:00:00.000Z', animatorNote: secret },
        fundings: [
          {
            programme: 'Zwynouverte 5',
            amount: 12_345,
            deliberation: await deliberation('Zwynouverte 6', { _status: 'published' }),
          },
          { programme: 'Autre', deliberation: await deliberation(secret, draft) },
        ],
        referent: { name: secret, email: 'zwynfuite@example.org', phone: secret },
        verifiedAt: '2018-01-15T12:00:00.000Z',
      }),
    }
    const { id: place } = await payload.create({ collection: 'tiers-lieux', data, ...make })
    await payload.update({
      ...{ collection: 'tiers-lieux', id: place, data: { name: secret, ...draft } },
      ...{ draft: true, ...make },
    })
    for (const hidden of [draft, { deletedAt: moment.toISOString() }])
      await payload.create({
        collection: 'tiers-lieux',
        data: { ...aTiersLieu({ commune, name: secret, state: 'project' }), ...hidden },
        ...make,
      })
    const { id: subject } = await payload.create({
      collection: 'training-modules',
      data: aTrainingModule(),
      ...make,
    })
    for (const session of [{ title: 'Zwynouverte 7' }, { title: secret, ...draft }])
      await payload.create({
        collection: 'training-sessions',
        data: {
          ...aTrainingSession({
            subject: { relationTo: 'training-modules', value: subject },
            tiersLieu: place,
            startDate: '2018-02-01T09:00:00.000Z',
            endDate: '2018-02-01T12:00:00.000Z',
          }),
          ...session,
        },
        ...make,
      })

    for (const asker of [tx, await as('admin')]) {
      const read = await readPublicPlace(data.slug, day, asker)
      if (!read) throw new Error('The place is published.')
      const page = renderToStaticMarkup(createElement(PlacePage, { ...read, ...seen }))
      const told = [page, JSON.stringify([read, thingsOf(read.place, { day, language: 'fr' })])]
      expect(told.join()).not.toMatch(/zwynfuite/i)
      for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(page).toContain(`Zwynouverte ${String(n)}`)
      for (const words of [
        'Ouvert maintenant, jusqu’à\u00A018\u00A0h',
        'Vérifié le',
        '12\u202F345',
      ])
        expect(page).toContain(words)

      const question = { commune: [await codeOf(payload, commune, tx)] }
      const found = await findPlaces(question, moment, asker)
      expect(found.places.map(({ name }) => name)).toEqual(['Zwynouverte 1'])
      expect(found.counts.state).toEqual({ open: 1 })
      const communes = await readCommunes(asker)
      const list = exploredOf({ question, page: 1, found, communes, moment }, 'fr')
      const points = pointsOf(found.places)
      expect(areasIn(points).map(({ places }) => places.length)).toEqual([1])
      expect(JSON.stringify([list, points, found])).not.toMatch(/zwynfuite/i)
      expect(list.cards).toMatchObject([{ name: 'Zwynouverte 1', tone: 'open' }])
    }
  })

  test('the map is told the same whoever asks, and refuses nonsense in a sentence', async ({
    payload,
    http,
  }) => {
    const [anyone, admin] = [await http('anonymous'), await http('admin')]
    const req = await createLocalReq({}, payload)
    const commune = await createCommune(payload, req)
    const inseeCode = await codeOf(payload, commune, req)
    const place = aTiersLieu({ commune, latitude: 50.6, longitude: 3.1 })
    for (const more of [{}, { slug: randomUUID(), ...draft }])
      await payload.create({ collection: 'tiers-lieux', data: { ...place, ...more }, req })
    for (const client of [anyone, admin])
      expect((await client.get(`/api/places/points?commune=${inseeCode}`)).body).toEqual({
        names: [place.name],
        slugs: [place.slug],
        latitudes: [5_060_000],
        longitudes: [310_000],
        areas: [],
      })
    for (const nonsense of [
      'bbox=3,50,2,51',
      'near=a',
      'radius=0',
      'family=palace',
      'open=maybe',
    ]) {
      const { status, body } = await anyone.get(`/api/places/points?${nonsense}`)
      expect(status, nonsense).toBe(400)
      expect(JSON.stringify(body), nonsense).toContain('errors')
    }
  })
})

describe('where a place is now', () => {
  test('under its former slug, and where it was merged; never one that is not published', async ({
    payload,
    tx,
  }) => {
    const commune = await createCommune(payload, tx)
    const create = (data: object = {}) =>
      payload.create({
        collection: 'tiers-lieux',
        data: { ...aTiersLieu({ commune }), ...data },
        req: tx,
      })
    const merge = (id: string, mergedInto: string) =>
      payload.update({
        collection: 'tiers-lieux',
        id,
        data: { mergedInto, deletedAt: moment.toISOString() },
        trash: true,
        req: tx,
      })
    const [kept, first, second, hidden] = [
      await create(),
      await create(),
      await create(),
      await create(draft),
    ]
    const slug = `${kept.slug}-2`
    await payload.update({ collection: 'tiers-lieux', id: kept.id, data: { slug }, req: tx })
    await merge(first.id, kept.id)
    await merge(second.id, first.id)
    const intoHidden = await create()
    await merge(intoHidden.id, hidden.id)
    const deleted = await create({ deletedAt: moment.toISOString() })

    for (const former of [kept.slug, first.slug, second.slug])
      expect(await readPresentPlace(former, tx)).toBe(slug)
    for (const nowhere of [hidden.slug, intoHidden.slug, deleted.slug, 'nowhere'])
      expect(await readPresentPlace(nowhere, tx)).toBeUndefined()
  })
})

test('a place is read in as many queries with one action and one session as with ten', async ({
  payload,
  tx,
}) => {
  const commune = await createCommune(payload, tx)
  const orientation = await createOrientation(payload, tx)
  const { id: subject } = await payload.create({
    collection: 'training-modules',
    data: aTrainingModule(),
    req: tx,
  })
  const readsOf = async (size: number) => {
    const actions: string[] = []
    for (let n = 0; n < size; n += 1)
      actions.push(
        (
          await payload.create({
            collection: 'actions',
            data: anAction({ orientation }),
            req: tx,
          })
        ).id,
      )
    const data = aTiersLieu({ commune, actions })
    const { id } = await payload.create({ collection: 'tiers-lieux', data, req: tx })
    for (let n = 0; n < size; n += 1)
      await payload.create({
        collection: 'training-sessions',
        data: aTrainingSession({
          subject: { relationTo: 'training-modules', value: subject },
          tiersLieu: id,
        }),
        req: tx,
      })
    return countReads(payload, async () => {
      const read = await readPublicPlace(data.slug, '2017-01-01', tx)
      expect(read?.sessions).toHaveLength(size)
      expect(read?.place.actions).toHaveLength(size)
    })
  }
  expect(await readsOf(10)).toBe(await readsOf(1))
})
