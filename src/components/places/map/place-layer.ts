import type { Marker } from 'leaflet'
import Supercluster, { type ClusterProperties } from 'supercluster'

import { areasIn, type PlaceArea, type PlacePoints, placesAt } from '@/src/domain/places/points'
import type { Language } from '@/src/domain/platform/text/bilingual'

import styles from './map.module.css'
import type { DrawnMap } from './map-types'
import { shapeOf } from './outline-shape'
import { areaPin, clusterPin, placePin } from './pins'
import { nearest } from './start-map'

type Named = PlaceArea['places'][number]

/** What is told to whoever shows the layer. */
export type Heard = {
  /** One points at a place, or at nothing any more. */
  onPoint: (slug: string | undefined) => void
  onChoose: (slug: string) => void
  /** Several places at one point, or somewhere in a commune: nothing but their names tells them apart. */
  onList: (places: readonly Named[], commune: string | undefined) => void
}

/** A mark on the map, and the places that it stands for. */
type Mark = {
  marker: Marker
  element: HTMLButtonElement
  slugs: () => readonly string[]
  /** How it is set apart from the others: not, to begin with. */
  look: string
}

const radius = 72

/** How close a place is shown once it is chosen elsewhere. */
const close = 16

/** Draws places on a map: pins, clusters of those too near one another, communes for those of which no more is known. */
export class PlaceLayer {
  readonly #drawn: DrawnMap
  readonly #heard: { readonly current: Heard }
  readonly #language: Language
  readonly #layer
  readonly #shapes
  #index = new Supercluster<Named>({ radius, maxZoom: nearest })
  #points: PlacePoints | undefined
  #marks = new Map<string, Mark>()
  #areas: Mark[] = []
  #lit: string | undefined
  #chosen: string | undefined

  /** @param heard who is told at the moment */
  constructor(drawn: DrawnMap, heard: { readonly current: Heard }, language: Language) {
    this.#drawn = drawn
    this.#heard = heard
    this.#language = language
    this.#shapes = drawn.leaflet.layerGroup().addTo(drawn.map)
    this.#layer = drawn.leaflet.layerGroup().addTo(drawn.map)
    drawn.map.on('moveend', this.#refresh)
  }

  /** Shows these places instead of those before. */
  set(points: PlacePoints) {
    this.#points = points
    this.#index = new Supercluster<Named>({ radius, maxZoom: nearest }).load(
      placesAt(points).map(({ name, slug, latitude, longitude }) => ({
        type: 'Feature',
        properties: { name, slug },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      })),
    )
    for (const { marker } of [...this.#marks.values(), ...this.#areas]) marker.remove()
    this.#marks.clear()
    this.#drawAreas(areasIn(points))
    this.#refresh()
  }

  /** Sets apart the mark of a place that is pointed at in the list. */
  light(slug: string | undefined) {
    this.#lit = slug
    this.#distinguish()
  }

  /** Sets apart the place that is chosen; `isElsewhere` when it was not chosen on the map, which then shows it. */
  choose(slug: string | undefined, { isElsewhere }: { isElsewhere: boolean }) {
    this.#chosen = slug
    if (slug !== undefined && isElsewhere) this.#showPlace(slug)
    this.#distinguish()
  }

  #showPlace(slug: string) {
    const place = this.#points && placesAt(this.#points).find((one) => one.slug === slug)
    const { map } = this.#drawn
    if (place) {
      this.#drawn.show({ ...place, zoom: Math.max(map.getZoom(), close) })
      return
    }
    const area = this.#points?.areas.find(({ slugs }) => slugs.includes(slug))
    const outline = area && this.#drawn.outlineOf(area.inseeCode)
    if (outline) this.#drawn.show({ ...outline.centre, zoom: 12 })
  }

  #mark(element: HTMLButtonElement, at: [number, number], slugs: Mark['slugs']): Mark {
    const { leaflet } = this.#drawn
    leaflet.DomEvent.disableClickPropagation(element)
    const point = () => {
      const all = slugs()
      this.#heard.current.onPoint(all.length === 1 ? all[0] : undefined)
    }
    const leave = () => {
      this.#heard.current.onPoint(undefined)
    }
    element.addEventListener('pointerenter', point)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('focus', point)
    element.addEventListener('blur', leave)
    const icon = leaflet.divIcon({ html: element, className: styles.mark ?? '', iconSize: [0, 0] })
    const marker = leaflet.marker(at, { icon, keyboard: false, interactive: false })
    marker.addTo(this.#layer)
    return { marker, element, slugs, look: ' ' }
  }

  #drawAreas(areas: readonly PlaceArea[]) {
    const { leaflet, alwaysName } = this.#drawn
    this.#shapes.clearLayers()
    this.#areas = areas.flatMap(({ inseeCode, commune, places }) => {
      const outline = this.#drawn.outlineOf(inseeCode)
      if (!outline) return []
      leaflet
        .geoJSON(shapeOf(outline), {
          style: { className: styles.areaShape ?? '' },
          interactive: false,
        })
        .addTo(this.#shapes)
      const element = areaPin(commune, places.length, this.#language)
      element.addEventListener('click', () => {
        this.#heard.current.onList(places, commune)
      })
      const { latitude, longitude } = outline.centre
      const slugs = places.map(({ slug }) => slug)
      return this.#mark(element, [latitude, longitude], () => slugs)
    })
    alwaysName(new Set(areas.map(({ inseeCode }) => inseeCode)))
  }

