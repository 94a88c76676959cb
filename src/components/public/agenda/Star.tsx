'use client'

import { Star as Drawing } from 'lucide-react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { useIsAlive } from '../places/use-is-alive'
import styles from './agenda.module.css'
import { toggleChosen, useChosen } from './my-programme'

type Props = { slug: string; code: string; title: string; hasWords?: boolean; language: Language }

/** Puts a session in one's own programme, or takes it out: offered once scripts run. */
export const Star = ({ slug, code, title, hasWords = false, language }: Props) => {
  const say = sayIn(language)
  const isAlive = useIsAlive()
  const isChosen = useChosen(slug).includes(code)
  if (!isAlive) return null
  const words = isChosen
    ? say('Dans mon programme', 'In my programme')
    : say('Ajouter à mon programme', 'Add to my programme')
  return (
    <button
      type="button"
      className={`${(hasWords ? styles.button : styles.star) ?? ''} screen-only`}
      aria-pressed={isChosen}
      aria-label={
        hasWords
          ? undefined
          : say(`Dans mon programme\u00A0: ${title}`, `In my programme: ${title}`)
      }
      title={hasWords ? undefined : words}
      onClick={() => {
        toggleChosen(slug, code)
      }}
    >
      <Drawing size={18} aria-hidden="true" />
      {hasWords && words}
    </button>
  )
}
