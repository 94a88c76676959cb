import { readFile } from 'node:fs/promises'

import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql'

import { nobody } from './nobody'

const schema = buildSchema(await readFile('docs/api/schema.graphql', 'utf8'))

const scalars: Record<string, string> = {
  Int: '3',
  Float: '3',
  Boolean: 'true',
  DateTime: '"2018-01-02T00:00:00.000Z"',
  EmailAddress: '"a@example.org"',
}

/** A value of a type, as GraphQL writes it: an id wherever a text is wanted. */
const literalOf = (given: GraphQLInputType): string => {
  const type = getNullableType(given)
  if (isListType(type)) return `[${literalOf(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (!isInputObjectType(type)) return scalars[getNamedType(type).name] ?? `"${nobody}"`
  const parts = Object.values(type.getFields()).map((one) => `${one.name}: ${literalOf(one.type)}`)
  return `{ ${parts.join(', ')} }`
}

/** A type by what matters of it: each choice has one of its own. */
const kindOf = (type: GraphQLInputType): string => {
  const named = getNamedType(type)
  return isEnumType(named) ? String(type).replace(named.name, 'choice') : String(type)
}

/** A question, where it is asked and how: what is asked in the same way of a field of one shape is answered alike. */
export type Asked = { question: string; at: string; by: string; shape: string }
type Condition = Pick<Asked, 'by' | 'shape'> & { name: string; literal: string }

/** Every condition of a filter: by each of its fields, each operator. */
const conditionsOf = (type: GraphQLInputType): Condition[] => {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap(({ name, type: operators }) => {
    const inner = getNamedType(operators)
    if (name === 'AND' || name === 'OR' || !isInputObjectType(inner)) return []
    const fields = Object.values(inner.getFields())
    const takes = fields.map((one) => `${one.name}: ${kindOf(one.type)}`).join(', ')
    const shape = `${name.includes('__') ? 'within another, ' : ''}${takes}`
    return fields.map((operator) => ({
      name,
      by: operator.name,
      shape,
      literal: `{ ${name}: { ${operator.name}: ${literalOf(operator.type)} } }`,
    }))
  })
}

type Field = GraphQLField<unknown, unknown>

const argOf = ({ args }: Field, name: string) => args.find((one) => one.name === name)

/** What may be said besides the filter, in turns. */
const besides = (field: Field, n: number): string[] => {
  const said: [name: string, values: string[]][] = [
    ['draft', ['', 'true', 'false']],
    ['trash', ['', 'true']],
    ['locale', ['', 'fr', 'en', 'nl', '']],
    ['fallbackLocale', ['', 'none', 'en', 'fr']],
    ['limit', ['1']],
  ]
  return said.flatMap(([name, values]) => {
    const value = values[n % values.length]
    return value && argOf(field, name) ? [`${name}: ${value}`] : []
  })
}

/** The fields of a filter, by which one may also sort. */
const sortsOf = (conditions: Condition[]) => [
  ...new Map(conditions.map(({ name, shape }) => [name, { name, shape, by: 'sort' }])).values(),
]

const withFilter = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const where = argOf(field, 'where')
  return where ? [{ field, where: where.type }] : []
})

const totalOf = ({ type }: Field) => {
  const named = getNamedType(type)
  return isObjectType(named) && 'totalDocs' in named.getFields()
    ? '{ totalDocs }'
    : '{ __typename }'
}

/** What is asked of a list, a count, versions or a join: one collection is answered as another. */
const kindOfList = ({ name }: Field) => /^(count|versions)/.exec(name)?.[0] ?? 'list'

/** All filters and orders of the lists, counts and versions that GraphQL has. */
export const graphqlFilters = (): Asked[] =>
  withFilter.flatMap(({ field, where }) => {
    const conditions = conditionsOf(where)
    const asked = (args: string, n: number, { by, shape }: Pick<Asked, 'by' | 'shape'>): Asked => ({
      question: `${field.name}(${[args, ...besides(field, n)].join(', ')}) ${totalOf(field)}`,
      at: field.name,
      by,
      shape: `${kindOfList(field)}: ${shape}`,
    })
    return [
      ...conditions.map((one, n) => asked(`where: ${one.literal}`, n, one)),
      ...(argOf(field, 'sort') ? sortsOf(conditions) : []).map((one, n) =>
        asked(`sort: "${n % 2 ? '-' : ''}${one.name}"`, n, one),
      ),
    ]
  })

/** The same of the joins of each document, by fields of what they bring. */
export const graphqlJoins = (): Asked[] =>
  withFilter.flatMap(({ field }) => {
    const page = getNamedType(field.type)
    const docs = isObjectType(page) ? page.getFields().docs : undefined
    const doc = docs && getNamedType(docs.type)
    if (!isObjectType(doc) || field.name.startsWith('versions')) return []
    return Object.values(doc.getFields()).flatMap((join) => {
      const where = argOf(join, 'where')
      if (!where || !argOf(join, 'count')) return []
      const conditions = conditionsOf(where.type)
      const asked = (args: string, { by, shape }: Pick<Asked, 'by' | 'shape'>): Asked => ({
        question: `${field.name}(limit: 2) { docs { ${join.name}(limit: 2, ${args}) { totalDocs docs { id } } } }`,
        at: `${field.name}.${join.name}`,
        by,
        shape: `join: ${shape}`,
      })
      return [
        ...conditions.map((one) => asked(`where: ${one.literal}, count: true`, one)),
        ...sortsOf(conditions).map((one, n) =>
          asked(`sort: "${n % 2 ? '-' : ''}${one.name}"`, one),
        ),
      ]
    })
  })

/** Enough to have asked in each way of each shape of a field; and, by default, of each list and join. */
export const sampleOf = (asked: Asked[], everywhere: boolean): Asked[] => {
  const seen = new Set<string>()
  const isNew = (key: string) => !seen.has(key) && Boolean(seen.add(key))
  return asked.filter(({ at, by, shape }) => {
    const isNewShape = isNew(`${by} ${shape}`)
    return (everywhere && isNew(`${by} ${at}`)) || isNewShape
  })
}
