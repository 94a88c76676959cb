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

/** Every condition of a filter: by each of its fields, each operator. */
const conditionsOf = (type: GraphQLInputType): string[] => {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap(({ name, type: operators }) => {
    const inner = getNamedType(operators)
    if (name === 'AND' || name === 'OR' || !isInputObjectType(inner)) return []
    return Object.values(inner.getFields()).map(
      (operator) => `{ ${name}: { ${operator.name}: ${literalOf(operator.type)} } }`,
    )
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

const sortsOf = (type: GraphQLInputType): string[] => {
  const named = getNamedType(type)
  return isInputObjectType(named)
    ? Object.keys(named.getFields()).filter((name) => name !== 'AND' && name !== 'OR')
    : []
}

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

/** All filters and orders of the lists, counts and versions that GraphQL has. */
export const graphqlFilters = (): string[] =>
  withFilter.flatMap(({ field, where }) => [
    ...conditionsOf(where).map(
      (one, n) =>
        `${field.name}(${[`where: ${one}`, ...besides(field, n)].join(', ')}) ${totalOf(field)}`,
    ),
    ...(argOf(field, 'sort') ? sortsOf(where) : []).map(
      (name, n) =>
        `${field.name}(${[`sort: "${n % 2 ? '-' : ''}${name}"`, ...besides(field, n)].join(', ')}) ${totalOf(field)}`,
    ),
  ])

/** One in so many: of joins, that end in the same filters as lists. */
const share = 3

/** The same of the joins of each document, by fields of what they bring: a share of them. */
export const graphqlJoins = (): string[] =>
  withFilter.flatMap(({ field }) => {
    const page = getNamedType(field.type)
    const docs = isObjectType(page) ? page.getFields().docs : undefined
    const doc = docs && getNamedType(docs.type)
    if (!isObjectType(doc) || field.name.startsWith('versions')) return []
    return Object.values(doc.getFields()).flatMap((join) => {
      const where = argOf(join, 'where')
      if (!where || !argOf(join, 'count')) return []
      const asked = [
        ...conditionsOf(where.type).map((one) => `where: ${one}, count: true`),
        ...sortsOf(where.type).map((name, n) => `sort: "${n % 2 ? '-' : ''}${name}"`),
      ]
      return asked
        .filter((_, n) => n % share === 0)
        .map(
          (one) =>
            `${field.name}(limit: 2) { docs { ${join.name}(limit: 2, ${one}) { totalDocs docs { id } } } }`,
        )
    })
  })
