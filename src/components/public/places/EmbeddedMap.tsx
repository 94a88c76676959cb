'use client'

import { useState } from 'react'

import type { Tiles } from '@/src/components/places/map/map-types'
import { PlacesMap } from '@/src/components/places/map/PlacesMap'
import type { Language } from '@/src/domain/platform/text/bilingual'

type Props = {
  language: Language
  tiles: Tiles | undefined
  query: string
  near: { latitude: number; longitude: number; radius: number | undefined } | undefined
  view: string | undefined
  /** Where places are read, in a window of their own. */
  address: string
}

/** The map within the page of a partner site, whose address it leaves as it is. */
export const EmbeddedMap = ({ address, view, ...shown }: Props) => {
  const [asked] = useState({ view })
  const [chosen, setChosen] = useState<string>()
  return (
    <PlacesMap
      {...shown}
      asked={asked}
      chosen={chosen}
      onChoose={setChosen}
      addressOf={(slug) => `${address}/${slug}`}
      target="_blank"
    />
  )
}
