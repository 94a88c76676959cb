import type { Endpoint } from 'payload'

import { strategyExport } from './strategy/export'
import { strategyImport } from './strategy/import'

/** What is answered at addresses of no collection. */
export const endpoints: Endpoint[] = [strategyExport, strategyImport]
