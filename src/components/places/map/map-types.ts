import type * as Leaflet from 'leaflet'

import type { Outline } from '@/src/domain/places/outlines'

/** A server of tiles, by configuration alone: its address with {z}, {x} and {y}, and whom they are by. */
export type Tiles = { url: string; credit: string }

/** What a map shows: its centre, in degrees, and how near. */
export type View = { latitude: number; longitude: number; zoom: number }

/** A map that is there, for whoever draws on it. */
export type DrawnMap = {
  leaflet: typeof Leaflet
  map: Leaflet.Map
  /** How a commune is drawn, by its INSEE code. */
  outlineOf: (inseeCode: string) => Outline | undefined
  /** Writes the names of these communes (INSEE codes) whatever else is written. */
  alwaysName: (inseeCodes: ReadonlySet<string>) => void
  /** Shows this, at once where the reader wants no motion. */
  show: (view: View) => void
  /** Shows the whole metropolis. */
  showAll: () => void
  leave: () => void
}
