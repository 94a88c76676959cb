'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { startTransition, useEffect, useOptimistic, useState } from 'react'

import type { Tiles } from '@/src/components/places/map/map-types'
import { PlacesMap } from '@/src/components/places/map/PlacesMap'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { locate } from './locate'
import type { Menu } from './menus'
import type { PlaceCard } from './place-cards'
import { PlaceFilters, type Somewhere } from './PlaceFilters'
import { PlaceList } from './PlaceList'
import styles from './places.module.css'
import { useIsAlive } from './use-is-alive'

export type Explored = {
  /** Where the page is, and where a place is under it. */
  address: string
  /** What is asked, as the parameters of an address, always in the same order. */
  query: string
  near: { latitude: number; longitude: number; radius: number | undefined } | undefined
  total: number
  page: number
  pages: number
  cards: PlaceCard[]
  openCount: number
  menus: Menu[]
  somewhere: Somewhere[]
}

type Props = {
  explored: Explored
  /** Why an address that was looked for is not found. */
  notFound: string | undefined
  tiles: Tiles | undefined
  language: Language
}

/** What the address says beside the question, kept from one question to the next. */
const kept = ['view', 'show']

/** What the address asks the map to show, when one comes to the page and when one comes back to it. */
const useAskedView = (): { view: string | undefined } => {
  const search = useSearchParams()
  const [asked, setAsked] = useState(() => ({ view: search.get('view') ?? undefined }))
  useEffect(() => {
    const onBack = () => {
      setAsked({ view: new URLSearchParams(location.search).get('view') ?? undefined })
    }
    addEventListener('popstate', onBack)
    return () => {
      removeEventListener('popstate', onBack)
    }
  }, [])
  return asked
}

