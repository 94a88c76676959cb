import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

const isOfUse =
  (collection: SanitizedCollectionConfig) =>
  ({ path }: Endpoint): boolean =>
    (Boolean(collection.versions) || !path.startsWith('/versions')) &&
    (Boolean(collection.auth.verify) || path !== '/verify/:id')

/**
 * Payload opens the doors of versions where nothing has any, and `POST /api/users/verify/:id` where
 * nobody verifies an address: it then looks for what is not there, and fails.
 */
export const closeUnusedDoors = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    if (collection.endpoints)
      collection.endpoints = collection.endpoints.filter(isOfUse(collection))
  return config
}
