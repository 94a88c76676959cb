import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type Manner, startGeocoder } from '@/tests/support/geocoder'

import { createGeocoder } from './client'
import type { GeocoderReason } from './failure'

let server: Awaited<ReturnType<typeof startGeocoder>>

beforeAll(async () => {
  server = await startGeocoder()
})
beforeEach(() => {
  server.asked.length = 0
  server.treats('answers')
})
afterAll(() => server.stop())

const quick = { patience: 2_000, pause: 1 }
const create = (more = {}) => createGeocoder({ url: server.url, ...quick, ...more })

describe('a search', () => {
  it('asks for addresses near the metropolis, and reads them', async () => {
    const found = await create().search('12 rue du Zwyn, l’été & après')
    expect(server.asked.map(({ pathname }) => pathname)).toEqual(['/geocodage/search'])
    expect(Object.fromEntries(server.asked[0]?.searchParams ?? [])).toEqual({
      q: '12 rue du Zwyn, l’été & après',
      index: 'address',
      autocomplete: '1',
      limit: '7',
      lat: '50.64',
      lon: '3.06',
    })
    expect(found[0]).toEqual({
      label: '12 Rue du Zwyn 59000 Lille',
      street: '12 Rue du Zwyn',
      postalCode: '59000',
      city: 'Lille',
      inseeCode: '59350',
      latitude: 50.6301,
      longitude: 3.0628,
      isExact: true,
    })
    expect(found.map(({ isExact }) => isExact)).toEqual([true, false, true])
  })

  it('finds nothing where there is nothing', async () => {
    server.treats('knows nothing')
    expect(await create().search('zwynzwyn')).toEqual([])
  })
})

it('asks what is near a point, wherever the address of the geocoder ends', async () => {
  await create({ url: `${server.url}/` }).reverse({ latitude: 50.63, longitude: 3.06 })
  expect(server.asked[0]?.pathname).toBe('/geocodage/reverse')
  expect(Object.fromEntries(server.asked[0]?.searchParams ?? [])).toMatchObject({
    lat: '50.63',
    lon: '3.06',
  })
})

describe('what goes wrong', () => {
  it.each<[Manner, GeocoderReason, number]>([
    ['fails', 'out', 3],
    ['hangs up', 'out', 3],
    ['refuses', 'refused', 1],
    ['leads elsewhere', 'refused', 1],
    ['has had enough', 'busy', 1],
    ['sends a page', 'unreadable', 1],
    ['sends something else', 'unreadable', 1],
    ['sends too much', 'unreadable', 1],
    ['is nowhere', 'unreadable', 1],
    ['is beyond the poles', 'unreadable', 1],
  ])('it %s: %s, asked %i time(s)', async (manner, reason, times) => {
    server.treats(manner)
    await expect(create().search('zwyn')).rejects.toMatchObject({
      name: 'GeocoderFailure',
      reason,
    })
    expect(server.asked).toHaveLength(times)
  })

  it.each<Manner>(['stalls', 'stalls halfway'])('it %s: nobody waits for ever', async (manner) => {
    server.treats(manner)
    await expect(create({ patience: 200 }).search('zwyn')).rejects.toMatchObject({
      reason: 'silent',
    })
    expect(server.asked).toHaveLength(1)
  })

  it('is tried again when it may be better soon', async () => {
    server.treats('fails', 'hangs up', 'answers')
    expect(await create().search('zwyn')).toHaveLength(3)
    expect(server.asked).toHaveLength(3)
  })

  it('is told of a server that is not there', async () => {
    const gone = create({ url: 'http://127.0.0.1:1/geocodage' })
    await expect(gone.search('zwyn')).rejects.toMatchObject({ reason: 'out' })
  })

  it('leaves alone a server that has had enough', async () => {
    server.treats('has had enough', 'answers')
    const geocoder = create()
    await expect(geocoder.search('zwyn')).rejects.toMatchObject({ reason: 'busy', retryAfter: 5 })
    await expect(geocoder.search('zwyn')).rejects.toMatchObject({ reason: 'busy' })
    expect(server.asked).toHaveLength(1)
  })
})

describe('twenty at once', () => {
  const ask = (geocoder: ReturnType<typeof create>) =>
    Promise.allSettled(Array.from({ length: 20 }, () => geocoder.search('zwyn')))

  it('are all answered', async () => {
    const answers = await ask(create())
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    expect(server.asked).toHaveLength(20)
  })

  it('are as many as may be asked: the others are told, and the server is spared', async () => {
    const rate = { questions: 5, seconds: 60, waiting: 0 }
    const answers = await ask(create({ rate }))
    const refused = answers.filter(({ status }) => status === 'rejected')
    expect(server.asked).toHaveLength(5)
    expect(refused).toHaveLength(15)
    for (const one of refused) expect(one).toMatchObject({ reason: { reason: 'busy' } })
  })
})
