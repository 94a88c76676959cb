import { GRAPHQL_PLAYGROUND_GET } from '@payloadcms/next/routes'
import { createPayloadRequest, type SanitizedConfig } from 'payload'

import { staff } from '@/access/rules'

/** The page on which to try queries: open to all when the product is developed, else to staff. */
export const answerPlayground = (
  config: Promise<SanitizedConfig>,
  { isOpen }: { isOpen: boolean },
) => {
  const draw = GRAPHQL_PLAYGROUND_GET(config)
  return async (request: Request): Promise<Response> => {
    const { url, headers } = request
    const mayTry =
      isOpen ||
      staff({ req: await createPayloadRequest({ config, request: new Request(url, { headers }) }) })
    return mayTry ? draw(request) : new Response(null, { status: 404 })
  }
}
