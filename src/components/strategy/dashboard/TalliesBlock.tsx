import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { statusesInWords, weathersInWords } from '@/src/domain/strategy/dashboard-words'
import { weathers } from '@/src/domain/strategy/weather'
import { sayIn } from '@/src/i18n/say'

import { chartAddressOf, listAddressOf } from './asked'
import { Bars } from './Bars'
import { Block } from './Block'
import type { BlockProps } from './block-props'
import { ChartLinks } from './ChartLinks'
import styles from './dashboard.module.css'

/** The actions by status and by weather. */
export const TalliesBlock = ({ dashboard, question, language }: BlockProps) => {
  const say = sayIn(language)
  const { statuses } = dashboard
  const labelled = (words: Record<string, Bilingual>, word: string) =>
    words[word]?.[language] ?? word
  return (
    <Block
      title={statusesInWords(statuses)[language]}
      chart={{ name: 'statuses', question }}
      rule={say(
        'Les actions par statut, puis par météo, au jour choisi. La météo est celle du dernier point, ou celle que les faits suggèrent.',
        'Actions by status, then by weather, on the day that is looked at. The weather is that of the last report, or the one that the facts suggest.',
      )}
      language={language}
    >
      <h3 className={styles.sub}>{say('Statuts', 'Statuses')}</h3>
      <Bars
        kind="status"
        counts={statuses.map(({ word, count: n }) => ({
          word,
          label: labelled(actionStatuses, word),
          count: n,
          href: listAddressOf(question, 'all', { status: word }),
        }))}
      />
      <div className={styles.head}>
        <h3 className={styles.sub}>{weathersInWords(dashboard.weathers)[language]}</h3>
        <ChartLinks
          addressOf={(format) => chartAddressOf(question, 'weathers', format)}
          language={language}
        />
      </div>
      <Bars
        kind="weather"
        counts={dashboard.weathers.map(({ word, count: n }) => ({
          word,
          label: labelled(weathers, word),
          count: n,
          href: listAddressOf(question, word),
        }))}
      />
    </Block>
  )
}
