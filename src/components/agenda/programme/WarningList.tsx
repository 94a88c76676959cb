'use client'

import { TriangleAlert } from 'lucide-react'
import { memo, useState } from 'react'

import { type Warning, type WarningCode, warningCodes } from '@/src/domain/agenda/warnings'
import { groupBy } from '@/src/domain/platform/data/group-by'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { sayIn } from '@/src/i18n/say'

import styles from './programme.module.css'

/** How many of a kind are told at once: nobody reads more. */
const most = 30

type Of = { language: Language; onJump: (session: string) => void }
type GroupProps = Of & { code: WarningCode; warnings: readonly Warning[] }

/** What is only missing can wait for the end; what clashes cannot. */
const isClash = (code: WarningCode) => !code.startsWith('missing-')

const Group = ({ code, warnings, language, onJump }: GroupProps) => {
  const [isOpen, setOpen] = useState(isClash(code))
  const left = warnings.length - most
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
      }}
    >
      <summary>
        {warningCodes[code][language]} <span className={styles.count}>{warnings.length}</span>
      </summary>
      {isOpen && (
        <ul>
          {warnings.slice(0, most).map(({ sessions, message, room, speaker }) => (
            <li key={[...sessions, room, speaker].join(' ')}>
              <button
                type="button"
                onClick={() => {
                  onJump(sessions.at(-1) ?? '')
                }}
              >
                {message[language]}
              </button>
            </li>
          ))}
          {left > 0 && (
            <li className={styles.none}>
              {language === 'fr' ? `Et ${String(left)} de plus.` : `And ${String(left)} more.`}
            </li>
          )}
        </ul>
      )}
    </details>
  )
}

/** What is worth a look in the whole event, grouped: each leads to its session. */
export const WarningList = memo(
  ({ warnings, language, onJump }: Of & { warnings: readonly Warning[] }) => {
    const say = sayIn(language)
    const groups = groupBy(warnings, ({ code }) => [code])
    return (
      <section className={styles.warnings} aria-labelledby="warnings">
        <h2 id="warnings">
          <TriangleAlert size={18} aria-hidden="true" />
          {say('À voir', 'To look at')} <span className={styles.count}>{warnings.length}</span>
        </h2>
        {warnings.length === 0 && (
          <p className={styles.none}>{say('Rien à signaler.', 'Nothing to report.')}</p>
        )}
        {wordsOf(warningCodes).map((code) => {
          const some = groups.get(code)
          return (
            some && (
              <Group key={code} code={code} warnings={some} language={language} onJump={onJump} />
            )
          )
        })}
      </section>
    )
  },
)
WarningList.displayName = 'WarningList'
