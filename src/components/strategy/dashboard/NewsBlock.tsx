import Link from 'next/link'

import { readAddress } from '@/src/domain/platform/web/read-address'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { Block } from './Block'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

/** The actions that were told of last, and those that were told of the longest ago. */
export const NewsBlock = ({ dashboard: { news }, language }: BlockProps) => {
  const say = sayIn(language)
  const { untold } = news
  const list = (title: string, some: typeof news.freshest) => (
    <div>
      <h3 className={styles.sub}>{title}</h3>
      {some.length === 0 && <p className={styles.empty}>{say('Aucun point.', 'No report.')}</p>}
      <ul className={styles.lines}>
        {some.map(({ id, code, title: name, day }) => (
          <li key={id}>
            <Link className={styles.link} href={readAddress('actions', id)} prefetch={false}>
              {code} {name}
            </Link>
            <span className={styles.soft}>{day && longDate(day, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
  return (
    <Block
      title={
        untold === 0
          ? say('Toutes les actions ouvertes ont un point', 'Every open action has a report')
          : say(
              `${String(untold)} ${untold > 1 ? 'actions ouvertes sont' : 'action ouverte est'} sans point d’avancement`,
              `${String(untold)} open ${untold > 1 ? 'actions have' : 'action has'} no report`,
            )
      }
      rule={say(
        'Le dernier point d’avancement publié de chaque action dont quelque chose est encore attendu.',
        'The last published report of each action of which something is still expected.',
      )}
      language={language}
    >
      <div className={styles.pair}>
        {list(say('Les plus récents', 'The latest'), news.freshest)}
        {list(say('Les plus anciens', 'The oldest'), news.stalest)}
      </div>
    </Block>
  )
}
