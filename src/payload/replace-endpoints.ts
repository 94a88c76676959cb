import type { Endpoint } from 'payload'

type WithEndpoints = { endpoints: Endpoint[] | false }

/**
 * Puts others in the place of the endpoints of a collection or of a global. Payload gives the same
 * objects to all of them: who altered one would alter it as many times as there are collections.
 */
export const replaceEndpoints = (of: WithEndpoints, change: (one: Endpoint) => Endpoint): void => {
  if (of.endpoints) of.endpoints = of.endpoints.map(change)
}
