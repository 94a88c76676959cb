import { isRecord } from '@/src/domain/platform/data/record'

/** A place, its fields by their names. */
export type Fields = Readonly<Record<string, unknown>>

/** What is chosen of two places: the paths of fields that belong together. */
export type MergeUnit = { name: string; paths: readonly string[] }

/** Links and rows: those of both places are kept. */
const united = ['externalIds', 'otherLabels', 'fundings', 'photos', 'actions', 'events'] as const

const single = (name: string): MergeUnit => ({ name, paths: [name] })

/** Fields of which each language has its own text. */
const translated: readonly string[] = ['summary', 'description', 'tariff', 'accessibility.details']

/** What a person may take from either place, each in one piece: a latitude makes no sense alone. */
export const mergeUnits: readonly MergeUnit[] = [
  ...['name', 'state', 'street', 'addressComplement', 'postalCode', 'commune'].map(single),
  { name: 'position', paths: ['latitude', 'longitude', 'approximatePosition'] },
  ...[
    ...['families', 'callFamilies', 'openedOn', 'summary', 'description', 'openingHours'],
    ...['contact.phone', 'contact.email', 'contact.website', 'contact.booking'],
    ...['accessibility.wheelchair', 'accessibility.details', 'accessibility.accesLibre'],
    ...['services', 'audiences', 'specificNeeds', 'accessModes', 'supportModes', 'fees'],
    ...['mobilities', 'equipments', 'workstations', 'meetingRooms', 'tariff'],
    ...['surfaces.total', 'surfaces.open', 'managingOrganisation', 'management', 'siret', 'rna'],
    ...['programmes', 'trainingLabels', 'networkMember', 'network.joinedOn', 'network.leftOn'],
    ...['network.charterSignedOn', 'network.animatorNote'],
    ...['referent.name', 'referent.email', 'referent.phone', 'verifiedAt', 'source'],
  ].map(single),
]

const fieldAt = (fields: Fields, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((parent, name) => (isRecord(parent) ? parent[name] : undefined), fields)

/** Whether a field says nothing. What is translated says something in one language or the other. */
const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.values(value).every(saysNothing))

/** An approximate position is that of no place. */
const isUnknown = ({ name, paths }: MergeUnit, fields: Fields): boolean =>
  paths.every((path) => saysNothing(fieldAt(fields, path))) ||
  (name === 'position' && fieldAt(fields, 'approximatePosition') === true)

const plain = (value: unknown): string =>
  JSON.stringify(value, (name, one: unknown) => (name === 'id' ? undefined : one))

/** Whether two places say the same of a thing, or nothing. */
export const isAlike = ({ paths }: MergeUnit, one: Fields, other: Fields): boolean =>
  paths.every((path) => {
    const [a, b] = [fieldAt(one, path), fieldAt(other, path)]
    return (saysNothing(a) && saysNothing(b)) || plain(a) === plain(b)
  })

/** Which of the two a unit is taken from: what a person says, else the kept place unless it has none. */
export const isTaken = (
  unit: MergeUnit,
  kept: Fields,
  other: Fields,
  said: Readonly<Record<string, 'kept' | 'other'>>,
): boolean => {
  const choice = said[unit.name]
  return choice === undefined
    ? isUnknown(unit, kept) && !isUnknown(unit, other)
    : choice === 'other'
}

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The rows of both, each once, as new rows: an id belongs to the place that has it. */
const union = (one: unknown, other: unknown): unknown[] => {
  const seen = new Map([...rowsOf(one), ...rowsOf(other)].map((row) => [plain(row), row]))
  return [...seen.values()].map((row) =>
    isRecord(row) ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id')) : row,
  )
}

/**
 * What the kept place changes when another is merged into it, by the paths of its fields: it takes what
 * it lacks or what a person chose, and holds the links and rows of both.
 */
export const mergedFields = (
  kept: Fields,
  other: Fields,
  said: Readonly<Record<string, 'kept' | 'other'>> = {},
): Record<string, unknown> => {
  const taken = mergeUnits
    .filter((unit) => !isAlike(unit, kept, other) && isTaken(unit, kept, other, said))
    .flatMap(({ paths }) => paths.map((path) => [path, fieldAt(other, path) ?? null] as const))
  const added = united.flatMap((name) => {
    const rows = union(kept[name], other[name])
    return rows.length > rowsOf(kept[name]).length ? [[name, rows] as const] : []
  })
  return Object.fromEntries([...taken, ...added])
}

/**
 * The fields of a merge as one language is written: what is not translated with the first, and of the
 * texts those of that language, which are emptied where the place that they come from has none.
 */
export const fieldsIn = (
  fields: Readonly<Record<string, unknown>>,
  language: string,
  isFirst: boolean,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, value]) => {
      if (!translated.includes(path)) return isFirst ? [[path, value] as const] : []
      return [[path, (isRecord(value) ? value[language] : undefined) ?? null] as const]
    }),
  )