/** The places that answer, as a list and on the map, which are one thing; what is asked is in the address. */
export const PlacesExplorer = ({ explored, notFound, tiles, language }: Props) => {
  const { address, query, near, total, page, pages, cards } = explored
  const say = sayIn(language)
  const router = useRouter()
  const search = useSearchParams()
  const isAlive = useIsAlive()
  const askedView = useAskedView()
  const [asked, setAsked] = useOptimistic(query)
  const [lit, setLit] = useState<string>()
  const [notLocated, setNotLocated] = useState<string>()
  const problem = notLocated ?? notFound
  const chosen = search.get('place') ?? undefined
  const shown = search.get('show') === 'map' ? 'map' : 'list'

  const ask = (next: URLSearchParams, how?: { isTyping: boolean }) => {
    setNotLocated(undefined)
    startTransition(() => {
      setAsked(next.toString())
      const whole = new URLSearchParams(next)
      for (const name of kept) {
        const value = new URLSearchParams(location.search).get(name)
        if (value) whole.set(name, value)
      }
      const to = whole.size === 0 ? address : `${address}?${whole.toString()}`
      if (how?.isTyping) router.replace(to, { scroll: false })
      else router.push(to, { scroll: false })
    })
  }

  /** Says something else in the address: nothing is asked of the server. */
  const write = (changes: Record<string, string | undefined>, how: 'push' | 'replace') => {
    const whole = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(changes))
      if (value === undefined) whole.delete(name)
      else whole.set(name, value)
    const to = whole.size === 0 ? address : `${address}?${whole.toString()}`
    if (how === 'push') history.pushState(null, '', to)
    // With the state that Next has put there it draws nothing anew, each time that the map is moved.
    else history.replaceState(history.state, '', to)
  }

  const onLocate = async () => {
    const found = await locate()
    if ('problem' in found) {
      setNotLocated(found.problem[language])
      return
    }
    const next = new URLSearchParams(query)
    next.set('near', `${found.latitude.toFixed(4)},${found.longitude.toFixed(4)}`)
    ask(next)
  }

  const addressOf = (slug: string) => `${address}/${slug}`
  const pageAddress = (to: number) => {
    const whole = new URLSearchParams(query)
    if (to > 1) whole.set('page', String(to))
    return whole.size === 0 ? address : `${address}?${whole.toString()}`
  }
  const count = total.toLocaleString(language)
  return (
    <>
      <PlaceFilters
        action={address}
        asked={new URLSearchParams(asked)}
        address={search.get('around') ?? ''}
        {...{ menus: explored.menus, somewhere: explored.somewhere, openCount: explored.openCount }}
        language={language}
        onAsk={ask}
        onLocate={() => {
          void onLocate()
        }}
      />
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {isAlive && (
        <div
          className={`${styles.toggle ?? ''} screen-only`}
          role="group"
          aria-label={say('Affichage', 'Display')}
        >
          {(['list', 'map'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={shown === one}
              onClick={() => {
                write({ show: one === 'map' ? one : undefined }, 'push')
              }}
            >
              {one === 'list' ? say('Liste', 'List') : say('Carte', 'Map')}
            </button>
          ))}
        </div>
      )}
      <div className={styles.explorer} data-show={shown}>
        <div className={styles.results} aria-busy={asked !== query}>
          <p className={styles.found}>
            <span role="status">
              <strong>
                {total > 1
                  ? say(`${count}\u00A0lieux`, `${count} places`)
                  : say(`${count}\u00A0lieu`, `${count} place`)}
              </strong>
              {total > 1 && (
                <>
                  {' · '}
                  {near
                    ? say('triés par distance', 'by distance')
                    : say('triés par nom', 'by name')}
                </>
              )}
            </span>
            <span className="screen-only">
              {[
                ['csv', 'CSV'],
                ['mednum-csv', 'mednum'],
                ['geojson', 'GeoJSON'],
              ].map(([format = '', name]) => (
                <span key={format}>
                  {' · '}
                  <a
                    href={`/api/places?${new URLSearchParams([['format', format], ...new URLSearchParams(query)]).toString()}`}
                  >
                    {name}
                  </a>
                </span>
              ))}
            </span>
            <a
              className={styles.toMap}
              href="#carte"
              onClick={(event) => {
                event.preventDefault() // no page to come back to
                document.getElementById('carte')?.focus()
              }}
            >
              {say('Aller à la carte', 'Go to the map')}
            </a>
          </p>
          {total === 0 && (
            <p className={styles.none}>
              {say(
                'Aucun lieu ne répond à tout cela\u00A0: retirez un filtre, ou ',
                'No place answers all of this: take a filter away, or ',
              )}
              <a href={address}>{say('voyez-les tous', 'see them all')}</a>.
            </p>
          )}
          <PlaceList
            {...{ cards, language, addressOf, lit, chosen, onPoint: setLit }}
            onMapOf={
              isAlive
                ? (slug) => {
                    const isNarrow = matchMedia('(width < 56rem)').matches
                    write({ place: slug, ...(isNarrow && { show: 'map' }) }, 'push')
                  }
                : undefined
            }
          />
          {pages > 1 && (
            <nav className={styles.pages} aria-label={say('Pages', 'Pages')}>
              {page > 1 && (
                <a href={pageAddress(page - 1)} rel="prev">
                  {say('Page précédente', 'Previous page')}
                </a>
              )}
              <span>
                {say(
                  `Page ${String(page)} sur ${String(pages)}`,
                  `Page ${String(page)} of ${String(pages)}`,
                )}
              </span>
              {page < pages && (
                <a href={pageAddress(page + 1)} rel="next">
                  {say('Page suivante', 'Next page')}
                </a>
              )}
            </nav>
          )}
        </div>
        <div id="carte" className={styles.map} tabIndex={-1}>
          <noscript>
            {say(
              'La carte demande JavaScript\u00A0; la liste donne les mêmes lieux.',
              'The map wants JavaScript; the list has the same places.',
            )}
          </noscript>
          <PlacesMap
            {...{ language, tiles, query, near, lit, chosen, addressOf }}
            asked={askedView}
            onView={(view) => {
              write({ view }, 'replace')
            }}
            onPoint={setLit}
            onChoose={(place) => {
              if (place !== chosen) write({ place }, 'push')
            }}
          />
        </div>
      </div>
    </>
  )
}
