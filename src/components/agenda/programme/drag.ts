import {
  type Announcements,
  type CollisionDetection,
  type DragMoveEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { z } from 'zod'

import {
  type Grid,
  minutesInto,
  minutesOf,
  type SessionSlot,
  slotAt,
} from '@/src/domain/agenda/programme-grid'

import { nowhere, roomOn } from './RoomColumn'
import type { Dragged } from './SessionCard'

const silent = () => undefined

/** What is said of a move is said by a region of the editor's, however it is made. */
export const silentAnnouncements: Announcements = {
  onDragStart: silent,
  onDragOver: silent,
  onDragEnd: silent,
  onDragCancel: silent,
}

/** A mouse that moves drags; a finger that stays does, since one that moves scrolls. */
export const useDragSensors = () =>
  useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  )

const dragged = z.object({ session: z.string(), kind: z.enum(['whole', 'end']) })

export const draggedIn = (data: unknown): Dragged | undefined => dragged.safeParse(data).data

/**
 * What is under the pointer, its top, and where the pointer is by then: the page may have scrolled below it,
 * and what a move is told to be over is what the one before was.
 */
export const underPointer: CollisionDetection = (args) =>
  pointerWithin(args).map((collision) => ({
    ...collision,
    data: { pointer: args.pointerCoordinates, top: args.droppableRects.get(collision.id)?.top },
  }))

const pointed = z.object({ pointer: z.object({ y: z.number() }), top: z.number() })

/** How far below the top of its card it was taken. */
export const grabOf = (activator: Event): number => {
  // Some browsers of desktops know no such event.
  const isTouch = typeof TouchEvent !== 'undefined' && activator instanceof TouchEvent
  const point = isTouch ? activator.touches[0] : activator
  const card = activator.target instanceof Element && activator.target.closest('[data-session]')
  return card && point && 'clientY' in point && typeof point.clientY === 'number'
    ? point.clientY - card.getBoundingClientRect().top
    : 0
}

/** What is dragged, as it was when it was taken. */
export type Taken = { slot: SessionSlot; kind: Dragged['kind']; grab: number }
type Drawn = { grid: Grid; perMinute: number; from: number }

/** Where what is dragged would come if it were dropped now; `undefined` when that is nowhere. */
export const slotUnder = (
  { collisions }: DragMoveEvent,
  { slot, kind, grab }: Taken,
  { grid, perMinute, from }: Drawn,
): SessionSlot | undefined => {
  const [over] = collisions ?? []
  const { data } = pointed.safeParse(over?.data)
  if (!over || !data) return undefined
  if (over.id === nowhere) return kind === 'whole' ? { ...slot, start: null } : undefined
  const room = roomOn(String(over.id))
  if (room === undefined) return undefined
  const measures = { perMinute, step: grid.step }
  const at = (y: number) => from + minutesOf(y - data.top, measures)
  if (kind === 'whole') return slotAt({ ...slot, room }, at(data.pointer.y - grab), grid)
  if (slot.start === null) return undefined
  const duration = at(data.pointer.y) - minutesInto(grid.day, slot.start)
  return { ...slot, duration: Math.max(duration, grid.step) }
}
