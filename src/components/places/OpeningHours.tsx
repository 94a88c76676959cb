import { openDaysIn, openingHoursInWords } from '@/src/domain/places/opening-hours'
import { timeInWords } from '@/src/domain/places/opening-words'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './OpeningHours.module.css'

type Props = { text: string; today: string; language: Language }

/** A Monday: the names of days are those of the seven that follow. */
const monday = Date.UTC(2018, 0, 1)

/** When a place is open this week, day by day, then the rule behind it. */
export const OpeningHours = ({ text, today, language }: Props) => {
  const say = sayIn(language)
  const week = openDaysIn(text, today)
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const day = (index: number) => name.format(monday + index * 86_400_000)
  if (!week) return text
  return (
    <>
      <ul className={styles.week}>
        {week.map(({ from, to, spans }) => (
          <li key={from}>
            <span>{from === to ? day(from) : `${day(from)}${say(' à ', ' to ')}${day(to)}`}</span>{' '}
            {spans.length === 0
              ? say('fermé', 'closed')
              : spans
                  .map(
                    (span) =>
                      `${timeInWords(span.from)[language]} – ${timeInWords(span.to)[language]}`,
                  )
                  .join(', ')}
          </li>
        ))}
      </ul>
      <span className={styles.rule}>
        {say('Cette semaine. Toute l’année\u00A0: ', 'This week. All year: ')}
        {openingHoursInWords(text)[language]}
      </span>
    </>
  )
}
