import type { Answer } from './api'

const filePath = /^\/api\/media\/file\/([^/]+)$/

/** RFC 8187 §3.2.1: what `encodeURIComponent` leaves as it is and a header may not hold so. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * Says how a file is called and that it is shown, not run: a browser need not guess it from an
 * address. A file is only found by the name that the server gave it.
 */
export const nameFiles =
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    const name = filePath.exec(new URL(request.url).pathname)?.[1]
    if (response.ok && name !== undefined)
      response.headers.set(
        'Content-Disposition',
        `inline; filename*=UTF-8''${encoded(decodeURIComponent(name))}`,
      )
    return response
  }
