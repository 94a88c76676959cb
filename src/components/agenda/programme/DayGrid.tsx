'use client'

import type { ReactNode } from 'react'

import type { Span } from '@/src/domain/agenda/programme-grid'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './programme.module.css'
import { placed } from './RoomColumn'

type Break = Span & { id: string; title: string; hours: string }

type Props = {
  /** The hours that are drawn, in minutes of the day. */
  shown: Span
  /** Hours and halves, with what the clock shows. */
  marks: readonly { minutes: number; time: string }[]
  breaks: readonly Break[]
  /** Pixels a minute. */
  perMinute: number
  columns: number
  label: string
  language: Language
  children: ReactNode
}

/** A day: time goes down, a column a room; breaks go across. */
export const DayGrid = ({
  shown,
  marks,
  breaks,
  perMinute,
  columns,
  label,
  language,
  children,
}: Props) => {
  const say = sayIn(language)
  const measures: Record<string, string> = {
    '--minute': `${String(perMinute)}px`,
    '--hours': `calc(${String(shown.to - shown.from)} * var(--minute))`,
    '--columns': String(columns),
  }
  const at = (from: number, to: number) =>
    placed({ from: from - shown.from, to: to - shown.from }, { lane: 0, lanes: 1 })
  return (
    <section className={styles.scroller} aria-label={label} tabIndex={-1}>
      <div className={styles.day} style={measures}>
        <div className={styles.ruler} aria-hidden="true">
          {marks.map(({ minutes, time }) => (
            <span
              key={minutes}
              data-hour={time.endsWith('00') || undefined}
              style={at(minutes, minutes)}
            >
              {time.replace(/^0/, '')}
            </span>
          ))}
        </div>
        <ul className={styles.breaks} aria-label={say('Pauses', 'Breaks')}>
          {breaks.map(({ id, title, hours, from, to }) => (
            <li key={id} style={at(from, to)}>
              <span>
                {title} <span className={styles.hours}>{hours}</span>
              </span>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </section>
  )
}
