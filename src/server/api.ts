import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type SanitizedConfig } from 'payload'

const basePath = '/api/'
const graphqlPath = '/api/graphql'
/** A page, drawn by Next. */
const playgroundPath = '/api/graphql-playground'

/** Whether Payload answers an address by itself, without Next. */
export const isApi = (path: string): boolean =>
  path.startsWith(basePath) && !path.startsWith(playgroundPath)

/** REST and GraphQL as one function from a web request to its answer. */
export const answerApi = (config: Promise<SanitizedConfig>) => {
  const graphql = GRAPHQL_POST(config)
  return (request: Request): Promise<Response> =>
    new URL(request.url).pathname === graphqlPath && request.method === 'POST'
      ? graphql(request)
      : handleEndpoints({ config, request })
}
