import './prepare'

import { getPayload, type Payload } from 'payload'

import config from '@/payload.config'

/**
 * Payload without its database, for the scripts that only read the configuration.
 *
 * Every script runs with `--conditions=production`: without a condition Node takes the entry of
 * Lexical that awaits an `import()` at its top, and in Node 20 that promise sometimes never settles
 * (the process then ends having done nothing: half the time, measured).
 */
export const loadConfiguration = (): Promise<Payload> =>
  getPayload({ config, disableDBConnect: true, disableOnInit: true })

/** Payload on its database, migrated. */
export const loadPayload = (): Promise<Payload> => getPayload({ config })
