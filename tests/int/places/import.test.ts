import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import type { Persona } from '@/access/personas'
import { previewImport, runImport } from '@/src/commands/places/import'
import { ImportRefused } from '@/src/commands/platform/write-changes'
import type { Decisions, ImportError } from '@/src/domain/platform/import/change'
import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { exportSubject } from '@/src/queries/platform/import/export'
import { placesSubject } from '@/src/queries/places/import/subject'
import { aSiret, aTiersLieu, unique } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const read = (name: string, ...lines: string[]) =>
  readSpreadsheet(name, new TextEncoder().encode(lines.join('\n')))

const said = (errors: readonly ImportError[]) =>
  errors.map(({ row, column, message }) => [row, column, message.fr])

const refusalOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ImportRefused)) throw new Error(`Not refused: ${String(error)}`)
  return said(error.errors)
}

/** A commune of its own, whose names nobody else has. */
const createCommune = async (payload: Payload, req: PayloadRequest, name: string) => {
  const number = unique('commune of an import')
  const data = {
    name,
    inseeCode: String(91_000 + number),
    postalCodes: [String(92_000 + number)],
  }
  const { id } = await payload.create({ collection: 'communes', data, req })
  return { ...data, id, postalCode: String(92_000 + number) }
}

const placesIn = async (payload: Payload, commune: string, req: PayloadRequest) => {
  const { docs } = await payload.find({
    collection: 'tiers-lieux',
    where: { commune: { equals: commune } },
    sort: 'name',
    depth: 0,
    draft: true,
    pagination: false,
    req,
  })
  return docs
}

