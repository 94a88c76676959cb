import { useCallback, useMemo, useRef, useState } from 'react'

import { isSameSlot, type SessionSlot } from '@/src/domain/agenda/programme-grid'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { ProgrammeEditor } from '@/src/queries/agenda/programme-editor'

import { type Kept, saveSlot } from './save-slot'

type Read = ProgrammeEditor['sessions'][number]

/** Why a move was refused. */
type Problem = { problem?: string | undefined }
export type Session = Read & Problem & { isSaving?: boolean }

type Change = Kept & Problem & { isSaving: boolean }
type Move = { id: string; from: SessionSlot; to: SessionSlot }

export const slotOf = ({ start, duration, room }: SessionSlot): SessionSlot => ({
  start,
  duration,
  room,
})

const withChange = (session: Read, change: Change | undefined): Session =>
  change && (change.isSaving || change.updatedAt >= session.updatedAt)
    ? { ...session, ...change }
    : session

/**
 * The sessions, each moved at once and then saved: one at a time, the last place winning over those before
 * it. What the server refuses goes to where it is there. A move can be undone, the last one first.
 */
export const useSlots = (read: readonly Read[], language: Language) => {
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map())
  const [past, setPast] = useState<readonly Move[]>([])
  /** What is on its way, by session, and what is to follow it. */
  const sending = useRef(new Map<string, SessionSlot | undefined>())

  const sessions = useMemo(
    () => read.map((one) => withChange(one, changes.get(one.id))),
    [read, changes],
  )

  const save = useCallback(
    async (session: Session, slot: SessionSlot) => {
      const { id } = session
      const change = (one: Change) => {
        setChanges((all) => new Map(all).set(id, one))
      }
      change({ ...slot, updatedAt: session.updatedAt, isSaving: true })
      if (sending.current.has(id)) {
        sending.current.set(id, slot)
        return
      }
      let wanted: SessionSlot | undefined = slot
      let before: Kept = { ...slotOf(session), updatedAt: session.updatedAt }
      while (wanted) {
        sending.current.set(id, undefined)
        const answer = await saveSlot(id, wanted, before.updatedAt, language)
        if ('problem' in answer) {
          change({ ...(answer.now ?? before), isSaving: false, problem: answer.problem })
          setPast((moves) => moves.filter((move) => move.id !== id))
          break
        }
        before = answer.kept
        wanted = sending.current.get(id)
        change({ ...before, ...wanted, isSaving: wanted !== undefined })
      }
      sending.current.delete(id)
    },
    [language],
  )

  const move = useCallback(
    (session: Session, to: SessionSlot) => {
      const from = slotOf(session)
      if (isSameSlot(from, to)) return
      setPast((moves) => [...moves, { id: session.id, from, to }])
      void save(session, to)
    },
    [save],
  )

  /** Takes the last move back; resolves to the session that goes back, if any. */
  const undo = (): Session | undefined => {
    const last = past.at(-1)
    const session = sessions.find(({ id }) => id === last?.id)
    if (!last || !session) return undefined
    setPast(past.slice(0, -1))
    void save(session, last.from)
    return { ...session, ...last.from }
  }

  return { sessions, move, undo, canUndo: past.length > 0 }
}
