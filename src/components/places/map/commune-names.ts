import type { Outline } from '@/src/domain/places/outlines'

import styles from './map.module.css'
import type { DrawnMap } from './map-types'

type Point = { x: number; y: number }

/** What a name takes on the screen, in pixels, whatever its length. */
const room = { width: 140, height: 36 }

const isApart = (one: Point, other: Point) =>
  Math.abs(one.x - other.x) >= room.width || Math.abs(one.y - other.y) >= room.height

/**
 * The communes whose names can be read together: those that are written anyway, then the largest first.
 *
 * @param pointOf where the centre of a commune is, in pixels
 */
export const namesThatFit = <Commune extends Pick<Outline, 'inseeCode' | 'population'>>(
  communes: readonly Commune[],
  always: ReadonlySet<string>,
  pointOf: (commune: Commune) => Point,
): Commune[] => {
  const isAlways = ({ inseeCode }: Commune) => always.has(inseeCode)
  const written = communes.filter(isAlways)
  const points = written.map(pointOf)
  const others = communes
    .filter((commune) => !isAlways(commune))
    .toSorted((one, other) => other.population - one.population)
  for (const commune of others) {
    const point = pointOf(commune)
    if (!points.every((other) => isApart(point, other))) continue
    points.push(point)
    written.push(commune)
  }
  return written
}

/** Writes the names of communes under their centre, as many as can be read, and hands over who has some written always. */
export const drawNames = (
  { leaflet, map }: Pick<DrawnMap, 'leaflet' | 'map'>,
  outlines: readonly Outline[],
): DrawnMap['alwaysName'] => {
  const pane = map.createPane('names')
  pane.classList.add(styles.names ?? '')
  pane.ariaHidden = 'true' // the list says in which commune each place is
  const layer = leaflet.layerGroup().addTo(map)
  let always: ReadonlySet<string> = new Set()

  const write = () => {
    layer.clearLayers()
    const fit = namesThatFit(outlines, always, ({ centre }) =>
      map.project([centre.latitude, centre.longitude]),
    )
    for (const { name, centre } of fit) {
      const text = document.createElement('span')
      text.textContent = name
      const icon = leaflet.divIcon({ html: text, className: styles.name ?? '', iconSize: [0, 0] })
      const options = { icon, pane: 'names', interactive: false, keyboard: false }
      leaflet.marker([centre.latitude, centre.longitude], options).addTo(layer)
    }
  }
  map.on('zoomend', write)
  write()
  return (inseeCodes) => {
    always = inseeCodes
    write()
  }
}
