import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest'

import { env } from '@/src/env'
import { sentencesIn } from '@/tests/support/answers'
import { createCommune } from '@/tests/support/builders'
import { startGeocoder } from '@/tests/support/geocoder'
import { test } from '@/tests/support/test'

let server: Awaited<ReturnType<typeof startGeocoder>>
const before = env.GEOCODER_URL

beforeAll(async () => {
  server = await startGeocoder()
  env.GEOCODER_URL = server.url // it is read at the first question
})
beforeEach(() => {
  server.asked.length = 0
  server.treats('answers')
})
afterAll(async () => {
  env.GEOCODER_URL = before
  await server.stop()
})

const path = '/api/places/geocode?q=12%20rue%20du%20Zwyn'

describe('an address', () => {
  test('is found with its commune, and told when it is outside the metropolis', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const commune = await createCommune(payload, req)
    const { inseeCode } = await payload.findByID({ collection: 'communes', id: commune, req })
    server.findsIn(inseeCode)
    const { status, body } = await (await http('editor')).get(path)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      addresses: [
        { label: '12 Rue du Zwyn 59000 Lille', inseeCode, commune, isOutside: false },
        { inseeCode: '59512', isExact: false },
        { city: 'Paris', commune: null, isOutside: true },
      ],
    })
  })

  test('is that of a point too', async ({ http }) => {
    const editor = await http('editor')
    const { status } = await editor.get('/api/places/geocode?latitude=50.63&longitude=3.06')
    expect([status, server.asked[0]?.pathname]).toEqual([200, '/geocodage/reverse'])
  })

  test('is looked for by those who write places, and by nobody else', async ({ http }) => {
    for (const [persona, expected] of [
      ['admin', 200],
      ['project-manager', 200],
      ['editor', 200],
      ['committee-member', 403],
      ['partner', 403],
      ['anonymous', 403],
    ] as const) {
      server.asked.length = 0
      const { status } = await (await http(persona)).get(path)
      expect([persona, status, server.asked.length]).toEqual([
        persona,
        expected,
        expected === 200 ? 1 : 0,
      ])
    }
  })
})

describe('what cannot be looked for', () => {
  test.for([
    '',
    '?q=',
    '?q=ab',
    '?q=%2B%2B%2Brue',
    `?q=${'a'.repeat(201)}`,
    '?q[]=a&q[]=b',
    '?latitude=50.63',
    '?latitude=&longitude=',
    '?latitude=NaN&longitude=3',
    '?latitude=91&longitude=3',
    '?latitude=1e9&longitude=3',
    '?latitude=50&longitude=Infinity',
  ])('« %s » is refused, and the geocoder is not asked', async (query, { http }) => {
    const answer = await (await http('editor')).get(`/api/places/geocode${query}`)
    expect(answer.status).toBe(400)
    expect(server.asked).toEqual([])
  })
})

describe('a geocoder that is no help', () => {
  test.for([
    ['fails', 503, 'Le géocodeur ne répond pas\u00A0: placez le point sur la carte'],
    ['hangs up', 503, 'Le géocodeur ne répond pas'],
    ['refuses', 502, 'Le géocodeur a refusé cette recherche'],
    ['sends a page', 502, 'Réponse illisible du géocodeur'],
    ['is nowhere', 502, 'Réponse illisible du géocodeur'],
  ] as const)('it %s: %i, with a sentence', async ([manner, status, sentence], { http }) => {
    server.treats(manner)
    const answer = await (await http('editor')).get(path)
    expect(answer.status).toBe(status)
    expect(sentencesIn(answer).join(' ')).toContain(sentence)
    const english = await (await http('editor')).get(path, { 'accept-language': 'en' })
    expect(sentencesIn(english).join(' ')).toMatch(/geocoder/)
  })

  // Last: the geocoder of the process is then left alone for a while.
  test('says how long to wait, when it says so', async ({ http }) => {
    server.treats('has had enough', 'answers')
    const answer = await (await http('editor')).get(path)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  })
})
