import Link from 'next/link'

import { Badge } from '@/src/components/platform/Badge'
import { placeStates } from '@/src/domain/places/place'
import { placesInWords } from '@/src/domain/places/statistics'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { sayIn } from '@/src/i18n/say'

import { Bars } from './Bars'
import { Block } from './Block'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

/** The tiers-lieux: how many, where, in what state; the rest is on a page of theirs. */
export const PlacesBlock = ({ dashboard: { places }, question, language }: BlockProps) => {
  const say = sayIn(language)
  const { commune } = question.filters
  return (
    <Block
      title={placesInWords(places, places)[language]}
      chart={{ name: 'places', question }}
      action={
        <Link
          href={`/admin/lieux${commune === undefined ? '' : `?commune=${encodeURIComponent(commune)}`}`}
          prefetch={false}
        >
          {say('En chiffres', 'In figures')}
        </Link>
      }
      rule={say(
        'Les tiers-lieux publiés, tels qu’ils sont connus aujourd’hui, dans la commune choisie ou dans toutes. Les communes sont les membres de la métropole au jour choisi. Un état que rien ne dit est «\u00A0non connu\u00A0»\u00A0; il n’est pas «\u00A0fermé\u00A0».',
        'Published places, as they are known today, in the commune that is looked at or in all. The communes are the members of the metropolis on the day that is looked at. A state that no source tells is “not known”, which is not “closed”.',
      )}
      language={language}
    >
      {places.samples > 0 && (
        <p className={styles.soft}>
          <Badge tone="attention">{flagLabels.sample[language]}</Badge>{' '}
          {say(
            `${String(places.samples)} sur ${String(places.places)}, inventés pour la démonstration.`,
            `${String(places.samples)} of ${String(places.places)}, made up for the demonstration.`,
          )}
        </p>
      )}
      <Bars
        counts={places.states.map(({ word, places: count }) => ({
          word: word ?? 'unknown',
          label: word ? placeStates[word][language] : say('État non connu', 'State not known'),
          count,
        }))}
      />
      <p className={styles.soft}>
        {say(
          `${String(places.members)} ${places.members > 1 ? 'sont membres' : 'est membre'} du réseau métropolitain.`,
          `${String(places.members)} ${places.members === 1 ? 'is a member' : 'are members'} of the metropolitan network.`,
        )}
      </p>
    </Block>
  )
}
