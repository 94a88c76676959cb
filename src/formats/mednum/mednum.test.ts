import {
  fromSchemaLieuDeMediationNumerique,
  type SchemaLieuMediationNumerique,
} from '@gouvfr-anct/lieux-de-mediation-numerique'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it, test } from 'vitest'

import {
  accessModes,
  audiences,
  fees,
  mobilities,
  programmes,
  services,
  specificNeeds,
  supportModes,
  trainingLabels,
} from '@/src/domain/places/mediation'
import { isSiret } from '@/src/domain/places/identifiers'
import type { Family } from '@/src/domain/places/place'
import type { Table } from '@/src/domain/platform/table/tables'
import { normalised } from '@/src/domain/platform/text/search'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { readCsv } from '@/src/formats/csv/read'

import { internationalPhone, partsOf, plainUrl, streetOf, tidy } from './cells'
import { columns } from './columns'
import type { MednumPlace } from './place'
import { isMednum, type MednumReading, readMednum, tableOfMednumJson } from './read'
import { type MednumRow, writeMednum, writeMednumCsv, writeMednumJson } from './write'

const bytes = (text: string) => new TextEncoder().encode(text)

const tableIn = (table: Table | undefined): Table => {
  if (!table) throw new Error('There is no table.')
  return table
}

const readBack = (rows: readonly MednumRow[], format: 'csv' | 'json'): MednumReading =>
  readMednum(
    tableIn(
      format === 'csv'
        ? readCsv('lieux', bytes(writeMednumCsv(rows)))
        : tableOfMednumJson('lieux', bytes(writeMednumJson(rows))),
    ),
  )

const hasAll = (row: object): row is SchemaLieuMediationNumerique =>
  columns.every(({ name, isRequired }) => !isRequired || name in row)

/** By the validators of those who publish the layout: they throw what they refuse. */
const validated = (row: MednumRow) => {
  if (!hasAll(row)) throw new Error('A value that the layout wants is missing.')
  return fromSchemaLieuDeMediationNumerique(row)
}

/** What spreadsheets, CSV and the bars of the layout are known to spoil. */
const text = fc
  .array(
    fc.constantFrom(
      ...['"', ';', ',', '\n', "'", '=', '+', '-', '@', '«\u00A0', 'é', 'Œ', '🙂', 'a', ' ', '.'],
      ...['|', '1', '2,5', '#REF!', 'constructor', 'true', '31/12/2017'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => tidy(parts.join('')) ?? 'a')
const name = text.filter((one) => !one.includes('|'))
const street = text.map((one) => streetOf(one) ?? 'rue')
const some = <Word extends string>(vocabulary: Readonly<Record<Word, unknown>>) =>
  fc.subarray(wordsOf(vocabulary), { minLength: 1 })
const siret = fc.integer({ min: 1, max: 9_999_999_999 }).map((number) => {
  const head = String(number).padStart(13, '0')
  return Array.from({ length: 10 }, (_, key) => `${head}${String(key)}`).find(isSiret) ?? ''
})

const required = {
  reference: fc.uuid(),
  siret,
  name: text,
  postalCode: fc.constantFrom('59000', '01000'),
  street,
  'commune.name': fc.constantFrom('Lille', 'La Chapelle-d’Armentières', 'Annœullin'),
  updatedOn: fc.constantFrom('2018-01-31', '2020-02-29'),
}
const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((one) => one + 0),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((one) => one + 0),
})
const facts = fc.record(
  {
    ...required,
    'commune.inseeCode': fc.constantFrom('59350', '2A004'),
    addressComplement: text,
    families: fc.constant<Family[]>(['fablab']),
    management: fc.constant('association' as const),
    'contact.phone': fc.constantFrom('+33320212223', '+262692000000'),
    'contact.email': fc.constantFrom('bonjour@example.org', 'l.atelier+lille@example.org'),
    'contact.website': fc.webUrl({ withQueryParameters: true }).filter((one) => !one.includes('|')),
    openingHours: fc.constantFrom('Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; PH off'),
    summary: text,
    description: text,
    source: text,
    mobilities: some(mobilities),
    managingOrganisation: text,
    services: some(services),
    audiences: some(audiences),
    specificNeeds: some(specificNeeds),
    fees: some(fees),
    programmes: some(programmes),
    trainingLabels: some(trainingLabels),
    otherLabels: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    accessModes: some(accessModes),
    supportModes: some(supportModes),
    'accessibility.accesLibre': fc.constant('https://acceslibre.example/app/59-lille/erp/lieu-1/'),
    'contact.booking': fc.constant('https://rdv.example.org/lieu?id=1&jour=2'),
  },
  { requiredKeys: wordsOf(required) },
)
const place: fc.Arbitrary<MednumPlace> = fc
  .tuple(facts, fc.option(position, { nil: {} }))
  .map(([one, where]) => ({ ...one, ...where }))

