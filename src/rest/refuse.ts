import type { Problem } from '@/src/domain/platform/text/bilingual'
import { acceptedLanguage } from '@/src/i18n/accepted-language'

/** More would only repeat: a query can be wrong a thousand times. */
const most = 20

/** Says to the reader, in their language, which parameters are wrong and what they may be. */
export const refuseRequest = (problems: readonly Problem[], { headers }: Request): Response => {
  const language = acceptedLanguage(Object.fromEntries(headers))
  const errors = problems
    .slice(0, most)
    .map(({ path, message }) => ({ path, message: message[language] }))
  const message = errors.map((one) => one.message).join(' ')
  return Response.json(
    { errors: [{ name: 'QueryError', message, data: { errors } }] },
    { status: 400 },
  )
}
