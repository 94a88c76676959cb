import type { Problem } from '@/src/domain/platform/text/bilingual'

import { wrong } from './problem'

const overrides = ['x-payload-http-method-override', 'x-http-method-override']
const form = 'application/x-www-form-urlencoded'

/**
 * The GET that a POST stands for when its query is too long for an address: the back-office asks so
 * for the choices of a relationship. Payload also takes JSON there, which only its previews of unsaved
 * documents send: nothing here needs it.
 */
export const asGet = async (request: Request): Promise<Request | Problem> => {
  const { url, method, signal } = request
  const isGet = overrides.some((name) => request.headers.get(name) === 'GET')
  if (method !== 'POST' || !isGet) return request
  if (!(request.headers.get('content-type') ?? '').startsWith(form))
    return wrong('content-type', `attendu : ${form}.`, `expected: ${form}.`)

  const whole = new URL(url)
  whole.search = [whole.search, await request.text()].filter((part) => part !== '').join('&')
  const headers = new Headers(request.headers)
  for (const name of [...overrides, 'content-type', 'content-length']) headers.delete(name)
  return new Request(whole, { headers, signal })
}
