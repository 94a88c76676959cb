'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import { send } from '@/src/components/platform/send'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './Moderation.module.css'

type Props = { place: string; name: string; language: Language }

/** What came of a telephone call, noted where the place is listed. */
export const CallButtons = ({ place, name, language }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState('')
  const note = async (answer: 'phoned' | 'unreachable', done: string) => {
    if (isSending) return
    setIsSending(true)
    const refusal = await send('/api/places/calls', { place, answer }, language)
    setIsSending(false)
    setProblem(refusal ?? '')
    if (refusal !== undefined) return
    toast.success(done)
    router.refresh()
  }
  return (
    <>
      <div className={styles.calls}>
        <button
          type="button"
          className={controls.button}
          aria-disabled={isSending}
          aria-label={say(
            `Confirmé au téléphone\u00A0: ${name}`,
            `Confirmed by telephone: ${name}`,
          )}
          onClick={() =>
            void note(
              'phoned',
              say(`${name}\u00A0: vérifié aujourd’hui.`, `${name}: verified today.`),
            )
          }
        >
          {say('Confirmé', 'Confirmed')}
        </button>
        <button
          type="button"
          className={controls.button}
          aria-disabled={isSending}
          aria-label={say(`Injoignable\u00A0: ${name}`, `Unreachable: ${name}`)}
          onClick={() =>
            void note(
              'unreachable',
              say(`${name}\u00A0: à rappeler plus tard.`, `${name}: to be called again later.`),
            )
          }
        >
          {say('Injoignable', 'Unreachable')}
        </button>
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </>
  )
}
