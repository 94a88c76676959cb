import type { Cell, RowNote, Table } from '@/src/domain/platform/table/tables'
import type { Values } from '@/src/formats/mednum/column'
import { mednumRegister } from '@/src/formats/mednum/place'
import { isMednum, readMednum } from '@/src/formats/mednum/read'

const list = (values: readonly string[] | undefined): Cell => values?.join('|') ?? null

/** What our sheet takes from each column of mednum, whose titles it knows. */
const cellsOf: Readonly<Record<string, (values: Values) => Cell | undefined>> = {
  id: ({ reference }) => reference && `${mednumRegister} : ${reference}`,
  pivot: ({ siret, rna }) => siret ?? rna,
  nom: ({ name }) => name,
  commune: (values) => values['commune.name'],
  code_postal: ({ postalCode }) => postalCode,
  code_insee: (values) => values['commune.inseeCode'],
  adresse: ({ street }) => street,
  complement_adresse: ({ addressComplement }) => addressComplement,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  typologie: ({ families }) => list(families),
  telephone: (values) => values['contact.phone'],
  courriels: (values) => values['contact.email'],
  site_web: (values) => values['contact.website'],
  horaires: ({ openingHours }) => openingHours,
  presentation_resume: ({ summary }) => summary,
  presentation_detail: ({ description }) => description,
  source: ({ source }) => source,
  itinerance: ({ mobilities }) => list(mobilities),
  structure_parente: ({ managingOrganisation }) => managingOrganisation,
  services: ({ services }) => list(services),
  publics_specifiquement_adresses: ({ audiences }) => list(audiences),
  prise_en_charge_specifique: ({ specificNeeds }) => list(specificNeeds),
  frais_a_charge: ({ fees }) => list(fees),
  dispositif_programmes_nationaux: ({ programmes }) => list(programmes),
  formations_labels: ({ trainingLabels }) => list(trainingLabels),
  autres_formations_labels: ({ otherLabels }) => otherLabels?.join('\n'),
  modalites_acces: ({ accessModes }) => list(accessModes),
  modalites_accompagnement: ({ supportModes }) => list(supportModes),
  fiche_acces_libre: (values) => values['accessibility.accesLibre'],
  prise_rdv: (values) => values['contact.booking'],
}

/** What mednum says in one column and we in another, by the titles of ours. */
const added: Readonly<Record<string, (values: Values) => Cell | undefined>> = {
  'Forme juridique': ({ management }) => management,
  'Identifiants ailleurs': ({ externalIds }) =>
    externalIds?.map((one) => `${one.register} : ${one.reference}`).join('\n'),
}

/**
 * A table of mednum as our sheet reads it, its titles kept: each cell says what the layout means by it. What
 * makes no sense stops its row; what has no field of ours is kept among the identifiers, and told.
 */
export const inOurWords = (table: Table): Table => {
  if (!isMednum(table)) return table
  const names = table.header.map((title) => title.trim().toLowerCase())
  const { places, remarks } = readMednum(table)
  const notesOf = new Map<number, RowNote[]>()
  for (const { row, column, kind, message } of remarks) {
    if (kind === 'missing') continue // we ask for less
    const note = { column: names.indexOf(column), message, stops: kind === 'wrong' }
    notesOf.set(row, [...(notesOf.get(row) ?? []), note])
  }
  return {
    ...table,
    header: [...table.header, ...Object.keys(added)],
    rows: places.map(({ row, values }, index) => ({
      number: row,
      cells: [
        ...names.map((name, column) =>
          name in cellsOf
            ? (cellsOf[name]?.(values) ?? null)
            : (table.rows[index]?.cells[column] ?? null),
        ),
        ...Object.values(added).map((cell) => cell(values) ?? null),
      ],
      ...(notesOf.has(row) && { notes: notesOf.get(row) }),
    })),
  }
}
