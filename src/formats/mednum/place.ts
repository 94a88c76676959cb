import type {
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
import type { Family, managements } from '@/src/domain/places/place'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/**
 * What « Lieux de médiation numérique » 1.0.2 carries of a place, by the paths of our fields. What it names
 * is a name here too (`commune`, `managingOrganisation`), formatted text is plain.
 */
export type MednumPlace = {
  /** The name that its publisher gives it, unique in the file. */
  reference: string
  siret?: string
  rna?: string
  name: string
  'commune.name'?: string
  'commune.inseeCode'?: string
  postalCode?: string
  street?: string
  addressComplement?: string
  /** Degrees, WGS 84. */
  latitude?: number
  longitude?: number
  families?: Family[]
  management?: keyof typeof managements
  'contact.phone'?: string
  'contact.email'?: string
  'contact.website'?: string
  /** OpenStreetMap's syntax. */
  openingHours?: string
  summary?: string
  description?: string
  source?: string
  mobilities?: (keyof typeof mobilities)[]
  managingOrganisation?: string
  /** The day on which what is told of it last changed: « 2018-01-31 ». */
  updatedOn?: string
  services?: (keyof typeof services)[]
  audiences?: (keyof typeof audiences)[]
  specificNeeds?: (keyof typeof specificNeeds)[]
  fees?: (keyof typeof fees)[]
  programmes?: (keyof typeof programmes)[]
  trainingLabels?: (keyof typeof trainingLabels)[]
  otherLabels?: string[]
  accessModes?: (keyof typeof accessModes)[]
  supportModes?: (keyof typeof supportModes)[]
  'accessibility.accesLibre'?: string
  'contact.booking'?: string
  /** What other registers call it, and what the layout says of it that has no field of its own. */
  externalIds?: { register: string; reference: string }[]
}

/**
 * What is to be said of a cell: `missing` where the layout wants one, `wrong` where it cannot be read, and
 * `aside` where it says more than our fields hold, which is kept among the identifiers elsewhere.
 */
export type Remark = { kind: 'missing' | 'wrong' | 'aside'; message: Bilingual }

export const missing: Remark = {
  kind: 'missing',
  message: {
    fr: 'La norme demande cette valeur\u00A0: complétez la cellule si vous la connaissez.',
    en: 'The layout asks for this value: fill the cell in if you know it.',
  },
}

export const wrong = (fr: string, en: string): Remark => ({ kind: 'wrong', message: { fr, en } })

/** By which register the name is kept under which a file of mednum tells of a place. */
export const mednumRegister = 'mednum'

/** And a value of a column that no field of ours holds: « mednum courriels ». */
const registerOf = (column: string): string => `${mednumRegister} ${column}`

/** The values of a column that are kept so. */
export const asideIn = ({ externalIds = [] }: MednumPlace, column: string): string[] =>
  externalIds
    .filter(({ register }) => register === registerOf(column))
    .map(({ reference }) => reference)

/** Keeps values of a column of which our fields have none, and says so. */
export const keptAside = (column: string, values: readonly string[]) => {
  if (values.length === 0) return { externalIds: [], remarks: [] }
  const all = values.join(', ')
  const remark: Remark = {
    kind: 'aside',
    message: {
      fr: `Résolument n’a pas de champ pour «\u00A0${all}\u00A0»\u00A0: cette valeur est gardée telle quelle, parmi les identifiants ailleurs.`,
      en: `Résolument has no field for “${all}”: this value is kept as it is, among the identifiers elsewhere.`,
    },
  }
  const externalIds = values.map((reference) => ({ register: registerOf(column), reference }))
  return { externalIds, remarks: [remark] }
}
