'use client'

import type { LeafletMouseEvent, Marker } from 'leaflet'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { BaseMap } from '@/src/components/places/map/BaseMap'
import mapStyles from '@/src/components/places/map/map.module.css'
import type { DrawnMap, Tiles } from '@/src/components/places/map/map-types'
import { placePin } from '@/src/components/places/map/pins'
import type { Position } from '@/src/domain/places/question'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './position.module.css'

type Props = {
  position: Position | undefined
  language: Language
  tiles: Tiles | undefined
  onMove: (position: Position) => void
}

/** Pixels of one press of an arrow, and with the shift key. */
const steps = { usual: 8, fine: 1 }

const arrows: Partial<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Without tiles, a map that is too near shows nothing. */
const near = { withTiles: 16, withOutlines: 13 }

/** A metre or so: what lies beyond is of nobody's interest. */
const rounded = ({ lat, lng }: { lat: number; lng: number }): Position => ({
  latitude: Math.round(lat * 1e5) / 1e5,
  longitude: Math.round(lng * 1e5) / 1e5,
})

/** A map on which the place is put by a click, then moved by dragging it or by the arrows. */
export const PickerMap = ({ position, language, tiles, onMove }: Props) => {
  const say = sayIn(language)
  const [drawn, setDrawn] = useState<DrawnMap>()
  const marker = useRef<Marker>(undefined)
  const move = useEffectEvent(onMove)
  const name = say(
    'Le lieu\u00A0: les flèches le déplacent, plus finement avec Maj',
    'The place: arrows move it, more finely with Shift',
  )
  const { latitude, longitude } = position ?? {}
  const closest = tiles ? near.withTiles : near.withOutlines
  const isPlaced = latitude !== undefined && longitude !== undefined

  useEffect(() => {
    if (!drawn || latitude === undefined || longitude === undefined) return
    const { leaflet, map, show } = drawn
    if (marker.current) {
      marker.current.setLatLng([latitude, longitude])
      if (!map.getBounds().pad(-0.1).contains([latitude, longitude]))
        show({ latitude, longitude, zoom: map.getZoom() })
      return
    }
    const pin = placePin(name)
    const icon = leaflet.divIcon({
      html: pin,
      className: mapStyles.mark ?? '',
      iconSize: [0, 0],
    })
    const made = leaflet
      .marker([latitude, longitude], { icon, draggable: true, keyboard: false, autoPan: true })
      .addTo(map)
    made.on('dragend', () => {
      move(rounded(made.getLatLng()))
    })
    pin.addEventListener('keydown', (event) => {
      const by = arrows[event.key]
      if (!by) return
      event.preventDefault()
      event.stopPropagation() // the map stays where it is
      const step = event.shiftKey ? steps.fine : steps.usual
      // On the plane, unrounded: what goes sideways keeps its latitude.
      const at = map.project(made.getLatLng()).add(leaflet.point(...by).multiplyBy(step))
      move(rounded(map.unproject(at)))
    })
    marker.current = made
    show({ latitude, longitude, zoom: Math.max(map.getZoom(), closest) })
  }, [drawn, latitude, longitude, name, closest])

  // One that has no position any more.
  useEffect(() => {
    if (isPlaced) return
    marker.current?.remove()
    marker.current = undefined
  }, [isPlaced])

  useEffect(() => {
    if (!drawn || isPlaced) return
    const place = ({ latlng }: LeafletMouseEvent) => {
      move(rounded(latlng))
    }
    drawn.map.on('click', place)
    return () => {
      drawn.map.off('click', place)
    }
  }, [drawn, isPlaced])

  const ready = (map: DrawnMap | undefined) => {
    marker.current = undefined // it went with the map that it was on
    setDrawn(map)
  }

  return (
    <div className={styles.map}>
      <BaseMap
        label={say('Où est le lieu', 'Where the place is')}
        language={language}
        tiles={tiles}
        isWithinText
        onReady={ready}
      />
    </div>
  )
}
