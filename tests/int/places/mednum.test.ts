import Papa from 'papaparse'
import type { Payload, PayloadRequest } from 'payload'
import { expect } from 'vitest'

import { previewImport, runImport } from '@/src/commands/places/import'
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
import type { Choice } from '@/src/domain/platform/import/change'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { writeMednum } from '@/src/formats/mednum/write'
import {
  mednumAccessModes,
  mednumAudiences,
  mednumFees,
  mednumMobilities,
  mednumProgrammes,
  mednumServices,
  mednumSpecificNeeds,
  mednumSupportModes,
  mednumTrainingLabels,
} from '@/src/formats/mednum/vocabularies'
import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { asMednum } from '@/src/queries/places/as-mednum'
import { findPlaces } from '@/src/queries/places/find-places'
import { readPlaceFacts } from '@/src/queries/places/place-facts'
import { aSiret, unique } from '@/tests/support/builders'
import { isSqlite } from '@/tests/support/databases'
import { test } from '@/tests/support/test'

type Row = Record<string, string>

/** Some members of a list, others for each number, as the layout writes them. */
const some = <Word extends string>(
  words: Record<Word, unknown>,
  spelled: Readonly<Record<Word, string>>,
  n: number,
): string =>
  wordsOf(words)
    .filter((_, index) => (n + index) % 3 === 0)
    .map((word) => spelled[word])
    .join('|')

const nouns = ['Verrière', 'Halle', 'Fabrique', 'Grange', 'Cabane', 'Forge', 'Péniche', 'Serre']
const owners = [
  'Œillets',
  'Tisserands',
  '« Copains »',
  'Marins, associés',
  'Poètes|Peintres',
  'Élus',
]

/** A made-up place of the standard, with what spreadsheets spoil: quotes, accents, commas, several values. */
const rowOf = (n: number, town: { name: string; inseeCode: string; postalCode: string }): Row => ({
  id: `lieu-${String(n)}`,
  pivot: aSiret(unique('siret')),
  nom: `${nouns[n % nouns.length] ?? ''} des ${owners[n % owners.length] ?? ''} n° ${String(n)}`,
  commune: town.name,
  code_postal: town.postalCode,
  code_insee: n % 3 === 0 ? '' : town.inseeCode,
  adresse: `${String(n)} bis rue de l’Œuvre-Neuve`,
  complement_adresse: n % 4 === 0 ? 'Bâtiment « C », 2e étage' : '',
  latitude: String(50.6 + n / 10_000),
  longitude: String(3 + n / 10_000),
  typologie: ['TIERS_LIEUX', 'TIERS_LIEUX|ASSO', 'TIERS_LIEUX|FABLAB|BIB'][n % 3] ?? '',
  telephone: `+3332000${String(1000 + n)}`,
  courriels: n % 2 === 0 ? 'a@example.org' : 'a@example.org|b@example.org',
  site_web: n % 5 === 0 ? 'https://example.org/|https://example.com/l' : 'https://example.org/',
  horaires: 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
  presentation_resume: `Un lieu "inventé", pour l’essai ${String(n)}; rien d’autre.`,
  presentation_detail: 'On y vient seul,\nou à plusieurs.\n\nLe samedi aussi.',
  source: 'Essai',
  itinerance: some(mobilities, mednumMobilities, n),
  structure_parente: n % 6 === 0 ? `Structure d’essai ${String(n % 4)}` : '',
  date_maj: '2024-04-02',
  services: some(services, mednumServices, n),
  publics_specifiquement_adresses: some(audiences, mednumAudiences, n),
  prise_en_charge_specifique: some(specificNeeds, mednumSpecificNeeds, n),
  frais_a_charge: some(fees, mednumFees, n),
  dispositif_programmes_nationaux: some(programmes, mednumProgrammes, n),
  formations_labels: some(trainingLabels, mednumTrainingLabels, n),
  autres_formations_labels: n % 2 === 0 ? 'Label « A »|Label, B; C' : '',
  modalites_acces: some(accessModes, mednumAccessModes, n),
  modalites_accompagnement: some(supportModes, mednumSupportModes, n),
  fiche_acces_libre: n % 7 === 0 ? `https://acceslibre.example/erp/${String(n)}/` : '',
  prise_rdv: n % 7 === 1 ? `https://rdv.example.org/lieu?id=${String(n)}` : '',
  Publication: 'Publié',
})

