import type { ReleasedProgramme } from '@/src/domain/agenda/programme'
import { dayOfMoment, daysOf } from '@/src/domain/agenda/programme-days'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import filters from '../places/places.module.css'
import styles from './agenda.module.css'
import type { DayGrid } from './day-grid'
import { NowAndNext, type Upcoming } from './NowAndNext'
import { Offline } from './Offline'
import type { ProgrammeAsked } from './programme-asked'
import { ProgrammeFilters } from './ProgrammeFilters'
import { ProgrammeHead } from './ProgrammeHead'
import { ProgrammeTable } from './ProgrammeTable'
import { shownProgramme } from './shown-programme'
import { TrackStyle } from './TrackStyle'

type Props = {
  released: ReleasedProgramme
  /** Absent where the address means nothing. */
  asked: ProgrammeAsked | undefined
  moment: Date
  address: string
  nonce: string | undefined
  language: Language
}

/** The sessions of a grid, as « en ce moment » tells of them. */
const upcomingIn = (grid: DayGrid | undefined): Upcoming[] =>
  (grid?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ of }) => {
      if (of?.kind !== 'session') return []
      const { code, title, room, time, start, end, isCancelled } = of.card
      return [{ code, title, room: room.name, time, start, end, isCancelled }]
    }),
  )

/** The programme of an edition, a day at once: its grid, or its list where there is no room for a grid. */
export const ProgrammePage = ({ released, asked, moment, address, nonce, language }: Props) => {
  const { programme } = released
  return (
    <div className={styles.page}>
      <TrackStyle tracks={programme.tracks} nonce={nonce} />
      <ProgrammeHead {...{ released, address, language }} />
      <Offline
        {...{ address, language }}
        released={released.release.releasedAt}
        pages={[
          `${address}/mon-programme`,
          ...daysOf(programme.event, programme.sessions).map(({ day }) => `${address}?jour=${day}`),
        ]}
      />
      {asked ? (
        <Explored {...{ released, asked, moment, address, language }} />
      ) : (
        <p className={filters.none}>
          {sayIn(language)(
            'Cette adresse ne veut rien dire\u00A0: un de ses filtres n’existe pas. ',
            'This address means nothing: one of its filters does not exist. ',
          )}
          <a href={address}>
            {sayIn(language)('Voir tout le programme', 'See the whole programme')}
          </a>
        </p>
      )}
    </div>
  )
}

type ExploredProps = Omit<Props, 'asked' | 'nonce'> & { asked: ProgrammeAsked }

const Explored = ({ released, asked, moment, address, language }: ExploredProps) => {
  const say = sayIn(language)
  const shown = shownProgramme(released, asked, moment, language)
  const isList = asked.affichage === 'liste'
  const day = shown.days.find(({ isShown }) => isShown)
  const isToday = day?.day === dayOfMoment(moment, released.programme.event)
  const count = shown.total
  const to = (parameters: Record<string, string>) => {
    const said = new URLSearchParams(shown.query)
    if (asked.jour !== undefined) said.set('jour', asked.jour)
    for (const [name, value] of Object.entries(parameters)) said.set(name, value)
    return said.size === 0 ? address : `${address}?${said.toString()}`
  }
  return (
    <>
      <ProgrammeFilters action={address} {...{ shown, isList, language }} />
      <NowAndNext
        key={day?.day}
        sessions={upcomingIn(shown.grid)}
        moment={moment.getTime()}
        {...{ address, language }}
      />
      <div className={styles.day} data-today={isToday || undefined}>
        <h2>{shown.grid?.heading ?? day?.label}</h2>
        <p role="status" className={styles.count}>
          {shown.query !== '' &&
            (count > 1
              ? say(`${String(count)}\u00A0sessions répondent`, `${String(count)} sessions answer`)
              : say(`${String(count)}\u00A0session répond`, `${String(count)} session answers`))}
        </p>
        <p className={`${styles.views ?? ''} screen-only`}>
          <span className={styles.choice}>
            <a href={to({})} aria-current={isList ? undefined : 'true'}>
              {say('Grille', 'Grid')}
            </a>
            <a href={to({ affichage: 'liste' })} aria-current={isList ? 'true' : undefined}>
              {say('Liste', 'List')}
            </a>
          </span>
          {shown.grid && (
            <a href={to({ impression: 'jour', jour: day?.day ?? '' })}>
              {say('Affiche du jour', 'Sheet of the day')}
            </a>
          )}
        </p>
      </div>
      {shown.grid ? (
        <ProgrammeTable
          grid={shown.grid}
          slug={released.programme.event.slug}
          show={isList ? 'list' : 'grid'}
          {...{ address, language }}
        />
      ) : (
        <p className={filters.none}>
          {shown.total > 0
            ? say(
                'Rien ce jour-là ne répond à tout cela\u00A0: voyez les autres jours. ',
                'Nothing of this day answers all of this: see the other days. ',
              )
            : say(
                'Aucune session ne répond à tout cela\u00A0: retirez un filtre. ',
                'No session answers all of this: take a filter away. ',
              )}
          <a href={address}>{say('Voir tout le programme', 'See the whole programme')}</a>
        </p>
      )}
    </>
  )
}
