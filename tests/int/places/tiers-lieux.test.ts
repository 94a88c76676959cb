import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { docIn, problemsIn } from '@/tests/support/answers'
import {
  anAction,
  aPlaceSuggestion,
  aSiret,
  aSupportRecord,
  aTiersLieu,
  createCommune,
  createOrientation,
  unique,
} from '@/tests/support/builders'
import { test } from '@/tests/support/test'

/** Left out where nothing of it may be read. */
const joined = z.object({ docs: z.array(z.object({ id: z.string() })) }).default({ docs: [] })
const idsIn = ({ docs }: z.infer<typeof joined>) => docs.map(({ id }) => id)

describe('what is refused', () => {
  test.for([
    {
      what: { siret: '20009320100017' },
      path: 'siret',
      fr: 'Ce SIRET n’existe pas\u00A0: vérifiez ses quatorze chiffres',
      en: 'There is no such SIRET: check its fourteen digits',
    },
    {
      what: { rna: 'W12' },
      path: 'rna',
      fr: 'Un numéro RNA s’écrit W et neuf chiffres',
      en: 'An RNA number is W and nine digits',
    },
    {
      what: { postalCode: '5900' },
      path: 'postalCode',
      fr: 'Un code postal a cinq chiffres',
      en: 'A postal code has five digits',
    },
    {
      what: { openingHours: 'le lundi' },
      path: 'openingHours',
      fr: 'Ces horaires ne se lisent pas\u00A0: écrivez-les comme «\u00A0Mo-Fr 09:00-18:00;',
      en: 'These hours cannot be read: write them like “Mo-Fr 09:00-18:00;',
    },
    {
      what: { openingHours: 'Mo 9-12' },
      path: 'openingHours',
      fr: 'Ces horaires s’écrivent «\u00A0Mo 09:00-12:00\u00A0»',
      en: 'In OpenStreetMap’s syntax these hours are “Mo 09:00-12:00”',
    },
  ])('$what', async ({ what, path, fr, en }, { payload, http }) => {
    const editor = await http('editor')
    const req = await createLocalReq({}, payload)
    const commune = await createCommune(payload, req)
    const data = aTiersLieu({ commune, ...what })
    for (const [language, sentence] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const answer = await editor.send('POST', '/api/tiers-lieux', data, {
        'accept-language': language,
      })
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toHaveLength(1)
      expect(problemsIn(answer)[0]?.path).toBe(path)
      expect(problemsIn(answer)[0]?.message).toContain(sentence)
    }
    await expect(payload.create({ collection: 'tiers-lieux', data, req })).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path }] },
    })
  })
})

test('identifiers are kept without spaces; a position far away is no refusal', async ({
  payload,
  http,
}) => {
  const editor = await http('editor')
  const commune = await createCommune(payload, await createLocalReq({}, payload))
  const siret = aSiret(unique('SIRET'))
  const spaced = `${siret.slice(0, 3)} ${siret.slice(3, 9)} ${siret.slice(9)}`
  const data = aTiersLieu({ commune, siret: spaced, latitude: 48.85, longitude: 2.35 })
  const answer = await editor.send('POST', '/api/tiers-lieux', data)
  expect(docIn(answer)).toMatchObject({ siret, latitude: 48.85 })
})

test('the public reads it with its commune and its action, and nothing of its follow-up', async ({
  payload,
  http,
}) => {
  const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
  const req = await createLocalReq({}, payload)
  const commune = await createCommune(payload, req)
  const orientation = await createOrientation(payload, req)
  const { id: action } = await payload.create({
    collection: 'actions',
    data: anAction({ orientation }),
    req,
  })
  const create = async (data: object) =>
    docIn(
      await manager.send('POST', '/api/tiers-lieux', {
        ...aTiersLieu({ commune, actions: [action] }),
        ...data,
      }),
    ).id
  const [place, draft] = [await create({}), await create({ _status: 'draft' })]
  await manager.send('POST', '/api/support-records', aSupportRecord({ place }))
  await manager.send('POST', '/api/place-suggestions', aPlaceSuggestion({ place }))

  for (const path of [`communes/${commune}`, `actions/${action}`]) {
    const { body } = await anonymous.get(`/api/${path}?depth=0`)
    expect(body).toHaveProperty('tiersLieux.docs', [place])
    const { body: all } = await manager.get(`/api/${path}?depth=0`)
    expect(all).toHaveProperty('tiersLieux.docs', expect.arrayContaining([place, draft]))
  }
  const { body } = await anonymous.get(`/api/tiers-lieux/${place}`)
  expect(body).toMatchObject({ id: place, commune: { id: commune } })
  expect(body).not.toHaveProperty('supportRecords')
  expect(body).not.toHaveProperty('suggestions')
  expect((await anonymous.get(`/api/tiers-lieux/${draft}`)).status).toBe(404)
})

test('its follow-up is shown to whoever may read it', async ({ payload, http }) => {
  const manager = await http('project-manager')
  const commune = await createCommune(payload, await createLocalReq({}, payload))
  const place = docIn(await manager.send('POST', '/api/tiers-lieux', aTiersLieu({ commune }))).id
  const support = docIn(
    await manager.send('POST', '/api/support-records', aSupportRecord({ place })),
  ).id
  const suggestion = docIn(
    await manager.send('POST', '/api/place-suggestions', aPlaceSuggestion({ place })),
  ).id
  const followUp = z.object({ suggestions: joined, supportRecords: joined })
  const read = async (persona: 'project-manager' | 'editor' | 'committee-member') => {
    const { body } = await (await http(persona)).get(`/api/tiers-lieux/${place}?depth=1`)
    const { suggestions, supportRecords } = followUp.parse(body)
    return { suggestions: idsIn(suggestions), supportRecords: idsIn(supportRecords) }
  }

  expect(await read('project-manager')).toEqual({
    suggestions: [suggestion],
    supportRecords: [support],
  })
  expect(await read('editor')).toEqual({ suggestions: [suggestion], supportRecords: [] })
  expect(await read('committee-member')).toEqual({ suggestions: [], supportRecords: [] })
})

test('GraphQL tells one from many', async ({ payload, http }) => {
  const req = await createLocalReq({}, payload)
  const commune = await createCommune(payload, req)
  const data = aTiersLieu({ commune })
  const { id } = await payload.create({ collection: 'tiers-lieux', data, req })
  const anonymous = await http('anonymous')
  const query = `{ TiersLieu(id: "${id}") { id commune { id } } TiersLieux(limit: 1) { totalDocs } }`
  const { body } = await anonymous.send('POST', '/api/graphql', { query })
  expect(body).toMatchObject({ data: { TiersLieu: { id, commune: { id: commune } } } })
  expect(body).toHaveProperty('data.TiersLieux.totalDocs')
})
