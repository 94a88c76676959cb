'use client'

import { useEffect, useState } from 'react'

import type { Position } from '@/src/domain/places/question'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { BaseMap } from './BaseMap'
import styles from './map.module.css'
import type { DrawnMap, Tiles } from './map-types'
import { shapeOf } from './outline-shape'
import { stillPin } from './pins'

type Props = {
  name: string
  /** Where it stands; somewhere in its commune when that is all that is known. */
  position: Position | undefined
  /** INSEE code. */
  commune: string
  language: Language
  tiles: Tiles | undefined
}

const drawCommune = ({ leaflet, map, outlineOf }: DrawnMap, inseeCode: string) => {
  const outline = outlineOf(inseeCode)
  if (!outline) return undefined
  const shape = leaflet
    .geoJSON(shapeOf(outline), {
      style: { className: styles.areaShape ?? '' },
      interactive: false,
    })
    .addTo(map)
  map.fitBounds(shape.getBounds().pad(0.5), { animate: false })
  return shape
}

const drawPin = ({ leaflet, map }: DrawnMap, { latitude, longitude }: Position) => {
  const icon = leaflet.divIcon({
    html: stillPin(),
    className: styles.mark ?? '',
    iconSize: [0, 0],
  })
  return leaflet
    .marker([latitude, longitude], { icon, interactive: false, keyboard: false })
    .addTo(map)
}

/** Where one place is: a pin, or the whole of its commune. */
export const OnePlaceMap = ({ name, position, commune, language, tiles }: Props) => {
  const say = sayIn(language)
  const [drawn, setDrawn] = useState<DrawnMap>()
  const { latitude, longitude } = position ?? {}
  useEffect(() => {
    if (!drawn) return
    const shown =
      latitude !== undefined && longitude !== undefined
        ? drawPin(drawn, { latitude, longitude })
        : drawCommune(drawn, commune)
    return () => {
      shown?.remove()
    }
  }, [drawn, latitude, longitude, commune])
  return (
    <BaseMap
      label={say(`Où se trouve ${name}`, `Where ${name} is`)}
      language={language}
      tiles={tiles}
      isWithinText
      {...(position && { view: { ...position, zoom: 14 } })}
      onReady={setDrawn}
    />
  )
}
