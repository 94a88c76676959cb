'use client'

import { nowAndNext } from '@/src/domain/agenda/now-and-next'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './agenda.module.css'
import type { Told } from './in-words'
import { useMoment } from './use-moment'

/** What is told of a session where it takes place or comes next. */
export type Upcoming = {
  code: string
  title: Told
  room: string
  time: string
  start: number
  end: number
  isCancelled: boolean
}

type Props = {
  sessions: readonly Upcoming[]
  /** When the page was drawn, in milliseconds since 1970: the browser's clock goes on from there. */
  moment: number
  address: string
  language: Language
}

/** What takes place « en ce moment » and what comes « ensuite », while there is any. */
export const NowAndNext = ({ sessions, moment, address, language }: Props) => {
  const say = sayIn(language)
  const { now, next } = nowAndNext(sessions, useMoment(moment))
  const parts: [string, readonly Upcoming[]][] = [
    [say('En ce moment', 'Now'), now],
    [say('Ensuite', 'Next'), next],
  ]
  if (now.length + next.length === 0) return null
  return (
    <div className={`${styles.now ?? ''} screen-only`}>
      {parts.map(
        ([title, some]) =>
          some.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              <ul>
                {some.map(({ code, title: { text, lang }, room, time }) => (
                  <li key={code}>
                    <a href={`${address}/sessions/${code}`} lang={lang}>
                      {text}
                    </a>{' '}
                    <span>{[time, room].filter(Boolean).join(' · ')}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  )
}
