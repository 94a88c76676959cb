'use client'

import { useRef } from 'react'

import type { GridCell } from '@/src/domain/agenda/programme-table'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './agenda.module.css'
import type { Block, DayGrid } from './day-grid'
import { NowLine } from './NowLine'
import type { SessionCard } from './session-cards'
import { SessionFacts } from './SessionFacts'
import { Star } from './Star'

type Props = {
  grid: DayGrid
  slug: string
  /** Where the programme is: a session is under it. */
  address: string
  /** As a list where there is room for the grid too; `wall`: as a grid whatever the room. */
  show: 'grid' | 'list' | 'wall'
  /** Whether it stands in the page of another site: links leave it, and nothing is kept in the browser. */
  isEmbedded?: boolean
  language: Language
}

/**
 * A day of a programme: one table, whose cells are as high as what they hold lasts; where there is no room
 * for it, the same cells one under the other, by the clock.
 */
export const ProgrammeTable = (props: Props) => {
  const { grid, slug, address, show, isEmbedded = false, language } = props
  const say = sayIn(language)
  const table = useRef<HTMLTableElement>(null)
  return (
    <div
      className={styles.frame}
      data-show={show}
      data-rooms={grid.rooms.length > 5 ? 'many' : 'few'}
    >
      <div className={styles.sheet}>
        <table ref={table} className={styles.table} data-step={grid.step}>
          <caption className={styles.hidden}>{grid.heading}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className={styles.hidden}>{say('Heure', 'Time')}</span>
              </th>
              {grid.rooms.map(({ id, name, lanes }) => (
                <th key={id} scope="col" colSpan={lanes}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ mark, begins, cells }, index) => (
              <tr key={index} data-begins={begins && ''}>
                <TimeCell {...{ mark, begins }} />
                {cells.map((cell, place) => (
                  <Cell
                    key={cell.of?.kind === 'session' ? cell.of.card.code : `${String(place)} `}
                    {...{ cell, slug, address, isEmbedded, language }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {show === 'grid' && <NowLine table={table} from={grid.from} step={grid.step} />}
      </div>
    </div>
  )
}

/** The time of a row: in the grid that of each half hour, in the list that of what begins. */
const TimeCell = ({ mark, begins }: { mark: string | undefined; begins: string | undefined }) =>
  mark === undefined && begins === undefined ? (
    <td className={styles.time} />
  ) : (
    <th scope="row" className={styles.time} data-mark={mark && ''}>
      <span>{mark ?? begins}</span>
    </th>
  )

type CellProps = {
  cell: GridCell<Block>
  slug: string
  address: string
  isEmbedded: boolean
  language: Language
}

const Cell = ({ cell: { of, columns, rows, isAgain }, ...rest }: CellProps) => {
  const span = { colSpan: columns, rowSpan: rows }
  if (of === undefined) return <td {...span} className={styles.empty} />
  if (of.kind === 'break')
    return (
      <td {...span} className={styles.pause} data-again={isAgain ? '' : undefined}>
        <span lang={of.title.lang}>{of.title.text}</span>
        <span className={styles.when}>{of.time}</span>
      </td>
    )
  const { card } = of
  return (
    <td
      {...span}
      className={styles.session}
      data-session={card.code}
      data-track={card.track?.id}
      data-cancelled={card.isCancelled ? '' : undefined}
    >
      <SessionCell card={card} {...rest} />
    </td>
  )
}

type SessionCellProps = Omit<CellProps, 'cell'> & { card: SessionCard }

const SessionCell = ({ card, slug, address, isEmbedded, language }: SessionCellProps) => (
  <>
    <h3 lang={card.title.lang}>
      <a
        href={`${address}/sessions/${card.code}`}
        {...(isEmbedded && { target: '_blank', rel: 'noopener' })}
      >
        {card.title.text}
      </a>
    </h3>
    <p className={styles.kind} lang={card.kind.lang}>
      {card.kind.text}
    </p>
    <p className={styles.where}>
      {[card.time, card.room.name, card.people].filter(Boolean).join(' · ')}
    </p>
    <SessionFacts card={card} language={language} />
    {card.track && (
      <p className={styles.track} lang={card.track.name.lang}>
        {card.track.name.text}
      </p>
    )}
    {!isEmbedded && <Star {...{ slug, language }} code={card.code} title={card.title.text} />}
  </>
)
