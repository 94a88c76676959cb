import type { GeometryCollection } from 'geojson'
import type * as Leaflet from 'leaflet'

import type { Outline } from '@/src/domain/places/outlines'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { drawNames } from './commune-names'
import styles from './map.module.css'
import type { DrawnMap, Tiles, View } from './map-types'
import { shapeOf } from './outline-shape'

export type MapOptions = {
  language: Language
  tiles: Tiles | undefined
  /** Where it begins; else with the whole metropolis. */
  view: View | undefined
  /** Whether it stands within a text that is scrolled: it takes neither the wheel nor the finger. */
  isWithinText: boolean
}

export const nearest = 18
const farthest = 9

const readerWantsNoMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches

const drawOutlines = (
  { leaflet, map }: Pick<DrawnMap, 'leaflet' | 'map'>,
  outlines: readonly Outline[],
  attribution: string,
): Leaflet.GeoJSON => {
  const shapes: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: outlines.map(shapeOf),
  }
  return leaflet
    .geoJSON(shapes, {
      style: { className: styles.commune ?? '' },
      interactive: false,
      attribution,
    })
    .addTo(map)
}

/**
 * Draws the communes of the metropolis in an element that has a size, on tiles where some are configured.
 * Leaflet is loaded then: it wants a browser, and a page that shows no map does without it.
 */
export const startMap = async (
  element: HTMLElement,
  { language, tiles, view, isWithinText }: MapOptions,
  signal: AbortSignal,
): Promise<DrawnMap> => {
  const [leaflet, { outlines, outlineOf, outlinesCredit }] = await Promise.all([
    import('leaflet'),
    import('@/src/domain/places/outlines'),
  ])
  signal.throwIfAborted()
  const say = sayIn(language)
  const moves = !readerWantsNoMotion()
  const map = leaflet.map(element, {
    attributionControl: false,
    zoomControl: false,
    zoomAnimation: moves,
    fadeAnimation: moves,
    markerZoomAnimation: moves,
    inertia: moves,
    zoomSnap: tiles ? 1 : 0.25, // pictures are sharp at whole zooms alone
    minZoom: farthest,
    maxZoom: nearest,
    scrollWheelZoom: !isWithinText,
    dragging: !isWithinText || !matchMedia('(pointer: coarse)').matches,
    renderer: leaflet.svg({ padding: 0.5 }),
  })
  leaflet.control.attribution({ prefix: false }).addTo(map)
  leaflet.control
    .zoom({
      position: 'topright',
      zoomInTitle: say('Rapprocher', 'Zoom in'),
      zoomOutTitle: say('Éloigner', 'Zoom out'),
    })
    .addTo(map)
  if (tiles)
    leaflet
      .tileLayer(tiles.url, {
        attribution: tiles.credit,
        maxZoom: nearest,
        referrerPolicy: 'origin',
      })
      .addTo(map)
  element.toggleAttribute('data-tiles', tiles !== undefined)

  const credit = say(`Contours\u00A0: ${outlinesCredit}`, `Outlines: ${outlinesCredit}`)
  const bounds = drawOutlines({ leaflet, map }, outlines, credit).getBounds()
  const showAll = () => {
    map.fitBounds(bounds, { animate: false, padding: [8, 8] })
  }
  const show = ({ latitude, longitude, zoom }: View) => {
    map.setView([latitude, longitude], zoom, { animate: moves })
  }
  if (view) map.setView([view.latitude, view.longitude], view.zoom, { animate: false })
  else showAll()
  map.setMaxBounds(bounds.pad(1))
  // The names are in the tiles, where there are some.
  const alwaysName = tiles ? () => undefined : drawNames({ leaflet, map }, outlines)

  const fit = () => {
    map.invalidateSize({ animate: false })
  }
  const size = new ResizeObserver(fit)
  size.observe(element)
  const paper = matchMedia('print')
  paper.addEventListener('change', fit)
  const leave = () => {
    size.disconnect()
    paper.removeEventListener('change', fit)
    map.remove()
  }
  return { leaflet, map, outlineOf, alwaysName, show, showAll, leave }
}
