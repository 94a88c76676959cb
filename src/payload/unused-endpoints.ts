import type { Endpoint, SanitizedConfig } from 'payload'

/** Of a collection or of a global. */
type Endpoints = { endpoints: Endpoint[] | false; versions?: unknown; auth?: { verify?: unknown } }

const isOfUse =
  ({ versions, auth }: Endpoints) =>
  ({ path }: Endpoint): boolean =>
    (Boolean(versions) || !path.startsWith('/versions')) &&
    (Boolean(auth?.verify) || path !== '/verify/:id')

/**
 * Payload 3.90 adds the endpoints of versions where nothing has any, and `POST /api/users/verify/:id`
 * where nobody verifies an address: it then looks for what is not there, and fails.
 */
export const removeUnusedEndpoints = (config: SanitizedConfig): SanitizedConfig => {
  for (const one of [...config.collections, ...config.globals])
    if (one.endpoints) one.endpoints = one.endpoints.filter(isOfUse(one))
  return config
}
