import { configToSchema } from '@payloadcms/graphql'
import { getDataLoader, type SanitizedConfig } from 'payload'

import { retryTransient } from '@/src/database/transient'
import { answerAccess } from '@/src/payload/graphql/access'
import { hideAbsenceInGraphql } from '@/src/payload/graphql/doc-access'
import { keepOrder } from '@/src/payload/graphql/in-order'
import { batchJoins } from '@/src/payload/graphql/joins'
import type { GraphQLSchema } from '@/src/payload/graphql/library'
import type { Resolve } from '@/src/payload/graphql/resolve'
import { askNewPassword } from '@/src/sign-in/ask-new-password'

import { withPlaces } from './places'
import { withProgress } from './progress'
import { withSchedule } from './schedule'

/** Each mutation of a request is a transaction of its own, so each is tried again by itself. */
const retrying =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) =>
    retryTransient(async () => {
      context.req.payloadDataLoader = getDataLoader(context.req)
      const result: unknown = await resolve(source, structuredClone(args), context, info)
      return result
    })

/** Payload's own does at once what takes longer for an address that has an account. */
const forgotPassword: Resolve = async (_, { email }: Record<string, unknown>, { req }) => {
  await askNewPassword(email, req)
  return true
}

/**
 * Payload's GraphQL schema with what is ours: joins together, relationships in order, progress, places that
 * are looked for, released programmes, mutations tried again.
 */
const buildSchema = (config: SanitizedConfig): GraphQLSchema => {
  const schema = withSchedule(withPlaces(withProgress(configToSchema(config).schema)))
  const mutations = schema.getMutationType()?.getFields() ?? {}
  // Nobody verifies an address: Payload would look for what is not there, and fail.
  Reflect.deleteProperty(mutations, 'verifyEmailUser')
  if (mutations.forgotPasswordUser) mutations.forgotPasswordUser.resolve = forgotPassword
  for (const field of Object.values(mutations))
    if (field.resolve) field.resolve = retrying(field.resolve)
  batchJoins(schema)
  answerAccess(schema)
  hideAbsenceInGraphql(schema)
  keepOrder(schema)
  return schema
}

const built = new WeakMap<SanitizedConfig, GraphQLSchema>()

/** The schema by which queries are counted and answered: made once. */
export const schemaOf = (config: SanitizedConfig): GraphQLSchema => {
  const known = built.get(config) ?? buildSchema(config)
  built.set(config, known)
  return known
}
