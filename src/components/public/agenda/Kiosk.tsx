'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { nowAndNext } from '@/src/domain/agenda/now-and-next'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import type { Told } from './in-words'
import styles from './kiosk.module.css'
import type { Upcoming } from './NowAndNext'
import { useMoment } from './use-moment'

/** How often a screen asks for what was released since, in milliseconds. */
const anew = 60_000

type Props = {
  title: Told
  rooms: readonly string[]
  sessions: readonly Upcoming[]
  /** When the page was drawn, in milliseconds since 1970. */
  moment: number
  timeZone: string
  language: Language
}

/** What takes place and what comes in each room, to be read from afar: nobody touches it. */
export const Kiosk = ({ title, rooms, sessions, moment: drawnAt, timeZone, language }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const moment = useMoment(drawnAt)
  useEffect(() => {
    const timer = setInterval(() => {
      router.refresh()
    }, anew)
    return () => {
      clearInterval(timer)
    }
  }, [router])
  const { now, next } = nowAndNext(sessions, moment)
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(moment)
  return (
    <main className={styles.kiosk}>
      <noscript>
        <meta httpEquiv="refresh" content="60" />
      </noscript>
      <header>
        <h1 lang={title.lang}>{title.text}</h1>
        <p>
          <time>{clock}</time>
        </p>
      </header>
      {rooms.length === 0 && (
        <p className={styles.none}>
          {say('Rien n’est au programme.', 'Nothing is in the programme.')}
        </p>
      )}
      <ul data-rooms={rooms.length > 6 ? 'many' : rooms.length > 1 ? 'few' : 'one'}>
        {rooms.map((room) => (
          <li key={room}>
            <h2>{room}</h2>
            <Line
              label={say('En ce moment', 'Now')}
              of={now.find((one) => one.room === room)}
              isFirst
            />
            <Line label={say('Ensuite', 'Next')} of={next.find((one) => one.room === room)} />
          </li>
        ))}
      </ul>
    </main>
  )
}

type LineProps = { label: string; of: Upcoming | undefined; isFirst?: boolean }

const Line = ({ label, of, isFirst = false }: LineProps) => (
  <div data-first={isFirst || undefined}>
    <p className={styles.label}>{of ? `${label} · ${of.time}` : label}</p>
    <p className={styles.title} lang={of?.title.lang}>
      {of ? of.title.text : '—'}
    </p>
  </div>
)
