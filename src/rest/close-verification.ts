import type { SanitizedConfig } from 'payload'

/**
 * Payload opens `POST /api/users/verify/:id` even where nobody verifies an address: it looks for a
 * field that is not there, and fails.
 */
export const closeVerification = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    if (collection.endpoints && !collection.auth.verify)
      collection.endpoints = collection.endpoints.filter(({ path }) => path !== '/verify/:id')
  return config
}
