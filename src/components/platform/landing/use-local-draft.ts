import { useEffect, useState } from 'react'

type Draft = Record<string, string>

const read = (key: string): Draft => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof stored === 'object' && stored !== null
      ? Object.fromEntries(Object.entries(stored).filter(([, value]) => typeof value === 'string'))
      : {}
  } catch {
    return {} // nothing stored, or not by us
  }
}

/**
 * What someone types into a small form, stored by the browser until it is saved: a session that ends, a
 * lost connection or a closed page loses nothing. Where the browser stores nothing, the page does.
 */
export const useLocalDraft = (key: string, initial: Draft = {}) => {
  const [typed, setTyped] = useState<Draft>({})

  // Not while the first picture is drawn: the server does not know what the browser stored.
  useEffect(() => {
    const stored = read(key)
    if (Object.keys(stored).length > 0) setTyped(stored)
  }, [key])

  const store = (draft: Draft | undefined) => {
    try {
      if (draft) localStorage.setItem(key, JSON.stringify(draft))
      else localStorage.removeItem(key)
    } catch {
      // Full or refused: the page keeps it.
    }
  }
  return {
    values: { ...initial, ...typed },
    isTyped: Object.keys(typed).length > 0,
    type: (name: string, value: string) => {
      const draft = { ...typed, [name]: value }
      setTyped(draft)
      store(draft)
    },
    forget: () => {
      setTyped({})
      store(undefined)
    },
  }
}
