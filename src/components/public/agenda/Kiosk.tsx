'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { firstAfter, nowAndNext } from '@/src/domain/agenda/now-and-next'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { clockIn, type Told } from './in-words'
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
  const shown = sessions.filter(({ room }) => rooms.includes(room))
  const { now, next } = nowAndNext(shown, moment)
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
      {now.length + next.length === 0 ? (
        <p className={styles.none}>{quietly(shown, moment, { timeZone }, language)}</p>
      ) : (
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
      )}
    </main>
  )
}

/** What a screen says before the doors open, at night and afterwards, rather than a dash a room. */
const quietly = (
  sessions: readonly Upcoming[],
  moment: number,
  event: { timeZone: string },
  language: Language,
): string => {
  const say = sayIn(language)
  if (sessions.length === 0) return say('Rien n’est au programme.', 'Nothing is in the programme.')
  const coming = firstAfter(sessions, moment)
  if (!coming) return say('Le programme est terminé.', 'The programme is over.')
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: event.timeZone,
  }).format(coming.start)
  const time = clockIn(coming.start, event, language)
  return say(`Prochaine session ${day}, ${time}`, `Next session ${day}, ${time}`)
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
