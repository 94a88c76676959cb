import { useMemo, useSyncExternalStore } from 'react'

import { z } from 'zod'

import { isActionStatus } from '@/src/domain/strategy/action-status'
import { isMonthlyWeather } from '@/src/domain/strategy/monthly-line'

const text = z.string().optional()

/** What someone has changed of a line, and nothing else. */
const entry = z.object({
  status: z.string().refine(isActionStatus).optional(),
  blockedReason: text,
  weather: z.string().refine(isMonthlyWeather).optional(),
  weatherReason: text,
  done: text,
  next: text,
  risks: text,
  /** The days on which milestones are done, by id. */
  milestones: z.record(z.string(), z.string()).optional(),
})
/** A date is kept for the lines entered under it: without any, it would silently date the next month. */
const month = z
  .object({ date: text, entries: z.record(z.string(), entry) })
  .refine(({ entries }) => Object.keys(entries).length > 0)

export type Entry = z.infer<typeof entry>
type Month = z.infer<typeof month>

const isSame = (one: Entry, other: Entry | undefined) =>
  JSON.stringify(one) === JSON.stringify(other)

const nothing: Month = { entries: {} }
const listeners = new Set<() => void>()
/** Where the browser keeps nothing, an entry lasts as long as the page. */
const memory = new Map<string, string>()

const read = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? ''
  } catch {
    return memory.get(key) ?? '' // the browser refuses to keep anything: the page does
  }
}

const write = (key: string, value: string) => {
  memory.set(key, value)
  try {
    localStorage.setItem(key, value)
  } catch {
    // Full or refused: the page keeps it, and warns before it is left.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

const parse = (stored: string): Month => {
  try {
    return month.safeParse(JSON.parse(stored)).data ?? nothing
  } catch {
    return nothing // nothing kept, or not by us
  }
}

/**
 * The month that someone is entering, kept by the browser until the server has acknowledged it: a
 * lost connection, a closed page or another tab loses nothing.
 */
export const useMonthDraft = (userId: string) => {
  const key = `resolument.month.${userId}`
  const stored = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => '',
  )
  const current = useMemo(() => parse(stored), [stored])
  const update = (change: (before: Month) => Month) => {
    write(key, JSON.stringify(change(parse(read(key)))))
  }
  return {
    ...current,
    setDate: (date: string) => {
      update((before) => ({ ...before, date }))
    },
    enter: (date: string, action: string, change: Entry) => {
      update((before) => ({
        date,
        entries: { ...before.entries, [action]: { ...before.entries[action], ...change } },
      }))
    },
    /** Forgets what is entered of some actions; only if it still is what was sent, where that is said. */
    forget: (actions: readonly string[], sent?: Month['entries']) => {
      update(({ entries, ...before }) => ({
        ...before,
        entries: Object.fromEntries(
          Object.entries(entries).filter(
            ([action, now]) => !actions.includes(action) || (sent && !isSame(now, sent[action])),
          ),
        ),
      }))
    },
  }
}
