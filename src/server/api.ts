import type { SanitizedConfig } from 'payload'

import { answerGraphql } from '@/src/graphql/answer'
import { answerRest } from '@/src/rest/answer'

import { answerIndex } from './api-index'
import { isUnder } from './exchange'

const graphqlPath = '/api/graphql'
/** A page, drawn by Next. */
export const playgroundPath = '/api/graphql-playground'

/** A function of the web from a request to its answer. */
export type Answer = (request: Request) => Promise<Response>

/** Whether Payload answers an address by itself, without Next. */
export const isApi = (path: string): boolean =>
  isUnder(path, '/api') && !path.startsWith(playgroundPath)

export const isGraphql = (url: string): boolean => new URL(url).pathname === graphqlPath

/** REST and GraphQL as one function. */
export const answerApi = (config: Promise<SanitizedConfig>): Answer => {
  const graphql = answerGraphql(config)
  const rest = answerRest(config)
  const index = answerIndex(config)
  return (request) => {
    if (request.method === 'OPTIONS') return rest(request)
    if (isGraphql(request.url)) return graphql(request)
    return /^\/api\/?$/.test(new URL(request.url).pathname) ? index(request) : rest(request)
  }
}
