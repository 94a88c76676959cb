'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import controls from '../controls.module.css'
import styles from './Waiting.module.css'
import type { WaitingLine } from './waiting-line'
import { WaitingItem } from './WaitingItem'

type Props = {
  lines: readonly WaitingLine[]
  today: string
  language: Language
  account: string
}

/** How many lines are shown before one asks for all. */
const first = 7

/** Each thing that waits, with the answer to it where it stands. */
export const WaitingList = ({ lines, today, language, account }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const [isWhole, setIsWhole] = useState(false)
  const [said, setSaid] = useState('')
  const shown = isWhole ? lines : lines.slice(0, first)
  return (
    <>
      <p className={controls.hidden} role="status">
        {said}
      </p>
      <ul className={styles.list}>
        {shown.map((line) => (
          <WaitingItem
            key={`${line.kind} ${line.id}`}
            line={line}
            today={today}
            language={language}
            account={account}
            onSaved={() => {
              setSaid(say(`Enregistré\u00A0: ${line.title}`, `Saved: ${line.title}`))
              router.refresh()
            }}
          />
        ))}
      </ul>
      {lines.length > first && (
        <button
          className={styles.all}
          type="button"
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole)
          }}
        >
          {isWhole
            ? say('Voir les premiers', 'See the first ones')
            : say(`Tout voir (${String(lines.length)})`, `See all (${String(lines.length)})`)}
        </button>
      )}
    </>
  )
}