  /** Draws what comes into sight and takes away what leaves it; what stays keeps the focus. */
  readonly #refresh = () => {
    const { map } = this.#drawn
    const bounds = map.getBounds().pad(0.1)
    const seen = this.#index.getClusters(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      Math.round(map.getZoom()),
    )
    const before = this.#marks
    this.#marks = new Map()
    for (const { properties, geometry } of seen) {
      const [longitude = 0, latitude = 0] = geometry.coordinates
      const key = 'cluster_id' in properties ? `#${properties.cluster_id}` : properties.slug
      const mark =
        before.get(key) ??
        ('cluster_id' in properties
          ? this.#cluster(properties, [latitude, longitude])
          : this.#place(properties, [latitude, longitude]))
      before.delete(key)
      this.#marks.set(key, mark)
    }
    for (const gone of before.values()) {
      this.#handFocus(gone)
      gone.marker.remove()
    }
    this.#distinguish()
  }

  #place({ name, slug }: Named, at: [number, number]): Mark {
    const element = placePin(name)
    element.addEventListener('click', () => {
      this.#heard.current.onChoose(slug)
    })
    return this.#mark(element, at, () => [slug])
  }

  #cluster({ cluster_id, point_count }: ClusterProperties, at: [number, number]): Mark {
    const element = clusterPin(point_count, this.#language)
    const within = () =>
      this.#index.getLeaves(cluster_id, Infinity).map(({ properties }) => properties)
    element.addEventListener('click', () => {
      const zoom = this.#index.getClusterExpansionZoom(cluster_id)
      if (zoom > nearest) this.#heard.current.onList(within(), undefined)
      else this.#drawn.show({ latitude: at[0], longitude: at[1], zoom })
    })
    let slugs: readonly string[] | undefined
    return this.#mark(element, at, () => (slugs ??= within().map(({ slug }) => slug)))
  }

  /** Gives the focus that a mark had to the one that is now nearest: a cluster that opens is no more. */
  #handFocus({ element, marker }: Mark) {
    if (element !== document.activeElement) return
    const { map } = this.#drawn
    const distance = (mark: Mark) => map.distance(mark.marker.getLatLng(), marker.getLatLng())
    const [first] = [...this.#marks.values()].toSorted((a, b) => distance(a) - distance(b))
    first?.element.focus({ preventScroll: true })
  }

  #distinguish() {
    for (const mark of [...this.#marks.values(), ...this.#areas]) {
      const holds = (slug: string | undefined) => slug !== undefined && mark.slugs().includes(slug)
      const [isLit, isChosen] = [holds(this.#lit), holds(this.#chosen)]
      const look = `${isLit ? 'lit' : ''} ${isChosen ? 'chosen' : ''}`
      if (look === mark.look) continue
      mark.look = look
      mark.element.toggleAttribute('data-lit', isLit)
      mark.element.toggleAttribute('data-selected', isChosen)
      mark.element.ariaCurrent = isChosen ? 'true' : null
      mark.marker.setZIndexOffset(isLit || isChosen ? 1000 : 0)
    }
  }
}