test.each(['csv', 'json'] as const)(
  'what is written as %s is read back whole, and valid by the validators of the standard',
  (format) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, {
          minLength: 1,
          maxLength: 4,
          selector: ({ reference }) => reference,
        }),
        (places) => {
          const { rows, leftOut } = writeMednum(places)
          expect(leftOut).toEqual([])
          for (const row of rows) validated(row)
          const { places: back, ...rest } = readBack(rows, format)
          expect(rest).toEqual({ remarks: [], unknownColumns: [], missingColumns: [] })
          expect(back.map(({ values }) => values)).toEqual(places)
        },
      ),
      { numRuns: 40 },
    )
  },
)

/** A row of the columns of the standard’s own example, in words of ours. */
const example = {
  id: 'lieu-1',
  pivot: '43493312300029',
  nom: 'L’« Atelier » d’exemple',
  commune: 'Lille',
  code_postal: '59000',
  code_insee: '59350',
  adresse: '12 BIS RUE DE L’EXEMPLE',
  complement_adresse: 'Au fond de la cour',
  latitude: '50.6366',
  longitude: '3.0635',
  typologie: 'TIERS_LIEUX|ASSO|BIB',
  telephone: '+33320212223',
  courriels: 'bonjour@example.org|lieu@example.org',
  site_web: 'https://example.org/|https://example.com/lieu',
  horaires: 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
  presentation_resume: 'Un lieu inventé pour cet essai.',
  presentation_detail: 'On y vient seul, ou à plusieurs.\nLe samedi aussi.',
  source: 'Exemple',
  itinerance: 'Itinérant',
  structure_parente: 'Une structure d’exemple',
  date_maj: '2024-04-02',
  services: 'Maîtrise des outils numériques du quotidien|Loisirs et créations numériques',
  publics_specifiquement_adresses: 'Jeunes|Femmes',
  prise_en_charge_specifique: 'Surdité|Illettrisme|Langues étrangères (anglais)',
  frais_a_charge: 'Gratuit sous condition|Payant',
  dispositif_programmes_nationaux: 'Aidants Connect|Conseillers numériques|La Croix Rouge',
  formations_labels: 'Formé à « Mon Espace Santé »|Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
  autres_formations_labels: 'Un label d’exemple',
  modalites_acces: 'Se présenter|Téléphoner',
  modalites_accompagnement: 'Dans un atelier collectif|À distance|En autonomie',
  fiche_acces_libre: 'https://acceslibre.example/app/59-lille/erp/lieu-1/',
  prise_rdv: 'https://rdv.example.org/',
}

const csvOf = (rows: readonly Record<string, string>[]): Table =>
  tableIn(readCsv('lieux', bytes(Papa.unparse([...rows], { columns: Object.keys(example) }))))

test('the columns are those of the standard, in its order', () => {
  expect(columns.map(({ name }) => name)).toEqual(Object.keys(example))
  expect(isMednum(csvOf([example]))).toBe(true)
  expect(isMednum({ name: 'autre', header: ['nom', 'commune'], rows: [] })).toBe(false)
})

test('a row of the standard comes out as it came in', () => {
  const { places, remarks } = readMednum(csvOf([example]))
  expect(remarks.map(({ kind, column }) => [kind, column])).toEqual([
    ['aside', 'typologie'],
    ['aside', 'courriels'],
    ['aside', 'site_web'],
  ])
  const { rows } = writeMednum(places.map(({ values }) => ({ reference: '', name: '', ...values })))
  expect(rows).toEqual([{ ...example, latitude: 50.6366, longitude: 3.0635 }])
})

/** The same of one value where we have one field. */
const plain = {
  ...example,
  typologie: 'TIERS_LIEUX',
  courriels: 'bonjour@example.org',
  site_web: 'https://example.org/',
}

