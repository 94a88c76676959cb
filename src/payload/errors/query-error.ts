import { getTranslation } from '@payloadcms/translations'
import { type AfterErrorHook, QueryError } from 'payload'
import { z } from 'zod'

import { causesOf } from '@/src/database/causes'
import { wrong } from '@/src/rest/problem'

/** What Payload itself says: paths, and nothing more. */
const bare = z.array(z.strictObject({ path: z.string() })).min(1)

/**
 * Payload 3.90 says in English, whoever reads, which paths cannot be asked about: hidden, or not
 * theirs.
 */
export const answerQueryError: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  const refusal = causesOf(error).find((one) => one instanceof QueryError)
  const paths = bare.safeParse(refusal?.data).data
  if (!refusal || !paths) return
  const errors = paths.map(({ path }) => ({
    path,
    message: getTranslation(
      wrong(
        path,
        'ce champ ne se filtre pas ni ne se trie, ou pas par vous.',
        'this field cannot be filtered nor sorted by, or not by you.',
      ).message,
      req.i18n,
    ),
  }))
  const message = errors.map((one) => one.message).join(' ')
  const data = { errors }
  return graphqlResult
    ? {
        graphqlResult: {
          ...graphqlResult,
          message,
          extensions: { name: refusal.name, data, statusCode: 400 },
        },
      }
    : { status: 400, response: { ...result, errors: [{ name: refusal.name, message, data }] } }
}
