import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from '@/src/payload/graphql/library'

import { defaultLimit } from './limits'

/** Introspection has lists without a `limit`: what it costs is set, by what answering it takes. */
const introspection = new Map([
  ['__schema', 15_000],
  ['__type', 5_000],
])

/** Asks for every document, be it by leaving the number out. */
const everything = 0

type Type = GraphQLNamedType | null | undefined
type Variables = Record<string, unknown>

const fieldsOf = (type: Type) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}

/** What stands between a list with a `limit` and its documents, which that `limit` has counted. */
const isPage = (type: Type) => {
  const fields = fieldsOf(type)
  return 'docs' in fields && 'hasNextPage' in fields
}

/** How many documents a field is asked for that has a `limit`; 0 is all of them. */
const limitIn = (node: FieldNode, variables: Variables): number | 'count' => {
  const valueOf = (name: string): unknown => {
    const given = node.arguments?.find((one) => one.name.value === name)
    return given && valueFromASTUntyped(given.value, variables)
  }
  const limit = valueOf('limit')
  if (limit === 0 && valueOf('count') === true) return 'count' // Payload reads none, and counts
  if (limit === undefined) return valueOf('pagination') === false ? everything : defaultLimit
  return typeof limit === 'number' ? limit : everything
}

type Query = {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Variables
}

/**
 * How many objects the answer to a query may hold, and the `limit`s it asks for. A field that gives
 * an object counts one, a list as many as its `limit`, and each of them what is asked within it.
 * Each fragment is looked into once: those that spread others many times over cost no more to read.
 * What GraphQL refuses by itself, such as a field that does not exist, costs nothing here.
 */
export const fieldCostOf = ({ schema, document, operation, variables }: Query) => {
  const limits: number[] = []
  const { coerced = {} } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
    { maxErrors: 1 },
  )
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const known = new Map<string, number>()

  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name)
    if (!fragment) return 0
    const before = known.get(name)
    if (before !== undefined) return before
    known.set(name, 0) // within itself: GraphQL refuses it
    const cost = ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
    known.set(name, cost)
    return cost
  }

  const ofField = (node: FieldNode, parent: Type): number => {
    const fixed = introspection.get(node.name.value)
    if (fixed !== undefined) return fixed
    const field = fieldsOf(parent)[node.name.value]
    const type = field && getNamedType(field.type)
    if (!type || !isCompositeType(type)) return 0
    const inner = ofSet(node.selectionSet, type)
    if (field.args.some(({ name }) => name === 'limit')) {
      const limit = limitIn(node, coerced)
      if (limit === 'count') return 1
      limits.push(limit)
      return Math.max(1, limit) * (1 + inner)
    }
    if (isPage(parent)) return inner
    return (isListType(getNullableType(field.type)) ? defaultLimit : 1) * (1 + inner)
  }

  const ofSet = (set: SelectionSetNode | undefined, type: Type): number => {
    let cost = 0
    for (const node of set?.selections ?? [])
      if (node.kind === Kind.FIELD) cost += ofField(node, type)
      else if (node.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(node.name.value)
      else
        cost += ofSet(
          node.selectionSet,
          node.typeCondition ? schema.getType(node.typeCondition.name.value) : type,
        )
    return cost
  }

  const cost = ofSet(operation.selectionSet, schema.getRootType(operation.operation))
  return { cost: Math.min(cost, Number.MAX_SAFE_INTEGER), limits }
}