describe('what is wrong, or more than a field holds, is told of its cell', () => {
  it.each([
    ['id', '', 'missing', 'La norme demande'],
    ['pivot', '00000000000000', 'missing', 'La norme demande'],
    ['pivot', '43493312300028', 'wrong', 'Ce SIRET n’existe pas'],
    ['pivot', 'inconnu', 'wrong', '14 chiffres'],
    ['code_postal', '5900A', 'wrong', 'cinq chiffres'],
    ['code_insee', '99', 'wrong', '59350'],
    ['typologie', 'TIERS_LIEUX|BIB', 'aside', 'BIB'],
    ['typologie', 'CHATEAU', 'wrong', '«\u00A0CHATEAU\u00A0»'],
    ['telephone', '33320212223', 'wrong', '+33320212223'],
    ['courriels', 'a@example.org|b@example.org', 'aside', 'b@example.org'],
    ['courriels', 'personne', 'wrong', 'nom@example.org'],
    ['site_web', 'https://a.example|https://b.example', 'aside', 'https://b.example'],
    ['site_web', 'javascript:alert(1)', 'wrong', 'https://'],
    ['presentation_resume', 'a'.repeat(281), 'wrong', '281'],
    ['date_maj', 'hier', 'wrong', '2018-01-31'],
    ['services', 'Cirque', 'wrong', '«\u00A0Cirque\u00A0»'],
    ['prise_en_charge_specifique', 'Illetrisme', 'wrong', '«\u00A0Illettrisme\u00A0»'],
    ['prise_rdv', 'rdv', 'wrong', 'https://'],
  ])('%s: %s', (column, cell, kind, sentence) => {
    const { remarks } = readMednum(csvOf([{ ...plain, [column]: cell }]))
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toMatchObject({ row: 2, column, kind })
    expect(remarks[0]?.message.fr).toContain(sentence)
  })

  it('of a position, both its halves', () => {
    const told = (asked: Partial<typeof example>) =>
      readMednum(csvOf([{ ...plain, ...asked }])).remarks.map(({ column, kind }) => [column, kind])
    expect(told({ latitude: '91', longitude: 'est' })).toEqual([
      ['latitude', 'wrong'],
      ['longitude', 'wrong'],
    ])
    expect(told({ longitude: '' })).toEqual([['longitude', 'missing']])
  })

  it('and so are a second use of an identifier, and columns too many or too few', () => {
    const { remarks } = readMednum(csvOf([plain, plain]))
    expect(remarks).toMatchObject([{ row: 3, column: 'id', kind: 'wrong' }])
    const table: Table = { name: 'a', header: ['ID', 'Nom', 'pivot', 'date_maj', 'x'], rows: [] }
    expect(readMednum(table)).toMatchObject({
      unknownColumns: ['x'],
      missingColumns: ['commune', 'code_postal', 'adresse'],
    })
  })
})

it('a place that lacks what the standard wants is left out, and told', () => {
  const lacking = { reference: 'a', name: 'Un lieu', 'commune.name': 'Lille' }
  expect(writeMednum([lacking])).toEqual({
    rows: [],
    leftOut: [{ reference: 'a', columns: ['pivot', 'code_postal', 'adresse', 'date_maj'] }],
  })
})

it('accents, case and apostrophes do not make another member', () => {
  const asked = { ...plain, dispositif_programmes_nationaux: 'POINT D’ACCES numérique Caf' }
  const { places, remarks } = readMednum(csvOf([asked]))
  expect(remarks).toEqual([])
  expect(places[0]?.values.programmes).toEqual(['caf-point'])
})

