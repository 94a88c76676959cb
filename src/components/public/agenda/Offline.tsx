'use client'

import { useEffect, useState } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import styles from './agenda.module.css'

type Props = {
  /** Where the programme is. */
  address: string
  /** When what the page shows was released, ISO 8601. */
  released: string
  /** Pages of it to keep too, for when there is no network. */
  pages?: readonly string[]
  language: Language
}

/** The programmes of each language, which alone are kept in the browser. */
const scopeOf = (address: string) =>
  address.slice(0, address.indexOf('/agenda/') + '/agenda/'.length)

/** The files of the build that a page is made of. */
const madeOf = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/_next/static/`))

/** Whether other pages of a release are still to be kept: once a release, in a browser that remembers. */
const isNew = (address: string, released: string): boolean => {
  try {
    const key = `resolument:kept:${address}`
    if (localStorage.getItem(key) === released) return false
    localStorage.setItem(key, released)
    return true
  } catch {
    return false
  }
}

/** Keeps the programme in the browser once it was opened, and says so where what is shown comes from there. */
export const Offline = ({ address, released, pages = [], language }: Props) => {
  const [isOffline, setIsOffline] = useState(false)
  useEffect(() => {
    const look = () => {
      setIsOffline(!navigator.onLine)
    }
    look()
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  const kept = pages.join('\n')
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined
    const scope = scopeOf(address)
    // One that it brought itself is kept already.
    const own = navigator.serviceWorker.controller ? [] : [location.href]
    const onMessage = ({ data }: MessageEvent) => {
      if (data === 'kept') setIsOffline(true)
    }
    navigator.serviceWorker.addEventListener('message', onMessage)
    void navigator.serviceWorker
      .register(`${scope}service-worker.js`, { scope })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => {
        const others = isNew(address, released) ? kept.split('\n').filter(Boolean) : []
        active?.postMessage({ keep: [...own, ...madeOf(), ...others] })
      })
      .catch(() => undefined) // without it, the programme is read with a network alone
    return () => {
      navigator.serviceWorker.removeEventListener('message', onMessage)
    }
  }, [address, released, kept])
  const moment = longMoment(released, language)
  return (
    <p role="status" className={styles.offline} hidden={!isOffline}>
      {isOffline &&
        sayIn(language)(`Hors ligne, version du ${moment}.`, `Offline, version of ${moment}.`)}
    </p>
  )
}
