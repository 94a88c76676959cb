import { useMemo, useSyncExternalStore } from 'react'

import { mostChosen } from '@/src/domain/agenda/chosen'

/*
 * What a visitor chooses of a programme stays in their browser: nothing of it is sent, but in the address
 * that they share and in that of the calendar that they ask for.
 */

const listeners = new Set<() => void>()
/** Of who lets no site keep anything: until the page is left. */
const inMemory = new Map<string, string>()

const keyOf = (slug: string) => `resolument:mon-programme:${slug}`

const read = (slug: string): string => {
  try {
    return localStorage.getItem(keyOf(slug)) ?? inMemory.get(slug) ?? ''
  } catch {
    return inMemory.get(slug) ?? ''
  }
}

const write = (slug: string, codes: readonly string[]) => {
  const text = codes.slice(0, mostChosen).join(',')
  inMemory.set(slug, text)
  try {
    localStorage.setItem(keyOf(slug), text)
  } catch {
    // Refused or full: it is kept in memory.
  }
  for (const told of listeners) told()
}

const subscribe = (told: () => void) => {
  listeners.add(told)
  addEventListener('storage', told) // of another tab
  return () => {
    listeners.delete(told)
    removeEventListener('storage', told)
  }
}

const codesIn = (text: string) => text.split(',').filter(Boolean)

/** The codes of the sessions that one has chosen; none before the page is alive. */
export const useChosen = (slug: string): readonly string[] => {
  const text = useSyncExternalStore(
    subscribe,
    () => read(slug),
    () => '',
  )
  return useMemo(() => codesIn(text), [text])
}

/** Chooses a session, or no longer. */
export const toggleChosen = (slug: string, code: string): void => {
  const chosen = codesIn(read(slug))
  write(slug, chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code])
}

/** Chooses some sessions more. */
export const addChosen = (slug: string, codes: readonly string[]): void => {
  write(slug, [...new Set([...codesIn(read(slug)), ...codes])])
}
