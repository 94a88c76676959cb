import { isRecord } from '@/src/domain/platform/data/record'
import type { Cell, RowNote, Table } from '@/src/domain/platform/table/tables'
import { tableBounds, tableOf, tooManyColumns, UnreadableFile } from '@/src/formats/table'

const notATable = (): UnreadableFile =>
  new UnreadableFile({
    fr: 'Ce JSON n’est pas une liste de fiches\u00A0: attendu, une liste d’objets ou un GeoJSON («\u00A0FeatureCollection\u00A0»).',
    en: 'This JSON is no list of records: expected, a list of objects or a GeoJSON (“FeatureCollection”).',
  })

/** An object of the file as cells by their titles. */
type Item = { values: ReadonlyMap<string, Cell>; notes?: RowNote[] }

const stopped = (fr: string, en: string): RowNote[] => [
  { column: null, message: { fr, en }, stops: true },
]

/** A value as a cell: several are between bars. */
const cellOf = (value: unknown): Cell => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value))
    return value
      .filter((one) => typeof one === 'string' || typeof one === 'number')
      .map(String)
      .join('|')
  return null
}

/** What an object holds, and what the objects within it hold, as « contact.phone ». */
const valuesIn = (object: Record<string, unknown>): Map<string, Cell> =>
  new Map(
    Object.entries(object).flatMap(([name, value]): [string, Cell][] =>
      isRecord(value)
        ? Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, cellOf(one)])
        : [[name, cellOf(value)]],
    ),
  )

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most

/**
 * A feature of a GeoJSON (RFC 7946): its properties, and the latitude and longitude of its point. One
 * without a geometry has no position; one whose geometry is something else cannot be taken for a point.
 */
const featureIn = (feature: unknown): Item => {
  if (!isRecord(feature) || feature.type !== 'Feature') throw notATable()
  const values = valuesIn(isRecord(feature.properties) ? feature.properties : {})
  const { id, geometry } = feature
  if (!values.has('id') && (typeof id === 'string' || typeof id === 'number')) values.set('id', id)
  if (geometry === null || geometry === undefined) return { values }
  if (!isRecord(geometry) || geometry.type !== 'Point') {
    const type = isRecord(geometry) ? String(geometry.type).slice(0, 40) : ''
    return {
      values,
      notes: stopped(
        `La géométrie de cette ligne n’est pas un point («\u00A0${type}\u00A0»)\u00A0: donnez la position du lieu.`,
        `The geometry of this row is no point (“${type}”): give the position of the place.`,
      ),
    }
  }
  const coordinates: unknown[] = Array.isArray(geometry.coordinates) ? geometry.coordinates : []
  const [longitude, latitude] = coordinates
  if (!isDegrees(longitude, 180) || !isDegrees(latitude, 90))
    return {
      values,
      notes: stopped(
        'Ce point n’a pas de coordonnées lisibles\u00A0: attendu, la longitude puis la latitude, en degrés.',
        'This point has no readable coordinates: expected, longitude then latitude, in degrees.',
      ),
    }
  return { values: values.set('latitude', latitude).set('longitude', longitude) }
}

const itemsIn = (file: unknown): Item[] => {
  if (isRecord(file) && file.type === 'FeatureCollection' && Array.isArray(file.features))
    return file.features.map(featureIn)
  if (!Array.isArray(file)) throw notATable()
  return file.map((item: unknown) => {
    if (!isRecord(item)) throw notATable()
    return { values: valuesIn(item) }
  })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFile({
      fr: 'Ce fichier JSON est incomplet ou abîmé\u00A0: enregistrez-le de nouveau.',
      en: 'This JSON file is incomplete or damaged: save it again.',
    })
  }
}

/** Whether a file is JSON, by how it begins: a list of objects, or an object. */
export const isJson = (text: string): boolean => /^\s*(?:\[\s*[{\]]|\{\s*["}])/.test(text)

/**
 * Reads a list of objects, or a GeoJSON, into a table: a column for each name that any of them has. Rows
 * are numbered from 1, as there are no titles above them.
 * @throws UnreadableFile
 */
export const readJson = (name: string, text: string): Table | undefined => {
  const items = itemsIn(parsed(text))
  const titles = new Set<string>()
  for (const { values } of items) {
    for (const title of values.keys()) titles.add(title)
    if (titles.size > tableBounds.columns) throw tooManyColumns()
  }
  const header = [...titles]
  const table = tableOf(name, [
    header,
    ...items.map(({ values }) => header.map((title) => values.get(title) ?? null)),
  ])
  return (
    table && {
      ...table,
      rows: table.rows.map((row) => {
        const notes = items[row.number - 2]?.notes
        return { ...row, number: row.number - 1, ...(notes && { notes }) }
      }),
    }
  )
}
