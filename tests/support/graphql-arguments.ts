import { randomUUID } from 'node:crypto'

import {
  coerceInputValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isRequiredArgument,
  parseValue,
  valueFromAST,
} from '@/src/payload/graphql/library'

/** One argument of one query or mutation, with a value that may make no sense. */
export type Asked = {
  operation: 'query' | 'mutation'
  field: string
  argument: string
  /** The type of the argument, as the schema writes it. */
  type: string
  value: unknown
  /** What its type is, whatever it is called: all objects refuse alike. */
  kind: string
  /** The value as it is written in a query. */
  literal: string
  /** The other arguments that the field wants. */
  others: string
  /** What is asked of the answer. */
  selection: string
}

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)])

const values: unknown[] = [
  ...[null, true, 0, -1, 1.5, 2 ** 31 - 1, 2 ** 31, 1e308],
  ...['', 'NaN', 'nonsense', '\0', '9'.repeat(300), "' or 1=1 --"],
  ...[[], ['x'], [null], nested(20), {}, { a: 1 }, { equals: { a: [] } }],
]

const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${written(part)}`)
  return `{ ${parts.join(', ')} }`
}

/** Only a query can say these: JSON has no such number, and an enum no quotes. */
const literals = ['1e400', 'NaN', 'NOT_A_CHOICE']

const nobody = randomUUID()

const usual = ({ type }: GraphQLArgument): string =>
  isNonNullType(type) && getNamedType(type).name === 'String' ? JSON.stringify(nobody) : '{}'

const selectionOf = ({ type, name }: GraphQLField<unknown, unknown>) => {
  if (!isCompositeType(getNamedType(type))) return ''
  return name.startsWith('create') ? '{ id }' : '{ __typename }'
}

const kindOf = (type: GraphQLInputType): string =>
  isInputObjectType(getNamedType(type)) ? 'object' : String(type)

/** Every argument of every query and mutation of a schema, with each of the values. */
export const askedOf = (schema: GraphQLSchema): Asked[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((root, n) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((argument) => {
        const others = field.args.filter((one) => one !== argument && isRequiredArgument(one))
        const about = {
          operation: n === 0 ? ('query' as const) : ('mutation' as const),
          field: field.name,
          argument: argument.name,
          type: String(argument.type),
          kind: kindOf(argument.type),
          others: others.map((one) => `, ${one.name}: ${usual(one)}`).join(''),
          selection: selectionOf(field),
        }
        return [
          ...values.map((value) => ({ ...about, value, literal: written(value) })),
          ...literals.map((literal) => ({ ...about, value: undefined, literal })),
        ]
      }),
    ),
  )

/** Queries and mutations without the arguments that they want, by operation. */
export const bareOf = (schema: GraphQLSchema) => {
  const without = (root: GraphQLObjectType | null | undefined) =>
    Object.values(root?.getFields() ?? {})
      .filter(({ args }) => args.some(isRequiredArgument))
      .map((field) => `${field.name} ${selectionOf(field)}`)
  return { query: without(schema.getQueryType()), mutation: without(schema.getMutationType()) }
}

const typeOf = (schema: GraphQLSchema, { operation, field, argument }: Asked): GraphQLInputType => {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType()
  const type = root?.getFields()[field]?.args.find(({ name }) => name === argument)?.type
  if (!type) throw new Error(`There is no ${field}(${argument}).`)
  return type
}

/**
 * As few as tell everything: of those that are answered alike, one; and each argument at least once.
 */
export const eachOnce = (all: readonly Asked[], alike: (asked: Asked) => string): Asked[] => {
  const seen = new Set<string>()
  const isNew = (key: string) => !seen.has(key) && Boolean(seen.add(key))
  return all.filter((one) => {
    const keys = [alike(one), `${one.operation} ${one.field} ${one.argument}`]
    return keys.map(isNew).some(Boolean)
  })
}

/** Whether the type of the argument takes the value as a variable. */
export const isTakenAsVariable = (schema: GraphQLSchema, asked: Asked): boolean => {
  let isTaken = true
  coerceInputValue(asked.value, typeOf(schema, asked), () => (isTaken = false))
  return isTaken
}

/** Whether it takes it where it is written in the query. */
export const isTakenInline = (schema: GraphQLSchema, asked: Asked): boolean =>
  valueFromAST(parseValue(asked.literal), typeOf(schema, asked)) !== undefined

export const byVariables = (all: readonly Asked[]) => ({
  query: `${all[0]?.operation ?? ''} (${all.map(({ type }, n) => `$v${String(n)}: ${type}`).join(', ')}) {
    ${all
      .map(
        ({ field, argument, others, selection }, n) =>
          `f${String(n)}: ${field}(${argument}: $v${String(n)}${others}) ${selection}`,
      )
      .join('\n')}
  }`,
  variables: Object.fromEntries(all.map(({ value }, n) => [`v${String(n)}`, value])),
})

export const inline = (all: readonly Asked[]) => ({
  query: `${all[0]?.operation ?? ''} {
    ${all
      .map(
        ({ field, argument, literal, others, selection }, n) =>
          `f${String(n)}: ${field}(${argument}: ${literal}${others}) ${selection}`,
      )
      .join('\n')}
  }`,
})
