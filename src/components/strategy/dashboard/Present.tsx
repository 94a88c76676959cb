'use client'

import { ChevronLeft, ChevronRight, Presentation, X } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './dashboard.module.css'

const blocks = () => [...document.querySelectorAll<HTMLElement>('[data-block]')]

/** How much larger than on a page: readable from three metres, and as far as the block fits. */
const [least, most] = [1.1, 1.6]

/** As large as its screen allows; its arrows scroll what is longer all the same. */
const show = (block: HTMLElement) => {
  block.style.setProperty('--larger', '1')
  const fits = (innerHeight - 120) / Math.max(1, block.firstElementChild?.clientHeight ?? 1)
  block.style.setProperty('--larger', String(Math.min(most, Math.max(least, fits))))
  block.tabIndex = -1
  block.focus({ preventScroll: true })
}

/** The dashboard as a presentation: one block a screen, by the arrow keys; Escape leaves it. */
export const Present = ({ language }: { language: Language }) => {
  const say = sayIn(language)
  const [at, setAt] = useState<number>()
  const isOn = at !== undefined

  const leave = useCallback(() => {
    setAt(undefined)
    if (document.fullscreenElement) void document.exitFullscreen()
  }, [])

  useEffect(() => {
    if (at === undefined) return
    const all = blocks()
    document.documentElement.dataset.presenting = ''
    for (const [index, block] of all.entries()) block.toggleAttribute('data-shown', index === at)
    if (all[at]) show(all[at])
    const turn = (by: number) => {
      setAt(Math.min(all.length - 1, Math.max(0, at + by)))
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave()
      else if (event.key === 'ArrowRight') turn(1)
      else if (event.key === 'ArrowLeft') turn(-1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
      delete document.documentElement.dataset.presenting
      for (const block of all) block.removeAttribute('data-shown')
    }
  }, [at, leave])

  useEffect(() => {
    const onChange = () => {
      if (!document.fullscreenElement) setAt(undefined)
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
    }
  }, [])

  const begin = () => {
    setAt(0)
    // A browser that refuses still shows one block a screen.
    document.documentElement.requestFullscreen().catch(() => undefined)
  }
  const step = (by: number) => {
    setAt((now = 0) => Math.min(blocks().length - 1, Math.max(0, now + by)))
  }

  return (
    <>
      <button className={controls.button} type="button" onClick={begin}>
        <Presentation size={16} aria-hidden="true" />
        {say('Présenter', 'Present')}
      </button>
      {isOn && (
        <div
          className={styles.presenter}
          role="toolbar"
          aria-label={say('Présentation', 'Presentation')}
        >
          <button
            className={controls.button}
            type="button"
            aria-label={say('Précédent', 'Previous')}
            onClick={() => {
              step(-1)
            }}
          >
            <ChevronLeft size={20} aria-hidden="true" />
          </button>
          <span role="status">{say(`Écran ${String(at + 1)}`, `Screen ${String(at + 1)}`)}</span>
          <button
            className={controls.button}
            type="button"
            aria-label={say('Suivant', 'Next')}
            onClick={() => {
              step(1)
            }}
          >
            <ChevronRight size={20} aria-hidden="true" />
          </button>
          <button className={controls.button} type="button" onClick={leave}>
            <X size={20} aria-hidden="true" />
            {say('Quitter', 'Leave')}
          </button>
        </div>
      )}
    </>
  )
}
