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
    if (!('serviceWorker' in navigator)) return
    const scope = scopeOf(address)
    const onMessage = ({ data }: MessageEvent) => {
      if (data === 'kept') setIsOffline(true)
    }
    navigator.serviceWorker.addEventListener('message', onMessage)
    void navigator.serviceWorker
      .register(`${scope}service-worker.js`, { scope })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => {
        const assets = performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.startsWith(`${location.origin}/_next/static/`))
        active?.postMessage({
          keep: [location.href, ...kept.split('\n').filter(Boolean), ...assets],
        })
      })
      .catch(() => undefined) // without it, the programme is read with a network alone
    return () => {
      navigator.serviceWorker.removeEventListener('message', onMessage)
    }
  }, [address, kept])
  const moment = longMoment(released, language)
  return (
    <p role="status" className={styles.offline} hidden={!isOffline}>
      {isOffline &&
        sayIn(language)(`Hors ligne, version du ${moment}.`, `Offline, version of ${moment}.`)}
    </p>
  )
}
