import type { ReleasedProgramme } from '@/src/domain/agenda/programme'
import { byDay } from '@/src/domain/agenda/programme-days'
import { PrintButton } from '@/src/components/platform/PrintButton'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import styles from './agenda.module.css'
import { toldIn, wholeDay } from './in-words'
import { ProgrammeTable } from './ProgrammeTable'
import { cardsOf } from './session-cards'
import { SessionFacts } from './SessionFacts'
import { shownProgramme } from './shown-programme'
import type { ProgrammeAsked } from './programme-asked'
import { TrackStyle } from './TrackStyle'

type Props = {
  released: ReleasedProgramme
  asked: ProgrammeAsked
  moment: Date
  address: string
  nonce: string | undefined
  language: Language
}

/** A sheet to be hung: the grid of a day on a wall, in A3; or the day of one room on its door, in A4. */
export const Sheet = ({ released, asked, moment, address, nonce, language }: Props) => {
  const say = sayIn(language)
  const { event, tracks, rooms, breaks } = released.programme
  const shown = shownProgramme(released, asked, moment, language)
  const title = toldIn(event.title, language)
  const day = shown.days.find(({ isShown }) => isShown)?.day ?? event.startDate
  const isDoor = asked.impression === 'porte'
  const room = rooms.find(({ id }) => id === asked.question.salle?.[0])
  const ofRoom = released.programme.sessions.filter((session) => session.room === room?.id)
  const sessions = byDay(ofRoom, event).get(day) ?? []
  const pauses = byDay(breaks, event).get(day) ?? []
  return (
    <main className={styles.hung} data-sheet={isDoor ? 'door' : 'wall'}>
      <TrackStyle tracks={tracks} nonce={nonce} />
      <p className={`${styles.actions ?? ''} screen-only`}>
        <a className={styles.button} href={`${address}?jour=${day}`}>
          {say('Revenir au programme', 'Back to the programme')}
        </a>
        <PrintButton label={say('Imprimer', 'Print')} />
        {rooms.map(({ id, name }) => (
          <a key={id} href={`${address}?impression=porte&salle=${id}&jour=${day}`}>
            {say(`Porte\u00A0: ${name}`, `Door: ${name}`)}
          </a>
        ))}
      </p>
      <header>
        <p className={styles.over} lang={title.lang}>
          {title.text}
        </p>
        <h1>{isDoor ? room?.name : wholeDay(day, language)}</h1>
        {isDoor && <p className={styles.over}>{wholeDay(day, language)}</p>}
      </header>
      {isDoor ? (
        <ol className={styles.door}>
          {[
            ...cardsOf(released, sessions, language).map((card) => ({
              at: card.start,
              card,
              pause: undefined,
            })),
            ...pauses.map((pause) => ({
              at: Date.parse(pause.start),
              card: undefined,
              pause: toldIn(pause.title, language),
            })),
          ]
            .toSorted((one, other) => one.at - other.at)
            .map(({ at, card, pause }) =>
              card ? (
                <li key={card.code} data-track={card.track?.id}>
                  <p className={styles.doorTime}>{card.time}</p>
                  <div>
                    <h2 lang={card.title.lang}>{card.title.text}</h2>
                    <p>{[card.kind.text, card.people].filter(Boolean).join(' · ')}</p>
                    <SessionFacts card={card} language={language} />
                  </div>
                </li>
              ) : (
                <li key={at} data-pause="">
                  <p className={styles.doorTime} />
                  <p lang={pause.lang}>{pause.text}</p>
                </li>
              ),
            )}
        </ol>
      ) : (
        shown.grid && (
          <ProgrammeTable
            grid={shown.grid}
            slug={event.slug}
            show="wall"
            isEmbedded
            {...{ address, language }}
          />
        )
      )}
      {(isDoor ? sessions.length === 0 : !shown.grid) && (
        <p>{say('Rien n’est au programme.', 'Nothing is in the programme.')}</p>
      )}
      <footer className={styles.soft}>
        {say('Version du', 'Version of')} {longDate(released.release.releasedAt, language)} ·{' '}
        {env.SERVER_URL}
        {address}
      </footer>
    </main>
  )
}
