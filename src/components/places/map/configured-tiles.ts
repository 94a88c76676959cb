import { env } from '@/src/env'

import type { Tiles } from './map-types'

/** The tiles under the maps, where the installation has some: handed to a map by what the server draws. */
export const configuredTiles: Tiles | undefined =
  env.MAP_TILES_URL === undefined
    ? undefined
    : { url: env.MAP_TILES_URL, credit: env.MAP_TILES_CREDIT ?? '' }
