import type { Tiles } from '@/src/components/places/map/map-types'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { say as sayBoth, sayIn } from '@/src/i18n/say'

import { sections } from '../sections'
import { addressOf } from '../site'
import styles from './places.module.css'
import { type Explored, PlacesExplorer } from './PlacesExplorer'

type Props = {
  /** Absent where the address means nothing. */
  explored: Explored | undefined
  /** Why an address that was looked for is not found. */
  problem: string | undefined
  tiles: Tiles | undefined
  language: Language
}

/** The places of the metropolis, to look for in a list and on a map. */
export const PlacesPage = ({ explored, problem, tiles, language }: Props) => {
  const say = sayIn(language)
  const path = addressOf(sections.places.path, language)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{sayBoth(sections.places.title, language)}</h1>
        <a href={`${path}/proposer`} className={`${styles.propose ?? ''} screen-only`}>
          {say('Proposer un lieu', 'Suggest a place')}
        </a>
      </header>
      {explored ? (
        <PlacesExplorer {...{ explored, tiles, language }} notFound={problem} />
      ) : (
        <p className={styles.none}>
          {say(
            'Cette adresse ne veut rien dire\u00A0: un de ses filtres n’existe pas. ',
            'This address means nothing: one of its filters does not exist. ',
          )}
          <a href={path}>{say('Voir tous les tiers-lieux', 'See all the tiers-lieux')}</a>
        </p>
      )}
    </div>
  )
}
