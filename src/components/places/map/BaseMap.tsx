'use client'

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'

import 'leaflet/dist/leaflet.css'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './map.module.css'
import type { DrawnMap, Tiles, View } from './map-types'
import { startMap } from './start-map'

type Props = {
  /** What it shows, for who hears it. */
  label: string
  language: Language
  tiles: Tiles | undefined
  /** Where it begins; else with the whole metropolis. */
  view?: View
  isWithinText?: boolean
  /** Given the map once it is there, and nothing once it is gone. */
  onReady: (drawn: DrawnMap | undefined) => void
}

/** Resolves once an element is on the screen: a map without a size would not know what it shows. */
const isShown = (element: HTMLElement, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === 0 || element.clientHeight === 0) return
      observer.disconnect()
      resolve()
    })
    observer.observe(element)
    signal.addEventListener('abort', () => {
      observer.disconnect()
    })
  })

/**
 * The one place where a map is made: the communes of the metropolis, moved and zoomed by mouse, finger and
 * keyboard. Whoever shows something on it draws it on what `onReady` gives.
 */
export const BaseMap = ({ label, language, tiles, view, isWithinText = false, onReady }: Props) => {
  const say = sayIn(language)
  const element = useRef<HTMLDivElement>(null)
  const keys = useId()
  const [hasFailed, setHasFailed] = useState(false)
  const start = useEffectEvent((within: HTMLElement, signal: AbortSignal) =>
    startMap(within, { language, tiles, view, isWithinText }, signal),
  )
  const tell = useEffectEvent(onReady)

  useEffect(() => {
    const within = element.current
    if (!within) return
    const gone = new AbortController()
    let drawn: DrawnMap | undefined
    const begin = async () => {
      await isShown(within, gone.signal)
      drawn = await start(within, gone.signal)
      tell(drawn)
    }
    begin().catch(() => {
      if (!gone.signal.aborted) setHasFailed(true)
    })
    return () => {
      gone.abort()
      if (!drawn) return
      tell(undefined)
      drawn.leave()
    }
  }, [])

  return (
    <>
      <p id={keys} hidden>
        {say(
          'Les flèches déplacent la carte, plus et moins la rapprochent et l’éloignent.',
          'Arrows move the map, plus and minus zoom in and out.',
        )}
      </p>
      {hasFailed && (
        <p className={styles.failed} role="status">
          {say(
            'La carte ne s’est pas chargée\u00A0: rechargez la page pour la voir.',
            'The map did not load: reload the page to see it.',
          )}
        </p>
      )}
      <div
        ref={element}
        className={styles.map}
        role="region"
        aria-label={label}
        aria-describedby={keys}
      />
    </>
  )
}