describe('importing places', () => {
  test('creates, changes, adds, and does nothing the second time', async ({ payload, as, tx }) => {
    const town = await createCommune(payload, tx, 'Saint-Fiacre-lez-Essai')
    const data = aTiersLieu({
      commune: town.id,
      name: 'La Halle aux Essais',
      contact: { phone: '03 20 00 00 00' },
      externalIds: [{ register: 'coop', reference: '7' }],
    })
    const { id } = await payload.create({ collection: 'tiers-lieux', data, req: tx })
    const scope = { req: await as('project-manager'), overrideAccess: false }
    const tables = await read(
      'Lieux.csv',
      'Nom;Ville;CP;Adresse;Services;Horaires;SIRET ou RNA;Structure porteuse;id;source;Présentation courte;description',
      `la halle aux essais;ST FIACRE;${town.postalCode};;Aide aux démarches administratives|creation;Mo-Fr 09:00-18:00;;;59-1;Essai;Un essai;"Un début\n\nUne fin"`,
      `L’Établi;st fiacre lez essai;;4 rue Neuve;;;${aSiret(unique('siret'))};Coopérative de l’Établi;59-2;Essai;;`,
      `La Remise;${town.inseeCode};;;;;;Coopérative de l’Établi;;;;`,
    )
    const { changes, errors } = await previewImport({ tables }, scope)
    expect(said(errors)).toEqual([])
    expect(changes.map(({ name, isNew }) => [name, isNew])).toEqual([
      ['Coopérative de l’Établi', true],
      [`la halle aux essais | ${town.name}`, false],
      [`L’Établi | ${town.name}`, true],
      [`La Remise | ${town.name}`, true],
    ])
    await runImport({ tables }, scope)

    const after = await placesIn(payload, town.id, tx)
    expect(after.find((place) => place.id === id)).toMatchObject({
      id,
      name: 'la halle aux essais',
      services: ['administrative-help', 'creation'],
      openingHours: 'Mo-Fr 09:00-18:00',
      contact: { phone: '03 20 00 00 00' },
      externalIds: [
        { register: 'coop', reference: '7' },
        { register: 'Essai', reference: '59-1' },
      ],
      summary: 'Un essai',
      _status: 'published',
    })
    expect(after.find(({ name }) => name === 'L’Établi')).toMatchObject({ _status: 'draft' })
    expect(await runImport({ tables }, scope)).toMatchObject({ changes: [], unchanged: 3 })

    const workbook = await exportSubject(placesSubject, scope, 'xlsx')
    const again = await previewImport({ tables: await readSpreadsheet('x', workbook) }, scope)
    expect({ ...again, unchanged: 0 }).toMatchObject({ changes: [], errors: [], choices: [] })
  })

  test('says what is wrong by row and column, and writes nothing', async ({ payload, as, tx }) => {
    const town = await createCommune(payload, tx, 'Essai-sur-Deûle')
    const scope = { req: await as('project-manager'), overrideAccess: false }
    const tables = await read(
      'Lieux.csv',
      'Nom;Commune;Code INSEE;Services;Horaires;SIRET;Latitude;Site web;Courriel',
      `Un;${town.name};;Danse;;;`,
      `Deux;Nulle-Part;;;;;`,
      `Trois;Nulle-Part;${town.inseeCode};;le matin;;`,
      `Quatre;;${town.inseeCode};;;20009320100017;`,
      `Cinq;;${town.inseeCode};;;;95`,
      `;;${town.inseeCode};;;;`,
      `Sept;;;;;;`,
      `Huit;;${town.inseeCode};;;;;;`,
      `Neuf;;${town.inseeCode};;;;;javascript:x;personne`,
    )
    const wrong = [
      [2, 'Services', expect.stringContaining('«\u00A0Danse\u00A0» n’est pas dans la liste')],
      [3, 'Commune', expect.stringContaining('Nulle-Part')],
      [4, 'Horaires', expect.stringContaining('ne se lisent pas')],
      [5, 'SIRET', expect.stringContaining('n’existe pas')],
      [6, 'Latitude', expect.stringContaining('trop grand')],
      [7, null, expect.stringContaining('reconnaître')],
      [8, 'Commune', expect.stringContaining('champ')],
      [10, 'Site web', expect.stringContaining('https://')],
      [10, 'Courriel', expect.stringContaining('nom@example.org')],
    ]
    expect(said((await previewImport({ tables }, scope)).errors)).toEqual(wrong)
    expect(await refusalOf(runImport({ tables }, scope))).toEqual(wrong)
    expect(await placesIn(payload, town.id, tx)).toEqual([])
  })

  test('a likely duplicate is shown, and a person says which it is', async ({
    payload,
    as,
    tx,
  }) => {
    const town = await createCommune(payload, tx, 'Doublon-les-Essais')
    const data = aTiersLieu({ commune: town.id, name: 'La Grande Ourse', street: '12 rue Neuve' })
    const { id } = await payload.create({ collection: 'tiers-lieux', data, req: tx })
    const scope = { req: await as('project-manager'), overrideAccess: false }
    const tables = await read(
      'Lieux.csv',
      'Nom;Commune;Adresse',
      `Grande ourse (asso);${town.name};12 r. Neuve`,
      `Tout autre chose;${town.name};80 rue Vieille`,
    )
    const { choices, changes, errors } = await previewImport({ tables }, scope)
    expect(errors).toEqual([])
    expect(changes).toHaveLength(1)
    expect(choices).toMatchObject([
      { row: 2, chosen: null, candidates: [{ id, name: 'La Grande Ourse' }] },
    ])
    expect(choices[0]?.candidates[0]?.score).toBeGreaterThan(90)
    const unsaid: (Decisions | undefined)[] = [
      undefined,
      { Lieux: { 2: 'of another town' } },
      { Other: { 2: 'new' } },
    ]
    for (const decisions of unsaid)
      expect(await refusalOf(runImport({ tables, decisions }, scope))).toEqual([
        [2, null, expect.stringContaining('«\u00A0La Grande Ourse\u00A0»')],
      ])
    expect(await placesIn(payload, town.id, tx)).toHaveLength(1)

    await runImport({ tables, decisions: { Lieux: { 2: id } } }, scope)
    expect(await placesIn(payload, town.id, tx)).toMatchObject([
      { id, name: 'Grande ourse (asso)', street: '12 r. Neuve', slug: data.slug },
      { name: 'Tout autre chose' },
    ])
    expect(await runImport({ tables }, scope)).toMatchObject({ changes: [], unchanged: 2 })

    const namesake = await read(
      'Lieux.csv',
      'Nom;Commune;Adresse',
      `Grande Ourse;${town.name};14 rue Neuve`,
    )
    const decisions = { Lieux: { 2: 'new' } }
    await runImport({ tables: namesake, decisions }, scope)
    expect(await placesIn(payload, town.id, tx)).toHaveLength(3)
    expect(await runImport({ tables: namesake }, scope)).toMatchObject({
      changes: [],
      unchanged: 1,
    })
  })

  test('two rows of one place are told, be they said to be the same', async ({
    payload,
    as,
    tx,
  }) => {
    const town = await createCommune(payload, tx, 'Ligne-les-Essais')
    const scope = { req: await as('project-manager'), overrideAccess: false }
    const tables = await read(
      'Lieux.csv',
      'Nom;Commune;Adresse',
      `La Verrière;${town.name};9 quai Neuf`,
      `VERRIERE;${town.name};9 quai Neuf`,
      `la verriere;${town.name};9, quai neuf`,
    )
    const { choices, errors } = await previewImport({ tables }, scope)
    expect(said(errors)).toEqual([[4, null, expect.stringContaining('La ligne 2')]])
    const [first] = choices[0]?.candidates ?? []
    const decisions = { Lieux: { 3: first?.id ?? '' } }
    expect(said((await previewImport({ tables, decisions }, scope)).errors)).toEqual([
      [3, null, expect.stringContaining('La ligne 2')],
      [4, null, expect.stringContaining('La ligne 2')],
    ])
  })

  test('takes a GeoJSON, and tells of a geometry that is no point', async ({ payload, as, tx }) => {
    const town = await createCommune(payload, tx, 'Carte-les-Essais')
    const scope = { req: await as('project-manager'), overrideAccess: false }
    const feature = (name: string, geometry: object) => ({
      type: 'Feature',
      geometry,
      properties: {
        name,
        insee: town.inseeCode,
        services: ['access', 'Loisirs et créations numériques'],
      },
    })
    const point = feature('Le Phare', { type: 'Point', coordinates: [3.05, 50.63] })
    const area = feature('Le Parc', { type: 'Polygon', coordinates: [] })
    const file = (...features: object[]) =>
      read('Carte.geojson', JSON.stringify({ type: 'FeatureCollection', features }))

    expect(await refusalOf(runImport({ tables: await file(point, area) }, scope))).toEqual([
      [2, null, expect.stringContaining('Polygon')],
    ])
    await runImport({ tables: await file(point) }, scope)
    expect(await placesIn(payload, town.id, tx)).toMatchObject([
      { name: 'Le Phare', latitude: 50.63, longitude: 3.05, services: ['access', 'creation'] },
    ])
    const far = feature('Le Fanal', { type: 'Point', coordinates: [2.35, 48.85] })
    expect((await previewImport({ tables: await file(far) }, scope)).warnings).toMatchObject([
      { row: 1, message: { fr: expect.stringContaining('hors de la métropole') as unknown } },
    ])
  })

  test('many rows cost no more queries than few', async ({ payload, as, tx }) => {
    const town = await createCommune(payload, tx, 'Compte-les-Essais')
    const scope = { req: await as('project-manager'), overrideAccess: false }
    const reads = async (count: number) => {
      const rows = Array.from({ length: count }, (_, n) => `Lieu ${String(n)};${town.name}`)
      const tables = await read('Lieux.csv', 'Nom;Commune', ...rows)
      return countReads(payload, () => previewImport({ tables }, scope))
    }
    expect(await reads(100)).toBe(await reads(2))
  })
})

