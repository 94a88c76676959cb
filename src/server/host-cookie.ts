import type { Answer } from './api'
import type { Step } from './exchange'

const session = 'payload-token'
/** A browser takes a cookie of this name from this very host alone, over TLS, and for all of it. */
const prefix = '__Host-'

const pairsIn = (cookies: string) => cookies.split(';').map((pair) => pair.trim())

/** The cookies of a client, the session under the name that Payload looks for. */
const asPayloadReads = (cookies: string): string =>
  pairsIn(cookies)
    // Under the plain name another host of the same domain may have set it.
    .filter((pair) => !pair.startsWith(`${session}=`))
    .map((pair) => (pair.startsWith(`${prefix}${session}=`) ? pair.slice(prefix.length) : pair))
    .join('; ')

/**
 * Payload has one prefix for all its cookies, those of the language and the colours included, which
 * scripts set without `Secure`: only the session's is renamed, on its way in and out.
 */
export const readHostCookie =
  (isEncrypted: boolean): Step =>
  ({ req: { headers } }, next) => {
    if (isEncrypted && headers.cookie !== undefined) headers.cookie = asPayloadReads(headers.cookie)
    return next()
  }

const fromThisHost = (cookie: string): string =>
  `${prefix}${cookie}${/; *secure\b/i.test(cookie) ? '' : '; Secure'}`

/** The same on the way out. */
export const setHostCookie =
  (isEncrypted: boolean) =>
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    const cookies = isEncrypted ? response.headers.getSetCookie() : []
    if (cookies.length > 0) response.headers.delete('Set-Cookie')
    for (const cookie of cookies)
      response.headers.append(
        'Set-Cookie',
        cookie.startsWith(`${session}=`) ? fromThisHost(cookie) : cookie,
      )
    return response
  }
