import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { GraphQLError, type GraphQLFormattedError } from '@/src/payload/graphql/library'

const ours: Bilingual = {
  fr: 'Le serveur n’a pas pu répondre\u00A0: réessayez plus tard.',
  en: 'The server could not answer: try again later.',
}

const causeOf = (error: GraphQLError): { name?: unknown; status?: unknown; data?: unknown } =>
  error.originalError ?? {}

/**
 * Whether the query itself is wrong: an argument or a directive that its type refuses. GraphQL then
 * says where; of a value of ours that its type refuses, it does not.
 */
const isOfQuery = ({ nodes, originalError }: GraphQLError): boolean =>
  originalError === undefined
    ? nodes !== undefined
    : originalError instanceof GraphQLError && originalError.nodes !== undefined

const statusOf = (error: GraphQLError): number => {
  const { status } = causeOf(error)
  if (typeof status === 'number') return status
  return isOfQuery(error) ? 400 : 500
}

/**
 * An error as it is answered: with its status, and of ours a sentence only. Payload's own handler
 * takes every error for one that wraps another, and fails on those that do not: canary in
 * tests/int/graphql/arguments.sqlite.test.ts.
 */
export const tellError = async (error: GraphQLError, req: PayloadRequest) => {
  const { payload, context, i18n } = req
  const { nodes, source, positions, path } = error
  const { name, data } = causeOf(error)
  const statusCode = statusOf(error)
  if (statusCode >= 500) payload.logger.error({ err: error.originalError ?? error })
  else payload.logger.info(error.message)

  let told: GraphQLFormattedError = {
    ...error.toJSON(),
    message: statusCode < 500 ? error.message : getTranslation(ours, i18n),
    extensions: { name, data, statusCode },
  }
  for (const hook of payload.config.hooks.afterError) {
    const answer = await hook({ context, error, graphqlResult: told, req })
    told = { ...told, ...answer?.graphqlResult }
  }
  const { message, extensions } = told
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}

/** Whether an answer tells an error: none of its texts holds these letters, their quotation marks being escaped. */
export const tellsError = (body: string): boolean => body.includes('"errors":[')
