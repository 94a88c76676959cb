import { getDataLoader, type Endpoint, type PayloadRequest, type SanitizedConfig } from 'payload'

import { retryTransient } from '@/src/database/transient'

import { replaceEndpoints } from './replace-endpoints'

/**
 * A handler that is run again when another write got in its way. A JSON body can be read once only,
 * so it is kept for the next attempt; an upload is not kept in memory and is tried once.
 */
const retrying =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    if (req.headers.get('content-type')?.startsWith('multipart/')) return handler(req)
    const body = await req.text?.()
    return retryTransient(async () => handler(asNew(req, body)))
  }

const asNew = (req: PayloadRequest, body: string | undefined): PayloadRequest =>
  Object.assign(req, {
    text: () => Promise.resolve(body ?? ''),
    json: () => Promise.resolve(JSON.parse(body ?? '') as unknown), // read before, in src/rest
    context: {},
    payloadDataLoader: getDataLoader(req),
  })

const withRetries = (endpoint: Endpoint): Endpoint =>
  endpoint.method === 'get' ? endpoint : { ...endpoint, handler: retrying(endpoint.handler) }

/**
 * Tries again every write through REST that a simultaneous one made fail. Payload 3.90 answers 500 to
 * whichever came second.
 */
export const retryWrites = (config: SanitizedConfig): SanitizedConfig => {
  for (const one of [...config.collections, ...config.globals]) replaceEndpoints(one, withRetries)
  return config
}
