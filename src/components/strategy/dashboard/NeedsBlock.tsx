import Link from 'next/link'

import { readAddress } from '@/src/domain/platform/web/read-address'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { StatusBadge } from '../StatusBadge'
import { WeatherBadge } from '../WeatherBadge'
import { listAddressOf } from './asked'
import { Block } from './Block'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

type Need = BlockProps['dashboard']['needs'][number]

const NeedCard = ({ need, language }: { need: Need } & Pick<BlockProps, 'language'>) => {
  const say = sayIn(language)
  const { id, code, title, status, weather, daysLate, asked, blocked } = need
  const line = (name: string, text: string | null | undefined) =>
    text && (
      <p>
        <strong>
          {name}
          {say('\u00A0:', ':')}
        </strong>{' '}
        {text}
      </p>
    )
  return (
    <li className={styles.need}>
      <p className={styles.badges}>
        <WeatherBadge weather={weather.value} language={language} />
        <StatusBadge status={status} late={daysLate > 0} language={language} isBrief />
      </p>
      <h3>
        <Link href={readAddress('actions', id)} prefetch={false}>
          {code} {title}
        </Link>
      </h3>
      {line(say('Demande', 'Asked'), asked?.text)}
      {asked && (
        <p className={styles.soft}>
          {asked.since &&
            say(
              `Depuis le ${longDate(asked.since, language)}`,
              `Since ${longDate(asked.since, language)}`,
            )}
          {asked.meeting && ` · ${asked.meeting}`}
        </p>
      )}
      {line(say('Bloque', 'Blocked by'), blocked?.reason)}
      {line(say('Débloquerait', 'Would unblock it'), blocked?.remedy)}
      {line(say('Le peut', 'Who can'), blocked?.helper)}
      {daysLate > 0 && (
        <p>
          {say(
            `${String(daysLate)} ${daysLate > 1 ? 'jours' : 'jour'} après sa date de fin.`,
            `${String(daysLate)} ${daysLate > 1 ? 'days' : 'day'} past its end date.`,
          )}
        </p>
      )}
      {!asked && !blocked && <p className={styles.soft}>{weather.rule[language]}</p>}
    </li>
  )
}

/** How many are shown at once: the rest is one click away. */
const mostShown = 6

/** What the committee alone can answer, unblock or must know of. */
export const NeedsBlock = ({ dashboard: { needs }, question, language }: BlockProps) => {
  const say = sayIn(language)
  const n = needs.length
  const [first, more] = [needs.slice(0, mostShown), needs.slice(mostShown)]
  return (
    <Block
      title={
        n === 0
          ? say('Rien ne demande le comité', 'Nothing needs the committee')
          : say(
              `${String(n)} ${n > 1 ? 'actions demandent' : 'action demande'} le comité`,
              `${String(n)} ${n > 1 ? 'actions need' : 'action needs'} the committee`,
            )
      }
      action={
        n > 0 && (
          <Link href={listAddressOf(question, 'needs')} prefetch={false}>
            {say('En liste', 'As a list')}
          </Link>
        )
      }
      rule={say(
        'Les actions dont quelque chose est demandé au comité, puis celles qui sont bloquées, dont la météo est à l’orage, ou dont la date de fin est passée de plus de 60 jours.',
        'The actions of which something is asked of the committee, then those that are blocked, whose weather is a storm, or that are more than 60 days past their end date.',
      )}
      language={language}
    >
      {n === 0 ? (
        <p className={styles.empty}>
          {say(
            'Aucune demande, aucun blocage, aucun orage, aucun retard de plus de 60 jours.',
            'No question, nothing blocked, no storm, nothing more than 60 days late.',
          )}
        </p>
      ) : (
        <ul className={styles.needs}>
          {first.map((need) => (
            <NeedCard key={need.id} need={need} language={language} />
          ))}
        </ul>
      )}
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>
            {say(`Et ${String(more.length)} de plus`, `And ${String(more.length)} more`)}
          </summary>
          <ul className={styles.needs}>
            {more.map((need) => (
              <NeedCard key={need.id} need={need} language={language} />
            ))}
          </ul>
        </details>
      )}
    </Block>
  )
}
