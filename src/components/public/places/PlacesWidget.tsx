import type { Tiles } from '@/src/components/places/map/map-types'
import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { licence } from '@/src/domain/platform/web/licence'
import { env } from '@/src/env'
import { say as sayBoth, sayIn } from '@/src/i18n/say'

import { sections } from '../sections'
import widget from '../Widget.module.css'
import { EmbeddedMap } from './EmbeddedMap'
import styles from './places-widget.module.css'
import type { Explored } from './PlacesExplorer'

type Props = {
  site: Pick<Site, 'name'>
  /** Absent where the address means nothing. */
  explored: Explored | undefined
  view: string | undefined
  theme: 'light' | 'dark' | undefined
  tiles: Tiles | undefined
  language: Language
}

/** The places inside the page of a partner site: the map, then the list for whom it is no use. */
export const PlacesWidget = ({ site, explored, view, theme, tiles, language }: Props) => {
  const say = sayIn(language)
  const { address, query = '' } = explored ?? {}
  const path = `${env.SERVER_URL}${address ?? sections.places.path}`
  const count = explored?.total ?? 0
  const places = count > 1 ? say('lieux', 'places') : say('lieu', 'place')
  return (
    <main className={widget.widget} data-theme={theme}>
      <h1 className={widget.title}>{sayBoth(sections.places.title, language)}</h1>
      {explored ? (
        <>
          <div className={styles.map}>
            <EmbeddedMap
              {...{ language, tiles, query, view, near: explored.near }}
              address={path}
            />
          </div>
          <details className={styles.list}>
            <summary>
              {say('La liste', 'The list')} · {count.toLocaleString(language)} {places}
            </summary>
            <ol>
              {explored.cards.map(({ slug, name, line, standing }) => (
                <li key={slug}>
                  <a href={`${path}/${slug}`} target="_blank" rel="noopener">
                    {name}
                  </a>{' '}
                  <span>{[line, standing].join(' · ')}</span>
                </li>
              ))}
            </ol>
            {explored.pages > 1 && (
              <p>
                <a href={`${path}${query && `?${query}`}`} target="_blank" rel="noopener">
                  {say('Voir tous les lieux', 'See all the places')}
                </a>
              </p>
            )}
          </details>
        </>
      ) : (
        <p>
          {say(
            'Cette adresse ne veut rien dire\u00A0: vérifiez ses filtres, son centre et son thème.',
            'This address means nothing: check its filters, its centre and its theme.',
          )}
        </p>
      )}
      <footer className={widget.source}>
        <a href={`${path}${query && `?${query}`}`} target="_blank" rel="noopener">
          {say(`Source\u00A0: ${site.name}`, `Source: ${site.name}`)}
        </a>
        <a href={licence.url} target="_blank" rel="license noopener">
          {licence.name}
        </a>
      </footer>
      <script src="/widgets/cadre.js" data-widget="" async />
    </main>
  )
}