const formats = {
  csv: (rows: readonly Row[]): string => Papa.unparse([...rows]),
  json: (rows: readonly Row[]): string =>
    JSON.stringify(
      rows.map(({ services: said = '', ...row }) => ({ ...row, services: said.split('|') })),
    ),
}

const tablesOf = (rows: readonly Row[], format: keyof typeof formats) =>
  readSpreadsheet(`lieux.${format}`, new TextEncoder().encode(formats[format](rows)))

const createTown = async (payload: Payload, req: PayloadRequest) => {
  const number = unique('commune of mednum')
  const data = {
    name: `Saint-Mednum-lez-Essai-${String(number)}`,
    inseeCode: String(93_000 + number),
  }
  const postalCode = String(94_000 + number)
  await payload.create({
    collection: 'communes',
    data: { ...data, postalCodes: [postalCode] },
    req,
  })
  return { ...data, postalCode }
}

/** All that look like others are new: the file is of one town and one hand. */
const allNew = (choices: readonly Choice[]) => ({
  lieux: Object.fromEntries(choices.map(({ row }) => [String(row), 'new'])),
})

/** What the standard carries of a row, whatever the order of its lists. */
const carried = (row: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(
        ([name, cell]) => cell !== '' && !['Publication', 'date_maj', 'code_insee'].includes(name),
      )
      .map(([name, cell]) => [name, String(cell).split('|').toSorted().join('|')]),
  )

const size = isSqlite ? 200 : 40

for (const format of ['csv', 'json'] as const)
  test(
    `what comes in as mednum ${format} goes out as it came, and comes in once`,
    { timeout: 120_000 },
    async ({ payload, as, tx }) => {
      const town = await createTown(payload, tx)
      const rows = Array.from({ length: format === 'csv' ? size : 20 }, (_, n) => rowOf(n, town))
      const scope = { req: await as('project-manager'), overrideAccess: false }
      const tables = await tablesOf(rows, format)

      const preview = await previewImport({ tables }, scope)
      expect(preview.errors).toEqual([])
      expect(preview.mapping.lieux?.columns.filter((path) => path === null)).toHaveLength(1) // date_maj
      expect(preview.warnings.some(({ column }) => column === 'courriels')).toBe(true)
      await runImport({ tables, decisions: allNew(preview.choices) }, scope)

      const question = { commune: [town.inseeCode] }
      const { places } = await findPlaces(question, new Date(), tx)
      const { rows: out, leftOut } = writeMednum((await readPlaceFacts(places, tx)).map(asMednum))
      expect(leftOut).toEqual([])
      const byId = new Map(out.map((row) => [String(row.id), row]))
      for (const row of rows) expect(carried(byId.get(row.id ?? '') ?? {})).toEqual(carried(row))

      const again = await runImport({ tables }, scope)
      expect(again).toMatchObject({ changes: [], choices: [], unchanged: rows.length })
    },
  )

test('the wrong rows of a file are told by their columns, and nothing of it is kept', async ({
  payload,
  as,
  tx,
}) => {
  const town = await createTown(payload, tx)
  const right = rowOf(1, town)
  const wrong: Row[] = [
    { ...right, id: 'a', pivot: '43493312300028' },
    { ...right, id: 'b', services: 'Cirque' },
    { ...right, id: 'c', telephone: 'jamais' },
    { ...right, id: 'd', courriels: 'personne' },
    { ...right, id: 'e', date_maj: 'hier' },
  ]
  const scope = { req: await as('project-manager'), overrideAccess: false }
  const { errors } = await previewImport(
    { tables: await tablesOf([right, ...wrong], 'csv') },
    scope,
  )
  expect(errors.map(({ row, column }) => [row, column])).toEqual([
    [3, 'pivot'],
    [4, 'services'],
    [5, 'telephone'],
    [6, 'courriels'],
    [7, null], // its date is in no column that is read: it is another row of the first place
  ])
})
