import { isRecord } from '@/src/domain/platform/data/record'

import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from './library'

/** What may be done, as Payload says it: `true` for all there is below, nothing for what may not. */
const partOf = (permissions: unknown, name: string): unknown => {
  if (permissions === true) return name === 'where' ? undefined : true
  return isRecord(permissions) ? permissions[name] : undefined
}

const answering = (type: GraphQLObjectType, done: Set<GraphQLObjectType>) => {
  if (done.has(type)) return
  done.add(type)
  for (const field of Object.values(type.getFields())) {
    const isNullable = getNullableType(field.type) === field.type
    const inner = getNamedType(field.type)
    field.resolve = (source) => {
      const part = partOf(source, field.name)
      // An object below is there to be looked into: `{ permission: false }`, not nothing.
      return isObjectType(inner) || !isNullable ? (part ?? false) : part
    }
    if (isObjectType(inner)) answering(inner, done)
  }
}

/**
 * Payload 3.90 shortens the permissions that it answers (`read: true` for `read: { permission: true }`,
 * nothing at all for what nobody may) while its GraphQL types say `permission: Boolean!`: the queries
 * `Access` and `docAccess…` fail for everyone. They read the short form here.
 */
export const answerAccess = (schema: GraphQLSchema): void => {
  const done = new Set<GraphQLObjectType>()
  for (const { name, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const named = getNamedType(type)
    if (/^(Access|docAccess.+)$/.test(name) && isObjectType(named)) answering(named, done)
  }
}
