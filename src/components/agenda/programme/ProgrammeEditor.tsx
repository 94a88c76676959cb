'use client'

import { DndContext } from '@dnd-kit/core'
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'

import { flushSync } from 'react-dom'

import controls from '@/src/components/platform/controls.module.css'
import { dayOfMoment, type ProgrammeDay } from '@/src/domain/agenda/programme-days'
import {
  type Grid,
  isIn,
  isSameSlot,
  minutesInto,
  type SessionSlot,
  slotAt,
  type Step,
  stepped,
} from '@/src/domain/agenda/programme-grid'
import { warningsOf } from '@/src/domain/agenda/warnings'
import { groupBy } from '@/src/domain/platform/data/group-by'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { ProgrammeEditor as Read } from '@/src/queries/agenda/programme-editor'

import { DayGrid } from './DayGrid'
import {
  draggedIn,
  grabOf,
  silentAnnouncements,
  slotUnder,
  type Taken,
  underPointer,
  useDragSensors,
} from './drag'
import { DropPreview } from './DropPreview'
import { HeldBar } from './HeldBar'
import styles from './programme.module.css'
import { RefusedMoves } from './RefusedMoves'
import { placed, type Room, RoomColumn } from './RoomColumn'
import { SessionCard } from './SessionCard'
import { toneOf, Toolbar, zooms } from './Toolbar'
import { Unscheduled } from './Unscheduled'
import { useDay } from './use-day'
import { useRefreshOnReturn } from './use-refresh-on-return'
import { type Session, slotOf, useSlots } from './use-slots'
import { WarningList } from './WarningList'
import { clashesInWords, hoursInWords, slotInWords } from './words'

/** A session in hand, where it would be put down: by the keyboard and the form, or under the pointer. */
type Held = { id: string; slot: SessionSlot; by: 'keys' | 'pointer' }

type Props = { programme: Read; canMove: boolean; language: Language }

const steps: Partial<Record<string, Step>> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
  ArrowLeft: 'previous-room',
  ArrowRight: 'next-room',
  'Shift ArrowUp': 'shorter',
  'Shift ArrowDown': 'longer',
}

const cardOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`)

const sessionIn = (target: EventTarget) =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-session]')?.dataset.session
    : undefined

/** The programme of an event, built by hand: each session that is put down is saved at once. */
export const ProgrammeEditor = ({ programme, canMove, language }: Props) => {
  const { event, rooms, tracks, speakers, breaks } = programme
  const say = sayIn(language)
  const help = useId()
  const sensors = useDragSensors()
  useRefreshOnReturn()
  const { sessions, move, undo, canUndo } = useSlots(programme.sessions, language)
  const [held, setHeld] = useState<Held>()
  const [taken, setTaken] = useState<Taken>()
  const [track, setTrack] = useState<string>()
  const [zoom, setZoom] = useState(2)
  const [told, tell] = useState('')

  /** All of it as it would be with what is in hand put down. */
  const wouldBe = useMemo(
    () =>
      held
        ? sessions.map((one) => (one.id === held.id ? { ...one, ...held.slot } : one))
        : sessions,
    [held, sessions],
  )
  // What is dragged stays in the page until it is dropped: a finger is followed by where it began.
  const laid = held?.by === 'keys' ? wouldBe : sessions
  const { days, day, setDay, shown, byRoom, marks, spanIn } = useDay(programme, laid)
  const warnings = useMemo(
    () => warningsOf({ event, sessions: wouldBe, rooms, speakers }),
    [event, rooms, speakers, wouldBe],
  )
  const warningsBySession = useMemo(
    () => groupBy(warnings, ({ sessions: concerned }) => concerned),
    [warnings],
  )
  const warningsLater = useDeferredValue(warnings)
  const names = useMemo(() => new Map(speakers.map(({ id, name }) => [id, name])), [speakers])
  const tracksById = useMemo(() => new Map(tracks.map((one) => [one.id, one])), [tracks])

  const columns: Room[] = [
    ...rooms,
    ...(rooms.length === 0 || byRoom.has(null)
      ? [{ id: null, name: say('Sans salle', 'No room'), capacity: null }]
      : []),
  ]
  const perMinute = zooms[zoom] ?? 1.6
  const grid: Grid = {
    day,
    step: event.slotMinutes,
    rooms: columns.map(({ id }) => id),
    opening: shown.from + 60,
    taken: (room) =>
      (byRoom.get(room) ?? [])
        .filter(({ id }) => id !== held?.id)
        .map(({ from, to }) => ({ from: from + shown.from, to: to + shown.from })),
  }
  const inHand = held && sessions.find(({ id }) => id === held.id)

  const inWords = (slot: SessionSlot) =>
    slotInWords(slot, {
      clock: event,
      dayOf: (moment) => dayOfMoment(moment, event),
      nameOf: (room) =>
        rooms.find(({ id }) => id === room)?.name ?? say('sans salle', 'in no room'),
      language,
    })

  const showDay = (moment: string | null) => {
    const its = moment === null ? undefined : days.find((one) => isIn(one, moment))
    if (its) setDay(its.day)
  }

  const focusOn = (id: string) => {
    const card = cardOf(id)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  const drop = (hand = held) => {
    const session = sessions.find(({ id }) => id === hand?.id)
    if (!hand || !session) return
    flushSync(() => {
      setHeld(undefined)
      setTaken(undefined)
      move(session, hand.slot)
      tell(
        isSameSlot(slotOf(session), hand.slot)
          ? say(
              `${session.title}\u00A0: laissée où elle était.`,
              `${session.title}: left where it was.`,
            )
          : say(
              `${session.title}\u00A0: déposée, ${inWords(hand.slot)}.`,
              `${session.title}: dropped, ${inWords(hand.slot)}.`,
            ),
      )
    })
    focusOn(session.id)
  }

  const cancel = () => {
    if (!inHand) return
    flushSync(() => {
      setHeld(undefined)
      setTaken(undefined)
      showDay(inHand.start)
      tell(
        say(`${inHand.title}\u00A0: laissée où elle était.`, `${inHand.title}: left where it was.`),
      )
    })
    focusOn(inHand.id)
  }

  const take = (id: string) => {
    if (held?.id === id) {
      drop()
      return
    }
    if (held) drop() // what was in hand is put down where it was seen
    const session = sessions.find((one) => one.id === id)
    if (!session) return
    setHeld({ id, slot: slotOf(session), by: 'keys' })
    cardOf(id)?.focus()
  }

  const hold = (slot: SessionSlot) => {
    if (held) setHeld({ ...held, slot, by: 'keys' })
  }

  /** What is in hand goes to the same hour of another day. */
  const goTo = (to: ProgrammeDay) => {
    setDay(to.day)
    if (held?.slot.start == null || !isIn(day, held.slot.start)) return
    hold(slotAt(held.slot, minutesInto(day, held.slot.start), { ...grid, day: to }))
  }

  const takeBack = () => {
    const session = undo()
    if (!session) return
    flushSync(() => {
      showDay(session.start)
      tell(
        say(
          `${session.title}\u00A0: revenue, ${inWords(slotOf(session))}.`,
          `${session.title}: back, ${inWords(slotOf(session))}.`,
        ),
      )
    })
    focusOn(session.id)
  }

  const jump = useCallback(
    (id: string) => {
      const start = sessions.find((one) => one.id === id)?.start ?? null
      const its = days.find((one) => start !== null && isIn(one, start))
      flushSync(() => {
        if (its) setDay(its.day)
      })
      const card = cardOf(id)
      card?.focus({ preventScroll: true })
      card?.scrollIntoView({ block: 'center', inline: 'center' })
    },
    [days, sessions, setDay],
  )

  const press = (pressed: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, target } = pressed
    if (
      key.toLowerCase() === 'z' &&
      (ctrlKey || metaKey) &&
      !(target instanceof HTMLInputElement)
    ) {
      pressed.preventDefault()
      if (!held) takeBack()
      return
    }
    if (!held) return
    if (key === 'Escape') {
      pressed.preventDefault()
      cancel()
      return
    }
    if (sessionIn(target) !== held.id || ctrlKey || metaKey || pressed.altKey) return
    const step = steps[shiftKey ? `Shift ${key}` : key]
    const other = days[days.indexOf(day) + (key === 'PageDown' ? 1 : -1)]
    if (step) hold(stepped(held.slot, step, grid))
    else if (key === 'Delete' || key === 'Backspace') hold({ ...held.slot, start: null })
    else if (key === 'PageDown' || key === 'PageUp') {
      if (other) goTo(other)
    } else return
    pressed.preventDefault()
  }

  const click = ({ target }: MouseEvent) => {
    const id = sessionIn(target)
    if (canMove && id !== undefined) take(id)
  }

  // What is in hand may be drawn in another column: the focus follows it there.
  useLayoutEffect(() => {
    if (held?.by !== 'keys') return
    const card = cardOf(held.id)
    if (document.activeElement === document.body) card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [held])

  const card = (session: Session) => {
    const { id } = session
    return (
      <SessionCard
        session={session}
        people={session.speakers.flatMap((one) => names.get(one) ?? []).join(', ')}
        track={tracksById.get(session.track ?? '')?.name}
        warned={clashesInWords(warningsBySession.get(id) ?? [], language)}
        isHeld={id === held?.id}
        isOut={track !== undefined && session.track !== track}
        canMove={canMove}
        help={help}
        clock={event}
        language={language}
      />
    )
  }
  const styleOf = (session: Session) => toneOf(tracksById.get(session.track ?? ''))

  const handWarnings = held ? (warningsBySession.get(held.id) ?? []) : []
  const preview = (room: string | null) => {
    if (held?.by !== 'pointer' || !inHand || held.slot.room !== room) return null
    const [span] = spanIn(day, held.slot)
    if (!span || held.slot.start === null) return null
    const at = { from: span.from - shown.from, to: span.to - shown.from }
    return (
      <DropPreview
        title={inHand.title}
        hours={hoursInWords({ ...held.slot, start: held.slot.start }, event, language)}
        clashes={clashesInWords(handWarnings, language)}
        style={{ ...placed(at, { lane: 0, lanes: 1 }), ...styleOf(inHand) }}
      />
    )
  }

  const refused = sessions.filter(({ problem }) => problem !== undefined)
  const saving = sessions.some(({ isSaving }) => isSaving)
  const saved = saving
    ? say('Enregistrement…', 'Saving…')
    : refused.length === 0 && told
      ? say('Tout est enregistré.', 'All is saved.')
      : ''
  const live =
    held?.by === 'keys' && inHand
      ? [
          isSameSlot(held.slot, slotOf(inHand))
            ? say(`${inHand.title}, en main`, `${inHand.title}, in hand`)
            : '',
          `${inWords(held.slot)}.`,
          ...handWarnings
            .filter(({ code }) => !code.startsWith('missing-'))
            .map(({ message }) => message[language]),
        ]
          .filter(Boolean)
          .join(' ')
      : told

  const unscheduled = laid.filter(
    (one) => one.start === null && (track === undefined || one.track === track),
  )

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the clicks and keys of the buttons it holds
    <div className={styles.editor} onKeyDown={press} onClick={click} data-dragging={taken && ''}>
      <Toolbar
        days={days}
        day={day.day}
        onDay={goTo}
        tracks={tracks}
        track={track}
        onTrack={setTrack}
        zoom={zoom}
        onZoom={setZoom}
        canUndo={canUndo}
        onUndo={takeBack}
        canMove={canMove}
        saved={saved}
        language={language}
      />
      <RefusedMoves sessions={refused} language={language} onJump={jump} />
      <p className={controls.hidden} aria-live="assertive">
        {live}
      </p>
      <p id={help} hidden>
        {say(
          'Entrée pour prendre en main, flèches pour l’heure et la salle, Majuscule et flèches pour la durée, Page suivante pour le jour d’après, Suppr pour ôter l’horaire, Entrée pour déposer, Échap pour laisser.',
          'Enter to take in hand, arrows for the time and the room, Shift and arrows for the length, Page Down for the next day, Delete to unschedule, Enter to drop, Escape to leave.',
        )}
      </p>
      <DndContext
        id={help}
        sensors={sensors}
        collisionDetection={underPointer}
        accessibility={{
          announcements: silentAnnouncements,
          screenReaderInstructions: { draggable: '' },
        }}
        onDragStart={({ active, activatorEvent }) => {
          const what = draggedIn(active.data.current)
          const session = sessions.find(({ id }) => id === what?.session)
          if (!what || !session) return
          const slot = slotOf(session)
          setTaken({ slot, kind: what.kind, grab: grabOf(activatorEvent) })
          setHeld({ id: session.id, slot, by: 'pointer' })
        }}
        onDragMove={(moved) => {
          if (!held || !taken) return
          const slot = slotUnder(moved, taken, { grid, perMinute, from: shown.from })
          if (slot && !isSameSlot(slot, held.slot)) setHeld({ ...held, slot })
        }}
        onDragCancel={cancel}
        onDragEnd={() => {
          drop()
        }}
      >
        <div className={styles.board}>
          <div className={styles.side}>
            <Unscheduled
              sessions={unscheduled}
              isNarrowed={track !== undefined}
              language={language}
              card={card}
              styleOf={styleOf}
            />
            <WarningList warnings={warningsLater} language={language} onJump={jump} />
          </div>
          <DayGrid
            shown={shown}
            marks={marks}
            breaks={breaks.flatMap((one) =>
              spanIn(day, one).map((span) => ({
                ...span,
                id: one.id,
                title: one.title,
                hours: hoursInWords(one, event, language),
              })),
            )}
            perMinute={perMinute}
            columns={columns.length}
            label={say('Programme du jour', 'Programme of the day')}
            language={language}
          >
            {columns.map((room) => (
              <RoomColumn
                key={room.id ?? 'none'}
                room={room}
                drawn={byRoom.get(room.id) ?? []}
                language={language}
                card={card}
                styleOf={styleOf}
                preview={preview(room.id)}
              />
            ))}
          </DayGrid>
        </div>
      </DndContext>
      {held?.by === 'keys' && inHand && (
        <HeldBar
          session={inHand}
          slot={held.slot}
          grid={grid}
          days={days}
          rooms={columns}
          clock={event}
          warnings={handWarnings}
          language={language}
          onSlot={hold}
          onDay={goTo}
          onDrop={() => {
            drop()
          }}
          onCancel={cancel}
        />
      )}
    </div>
  )
}
