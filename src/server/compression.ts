import compression from 'compression'

import type { Step } from './exchange'

const compressed = compression()

/**
 * Brotli or gzip, as the client prefers, for the API, the pages and their files alike. Next would
 * do its part by itself, with gzip alone: `compress` is off in next.config.ts.
 */
export const compress: Step = ({ req, res }, next) => {
  compressed(req, res, () => undefined)
  return next()
}
