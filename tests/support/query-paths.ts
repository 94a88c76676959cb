import {
  buildVersionCollectionFields,
  type FlattenedField,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'

/** A path that one may ask of a collection, and what it leads along. */
export type AskedPath = {
  path: string
  /** The fields along the path by what matters of them: paths of one shape are answered alike. */
  shape: string
  /** What stands at the end, to choose a value for: the id where there is no field. */
  leaf: Leaf
}

export type Leaf = Pick<FlattenedField, 'name' | 'type'> & { values?: readonly string[] }

const id: Leaf = { name: 'id', type: 'text' }

/** The collections to which a field leads. */
const targetsOf = (field: FlattenedField): string[] =>
  field.type === 'relationship' || field.type === 'upload'
    ? [field.relationTo].flat()
    : field.type === 'join'
      ? [field.collection].flat()
      : []

const leadsToSeveral = (field: FlattenedField) =>
  field.type === 'join'
    ? Array.isArray(field.targetField.relationTo)
    : 'relationTo' in field && Array.isArray(field.relationTo)

const leafOf = (field: FlattenedField): Leaf => ({
  name: field.name,
  type: field.type,
  values:
    field.type === 'select' || field.type === 'radio'
      ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
      : undefined,
})

const shapeOf = (field: FlattenedField): string =>
  [
    field.name === 'id' ? 'id' : field.type,
    'hasMany' in field && field.hasMany === true ? ' many' : '',
    field.localized === true ? ' translated' : '',
    leadsToSeveral(field) ? ' to any' : '',
    'hidden' in field && field.hidden ? ' hidden' : '',
    'virtual' in field && field.virtual ? ' virtual' : '',
  ].join('')

/** What a path may say of a field after its name. */
const partsOf = (field: FlattenedField): AskedPath[] => [
  ...(field.localized === true ? [{ path: 'en', shape: 'en', leaf: leafOf(field) }] : []),
  ...(leadsToSeveral(field) && field.type !== 'join'
    ? [
        { path: 'value', shape: 'value', leaf: id },
        {
          path: 'relationTo',
          shape: 'relationTo',
          leaf: { name: 'relationTo', type: 'select' as const, values: targetsOf(field) },
        },
      ]
    : []),
]

const pathsIn = (
  fields: readonly FlattenedField[],
  config: SanitizedConfig,
  hops: number,
): AskedPath[] => [
  { path: 'id', shape: 'id', leaf: id },
  ...fields
    .filter(({ name }) => name !== 'id')
    .flatMap((field) => {
      const inner = 'flattenedFields' in field ? pathsIn(field.flattenedFields, config, hops) : []
      const targets = hops > 0 ? targetsOf(field).slice(0, 2) : []
      const beyond = targets.flatMap((slug) => {
        const target = config.collections.find((one) => one.slug === slug)
        return target ? pathsIn(target.flattenedFields, config, hops - 1) : []
      })
      return [
        { path: field.name, shape: shapeOf(field), leaf: leafOf(field) },
        ...[...partsOf(field), ...inner, ...beyond].map((one) => ({
          path: `${field.name}.${one.path}`,
          shape: `${shapeOf(field)} → ${one.shape}`,
          leaf: one.leaf,
        })),
      ]
    }),
]

/** Every path of the documents of a collection, through so many others one after another. */
export const pathsOf = (
  { flattenedFields }: SanitizedCollectionConfig,
  config: SanitizedConfig,
  hops: number,
) => pathsIn(flattenedFields, config, hops)

/** The same of its versions. */
export const versionPathsOf = (
  collection: SanitizedCollectionConfig,
  config: SanitizedConfig,
  hops: number,
) => pathsIn(buildVersionCollectionFields(config, collection, true), config, hops)