/** Each cell may be right, odd, of several values, wrong or empty. */
const odd: Partial<Record<keyof typeof example, string[]>> = {
  pivot: ['W595001234', '434 933 123 00029', '12', '00000000000000', ''],
  nom: ['Le "Lab"', '«\u00A0Chez nous\u00A0», l’été; ou pas', '=1+1', ''],
  code_postal: ['1000', '59 000', ''],
  adresse: ['3, place "du" Modèle', '12 rue de l’Œuvre', ''],
  latitude: ['50,6366', '95', ''],
  longitude: ['3,0635', 'x', ''],
  typologie: ['ASSO|TIERS_LIEUX|FABLAB', 'BIB|ASSO', 'FABLAB|CHATEAU', ''],
  telephone: ['03 20 21 22 23', '+33 (0)3.20.21.22.23', '15', ''],
  courriels: ['a@example.org|b@example.org', 'a@example.org|personne', ''],
  site_web: ['https://a.example/é|https://b.example', 'a.example', ''],
  horaires: ['Mo-Su 08:00-22:00', ''],
  presentation_resume: ['Il a dit : "ça marche", non ?', 'é'.repeat(300), ''],
  presentation_detail: ['Un\nDeux\r\nTrois ; "quatre"', ''],
  date_maj: ['02/04/2024', '2024-02-30', ''],
  services: [
    'maitrise des outils numeriques du quotidien|Accès internet et matériel informatique',
    'Aide aux démarches administratives|Cirque',
    '',
  ],
  frais_a_charge: ['Gratuit|Gratuit', 'Cher', ''],
  autres_formations_labels: ['Un|Deux | Trois', '"Un", deux', ''],
  modalites_acces: ["Ce lieu n'accueille pas de public", 'Ce lieu n’accueille pas de public', ''],
  prise_rdv: ['https://rdv.example.org/?a=1', 'rdv', ''],
}
const oddOf = new Map<string, string[]>(Object.entries(odd))
const row = fc.record(
  Object.fromEntries(
    Object.entries(example).map(([column, right]) => [
      column,
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(right) },
        { weight: 3, arbitrary: fc.constantFrom(right, ...(oddOf.get(column) ?? [])) },
      ),
    ]),
  ),
)

const folded = (value: string) => normalised(value).replaceAll(' ', '')
const said = (column: string, cell: string): string[] => {
  if (column === 'telephone') return [internationalPhone(cell) ?? '']
  if (column === 'latitude' || column === 'longitude') return [cell.replace(',', '.')]
  if (column === 'date_maj') return [cell.split('/').reverse().join('-')]
  if (column === 'code_postal') return [cell.padStart(5, '0')]
  return partsOf(cell).map(folded)
}

test('of 200 rows with quotes, accents, several values and mistakes, all that is told comes out or is told to be left', () => {
  const rows = fc
    .sample(row, { numRuns: 200, seed: 17 })
    .map((one, index) => ({ ...example, ...one, id: `lieu-${String(index)}` }))
  const { places, remarks } = readMednum(csvOf(rows))
  expect(places).toHaveLength(200)
  const left = remarks.filter(({ kind }) => kind !== 'aside')
  const told = new Set(left.map(({ row, column }) => `${String(row)} ${column}`))
  let written = 0
  for (const [index, { row, values }] of places.entries()) {
    const { rows: out, leftOut } = writeMednum([{ reference: '', name: '', ...values }])
    for (const column of leftOut.flatMap(({ columns }) => columns))
      expect(told, `${String(row)} ${column}`).toContain(`${String(row)} ${column}`)
    for (const one of out) {
      validated(one)
      written += 1
      for (const [column, cell] of Object.entries(rows[index] ?? {})) {
        if (cell === '' || told.has(`${String(row)} ${column}`)) continue
        const isHalf = ['latitude', 'longitude'].some((one) => told.has(`${String(row)} ${one}`))
        if (isHalf && column.endsWith('itude')) continue
        const back = said(column, String(one[column] ?? ''))
        for (const part of said(column, cell)) expect(back, `${column}: ${cell}`).toContain(part)
      }
    }
  }
  expect(written).toBeGreaterThan(40)
  expect(new Set(remarks.map(({ kind }) => kind)).size).toBe(3)
})

const valid: MednumRow = { ...example, latitude: 50.6366, longitude: 3.0635 }

test('a web address is taken when the validators of the standard take it, and quickly', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const taken = plainUrl(address)
      if (taken !== undefined) validated({ ...valid, prise_rdv: taken })
    }),
  )
  expect(plainUrl(`https://example.org/${'a'.repeat(1_900)}??`)).toBeUndefined()
})

test.each(['{', '{"a": 1}', '[1]', '[{"nom": {"a": 1}}]'])('%s is no list of places', (json) => {
  expect(() => tableOfMednumJson('lieux', bytes(json))).toThrow('liste de lieux')
})