const answered = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })) })

const post = (client: Client, content: string, more: Record<string, string> = {}) => {
  const form = new FormData()
  form.set('file', new File([content], 'Lieux.csv'))
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  return client.fetch('/api/places/import', { method: 'POST', body: form })
}

describe('over HTTP', () => {
  test.for(['anonymous', 'partner', 'editor', 'committee-member'] as const)(
    'is refused to: %s',
    async (persona: Persona, { http }) => {
      const client = await http(persona)
      expect((await post(client, 'Nom;Commune\nx;Lille')).status).toBe(403)
      const merge = { kept: crypto.randomUUID(), other: crypto.randomUUID() }
      expect((await client.send('POST', '/api/places/merge', merge)).status).toBe(403)
    },
  )

  test('exports to the house alone', async ({ http }) => {
    for (const [persona, status] of [
      ['anonymous', 403],
      ['partner', 403],
      ['committee-member', 200],
    ] as const)
      expect((await (await http(persona)).fetch('/api/places/workbook?format=csv')).status).toBe(
        status,
      )
  })

  test('refuses what makes no sense, with a sentence', async ({ http }) => {
    const client = await http('project-manager')
    for (const file of ['\0\x01\x02', '[{"nom": ', '{"type": "FeatureCollection"}', '[{}, 1]']) {
      const answer = await post(client, file)
      expect([
        answer.status,
        (answered.parse(await answer.json()).errors[0]?.message ?? '') !== '',
      ]).toEqual([400, true])
    }
    for (const decisions of ['{', '[]', '{"Lieux": {"2": 3}}', '{"Lieux": "new"}'])
      expect((await post(client, 'Nom;Commune\nx;Lille', { decisions })).status).toBe(400)
    const proto = { decisions: '{"__proto__": {"2": "new"}}' }
    expect((await post(client, 'Nom;Commune\nx;Lille', proto)).status).toBe(200)
  })

  test('shows what it would do, does it, then nothing', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const town = await createCommune(payload, req, 'Réseau-les-Essais')
    const client = await http('project-manager')
    const file = `Nom;Commune\nLe Relais du Réseau;${town.name}`
    const dry = await post(client, file)
    expect(await dry.json()).toMatchObject({ dryRun: true, counts: { created: 1, undecided: 0 } })
    const done = await post(client, file, { dryRun: 'false' })
    expect(await done.json()).toMatchObject({ dryRun: false, counts: { created: 1 } })
    const again = await post(client, file, { dryRun: 'false' })
    expect(await again.json()).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 1 } })
  })
})
