import type { CollectionConfig, Plugin } from 'payload'

/** A plugin that changes each of our collections. Those of Payload itself come after the plugins. */
export const eachCollection =
  (change: (collection: CollectionConfig) => CollectionConfig): Plugin =>
  (config) => ({ ...config, collections: config.collections?.map(change) })
