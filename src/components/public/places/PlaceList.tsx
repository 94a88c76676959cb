import { useEffect, useEffectEvent, useRef } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { sayIn } from '@/src/i18n/say'

import type { PlaceCard } from './place-cards'
import styles from './places.module.css'

type Props = {
  cards: readonly PlaceCard[]
  language: Language
  addressOf: (slug: string) => string
  /** Where a place is chosen on the map, for a reader who has one. */
  onMapOf: ((slug: string) => void) | undefined
  lit: string | undefined
  chosen: string | undefined
  onPoint: (slug: string | undefined) => void
}

/** Places one under the other, each set apart while it is pointed at on the map. */
export const PlaceList = ({ cards, language, addressOf, onMapOf, lit, chosen, onPoint }: Props) => {
  const say = sayIn(language)
  const list = useRef<HTMLOListElement>(null)
  const point = useEffectEvent(({ type, target }: Event) => {
    const isLeft = type === 'pointerleave' || type === 'focusout'
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null
    onPoint(isLeft ? undefined : item?.dataset.place)
  })
  useEffect(() => {
    const element = list.current
    const tell = (event: Event) => {
      point(event)
    }
    const events = ['pointerover', 'pointerleave', 'focusin', 'focusout']
    for (const name of events) element?.addEventListener(name, tell)
    return () => {
      for (const name of events) element?.removeEventListener(name, tell)
    }
  }, [])
  return (
    <ol ref={list} className={styles.list}>
      {cards.map(({ slug, name, line, standing, tone, distance, isSample }) => (
        <li
          key={slug}
          data-place={slug}
          data-lit={lit === slug || undefined}
          data-selected={chosen === slug || undefined}
          aria-current={chosen === slug || undefined}
        >
          <h2>
            <a href={addressOf(slug)}>{name}</a>
          </h2>
          {distance !== undefined && <span className={styles.distance}>{distance}</span>}
          <p className={styles.line}>{line}</p>
          <p className={styles.standing} data-tone={tone}>
            {standing}
          </p>
          {isSample && <p className={styles.sample}>{flagLabels.sample[language]}</p>}
          {onMapOf && (
            <button
              type="button"
              className={`${styles.onMap ?? ''} screen-only`}
              onClick={() => {
                onMapOf(slug)
              }}
            >
              {say('Voir sur la carte', 'See on the map')}
              <span className={styles.hidden}> {name}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
