'use client'

import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import type { PlaceArea, PlacePoints } from '@/src/domain/places/points'
import type { Position } from '@/src/domain/places/question'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { BaseMap } from './BaseMap'
import styles from './map.module.css'
import type { DrawnMap, Tiles, View } from './map-types'
import { type Heard, PlaceLayer } from './place-layer'
import { usePoints } from './use-points'
import { viewIn, viewText } from './view-address'

type Props = {
  language: Language
  tiles: Tiles | undefined
  /** The question whose answers it shows, as the parameters of an address. */
  query: string
  /** Around where the question asks. */
  near?: (Position & { radius: number | undefined }) | undefined
  /** What it is to show, as an address says it; without, the whole metropolis. Another object asks again. */
  asked: { view: string | undefined }
  onView?: (view: string) => void
  /** The place that is pointed at elsewhere. */
  lit?: string | undefined
  onPoint?: (slug: string | undefined) => void
  chosen: string | undefined
  onChoose: (slug: string | undefined) => void
  /** Where a place is read, and in which window. */
  addressOf: (slug: string) => string
  target?: '_blank'
}

type Places = Readonly<PlaceArea['places']>
type Listed = { title: string; places: Places }

const around = 13

const nothing = () => undefined
const deaf: Heard = { onPoint: nothing, onChoose: nothing, onList: nothing }

/** The card of a place that is shown, at its position or in its commune. */
const cardOf = (points: PlacePoints | undefined, slug: string | undefined): Listed | undefined => {
  if (!points || slug === undefined) return undefined
  for (const { slugs, names } of [points, ...points.areas]) {
    const name = names[slugs.indexOf(slug)]
    if (name !== undefined) return { title: '', places: [{ slug, name }] }
  }
  return undefined
}

/** Places on the map: each a button, by the mouse and by the keyboard, and a card for the one that is chosen. */
export const PlacesMap = (props: Props) => {
  const { language, tiles, query, near, asked, lit, chosen, onChoose, addressOf, target } = props
  const say = sayIn(language)
  const { points, hasFailed } = usePoints(query)
  const [on, setOn] = useState<{ drawn: DrawnMap; layer: PlaceLayer }>()
  const { drawn, layer } = on ?? {}
  const [listed, setListed] = useState<Listed>()
  const ownChoice = useRef<string>(undefined)
  const answered = useRef(asked)
  const [first] = useState(() => viewIn(asked.view) ?? (near && { ...near, zoom: around }))

  const heard = useRef<Heard>(deaf)
  useEffect(() => {
    heard.current = {
      onPoint: (slug) => props.onPoint?.(slug),
      onChoose: (slug) => {
        ownChoice.current = slug
        setListed(undefined)
        onChoose(slug)
      },
      onList: (places, commune) => {
        const title = commune
          ? say(`${commune}, sans adresse précise`, `${commune}, without a precise address`)
          : say('À la même adresse', 'At the same address')
        setListed({ title, places })
      },
    }
  })

  const tellView = useEffectEvent((shown: View) => props.onView?.(viewText(shown)))
  useEffect(() => {
    if (!drawn) return
    const { map } = drawn
    const onMove = () => {
      const { lat, lng } = map.getCenter()
      tellView({ latitude: lat, longitude: lng, zoom: map.getZoom() })
    }
    map.on('moveend', onMove)
    return () => {
      map.off('moveend', onMove)
    }
  }, [drawn])

  useEffect(() => {
    if (points) layer?.set(points)
  }, [layer, points])

  useEffect(() => {
    layer?.light(lit)
  }, [layer, lit])

  useEffect(() => {
    const isElsewhere = chosen !== ownChoice.current
    ownChoice.current = chosen
    layer?.choose(chosen, { isElsewhere })
  }, [layer, chosen])

  useEffect(() => {
    if (!drawn || asked === answered.current) return
    answered.current = asked
    const view = viewIn(asked.view)
    if (view) drawn.show(view)
    else drawn.showAll()
  }, [drawn, asked])

  const { latitude, longitude, radius } = near ?? {}
  useEffect(() => {
    if (!drawn || latitude === undefined || longitude === undefined) return
    const { leaflet, map } = drawn
    const at: [number, number] = [latitude, longitude]
    const marks = leaflet.layerGroup().addTo(map)
    const icon = leaflet.divIcon({ className: styles.here ?? '', iconSize: [18, 18] })
    leaflet.marker(at, { icon, interactive: false, keyboard: false }).addTo(marks)
    if (radius !== undefined)
      leaflet
        .circle(at, { radius, className: styles.circle ?? '', interactive: false })
        .addTo(marks)
    return () => {
      marks.remove()
    }
  }, [drawn, latitude, longitude, radius])

  const shownNear = useRef([latitude, longitude].join())
  useEffect(() => {
    const asked = [latitude, longitude].join()
    if (!drawn || asked === shownNear.current) return
    shownNear.current = asked
    if (latitude !== undefined && longitude !== undefined)
      drawn.show({ latitude, longitude, zoom: around })
  }, [drawn, latitude, longitude])

  const card: Listed | undefined = listed ?? cardOf(points, chosen)
  return (
    <div className={styles.frame}>
      <BaseMap
        label={say('Carte des tiers-lieux', 'Map of the tiers-lieux')}
        language={language}
        tiles={tiles}
        {...(first && { view: first })}
        onReady={(ready) => {
          setOn(ready && { drawn: ready, layer: new PlaceLayer(ready, heard, language) })
        }}
      />
      {hasFailed && (
        <p className={styles.notice} role="status">
          {say(
            'Les lieux ne se sont pas chargés sur la carte\u00A0: la liste les donne tous.',
            'The places did not load on the map: the list has them all.',
          )}
        </p>
      )}
      {card && (
        <section
          className={styles.card}
          aria-label={card.title || say('Lieu choisi', 'Chosen place')}
        >
          {card.title !== '' && <h2>{card.title}</h2>}
          <ul>
            {card.places.map(({ slug, name }) => (
              <li key={slug}>
                <a href={addressOf(slug)} target={target} rel={target && 'noopener'}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <button
            type="button"
            aria-label={say('Fermer', 'Close')}
            onClick={() => {
              if (listed) setListed(undefined)
              else onChoose(undefined)
            }}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </section>
      )}
    </div>
  )
}
