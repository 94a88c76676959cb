import { z } from 'zod'

import type { Answer } from './http'

const written = z.object({ doc: z.looseObject({ id: z.string(), updatedAt: z.string() }) })

/** The document that REST has written. */
export const docIn = ({ body }: Answer) => written.parse(body).doc

const data = z
  .object({ errors: z.array(z.object({ path: z.string(), message: z.string() })).default([]) })
  .nullish()

const refusal = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data,
      extensions: z.object({ statusCode: z.number(), data }).optional(),
    }),
  ),
})

/** What is wrong, field by field, as REST or GraphQL says it. */
export const problemsIn = ({ body }: Answer) =>
  refusal
    .parse(body)
    .errors.flatMap((error) => (error.data ?? error.extensions?.data)?.errors ?? [])
    .map(({ path, message }) => ({ path, message }))

/** The sentences of a refusal that is about no field. */
export const sentencesIn = ({ body }: Answer) =>
  refusal.parse(body).errors.map(({ message }) => message)

/** The status of a refusal: GraphQL answers 200 and says it of each error. */
export const statusOf = ({ status, body }: Answer) =>
  refusal.safeParse(body).data?.errors[0]?.extensions?.statusCode ?? status
