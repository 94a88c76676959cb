import './secret'

import { getPayload, type Payload } from 'payload'

import config from '@/payload.config'

/**
 * Payload without its database, for the scripts that only read the configuration. Everything is
 * imported statically: an `import()` of the configuration under tsx now and then never settles.
 */
export const loadConfiguration = (): Promise<Payload> =>
  getPayload({ config, disableDBConnect: true, disableOnInit: true })

/** Payload on its database, migrated. */
export const loadPayload = (): Promise<Payload> => getPayload({ config })
