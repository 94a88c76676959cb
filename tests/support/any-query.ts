import { readFile } from 'node:fs/promises'

import { formatNames, type SanitizedCollectionConfig, toWords } from 'payload'
import {
  buildSchema,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql'

import type { Asked } from './questions'

const schema = buildSchema(await readFile('docs/api/schema.graphql', 'utf8'))
const queries = schema.getQueryType()?.getFields() ?? {}

/** How GraphQL names one document of a collection, and many of them. */
export const graphqlNamesOf = ({
  slug,
  graphQL,
}: Pick<SanitizedCollectionConfig, 'slug' | 'graphQL'>) => {
  const { singular, plural } = formatNames(slug)
  const given = typeof graphQL === 'object' ? graphQL : undefined
  return {
    one: given?.singularName ? toWords(given.singularName, true) : singular,
    many: given?.pluralName ? toWords(given.pluralName, true) : plural,
  }
}

const fieldsOf = (type: GraphQLObjectType, hops: number, alias = ''): string =>
  Object.values(type.getFields())
    .map(({ name, type: of }) => {
      const inner = selectionOf(of, getNamedType(of).name in queries ? hops - 1 : hops)
      return inner === undefined ? '' : `${alias && `${alias}${name}: `}${name} ${inner}`
    })
    .join(' ')

const selectionOf = (type: GraphQLOutputType, hops: number): string | undefined => {
  const named = getNamedType(type)
  if (hops < 0) return undefined
  if (isObjectType(named)) return `{ __typename ${fieldsOf(named, hops)} }`
  if (!isUnionType(named)) return ''
  const choices = (hops > 0 ? named.getTypes() : []).map(
    (one) => `... on ${one.name} { ${fieldsOf(one, hops - 1, `${one.name}_`)} }`,
  )
  return `{ __typename ${choices.join(' ')} }`
}

/** All that a query of the schema can be asked for, through so many documents one after another. */
export const selectionFor = (query: string, hops: number): string => {
  const field = queries[query]
  if (!field) throw new Error(`GraphQL has no query « ${query} ».`)
  return selectionOf(field.type, hops) ?? ''
}

const isKnown = (one: string, name: string) => {
  const type = schema.getType(`${one}_where`)
  return isInputObjectType(type) && name in type.getFields()
}

/** A filter on one type of document, by paths; undefined when GraphQL has no way to ask for them. */
export const filterFor = (one: string, asked: Pick<Asked, 'path' | 'values'>[]) => {
  const named = asked
    .map(({ path, values }) => ({ name: path.replaceAll('.', '__'), values }))
    .filter(({ name }) => isKnown(one, name))
  const oneOf = ({ name, values }: (typeof named)[number]) => ({
    OR: values.map((value) => ({ [name]: { equals: value } })),
  })
  return named.length > 0 ? named.map(oneOf) : undefined
}
