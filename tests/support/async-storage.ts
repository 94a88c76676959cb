import { AsyncLocalStorage } from 'node:async_hooks'

// As Next's server does before it loads anything: what it loads without has no request to speak of.
Object.assign(globalThis, { AsyncLocalStorage })
