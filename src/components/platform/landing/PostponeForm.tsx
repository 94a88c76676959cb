import { useEffect, useId, useRef } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import controls from '../controls.module.css'
import { useLocalDraft } from './use-local-draft'
import styles from './Waiting.module.css'

type Props = {
  today: string
  language: Language
  draftKey: string
  isSending: boolean
  onSend: (to: string, reason: string) => Promise<boolean>
}

/** Another day, and why: both stay with the milestone. */
export const PostponeForm = ({ today, language, draftKey, isSending, onSend }: Props) => {
  const say = sayIn(language)
  const id = useId()
  const date = useRef<HTMLInputElement>(null)
  const { values, type, forget } = useLocalDraft(draftKey, { to: '', reason: '' })
  useEffect(() => {
    date.current?.focus()
  }, [])

  return (
    <form
      className={styles.more}
      onSubmit={(event) => {
        event.preventDefault()
        void onSend(values.to ?? '', values.reason ?? '').then((isSaved) => {
          if (isSaved) forget()
        })
      }}
    >
      <div>
        <label htmlFor={`${id}-to`}>{say('Reporté au', 'Put off to')}</label>
        <input
          id={`${id}-to`}
          className={controls.input}
          type="date"
          required
          ref={date}
          min={today}
          max="2100-12-31"
          value={values.to ?? ''}
          onChange={({ target }) => {
            type('to', target.value)
          }}
        />
      </div>
      <div className={styles.wide}>
        <label htmlFor={`${id}-reason`}>{say('Motif', 'Reason')}</label>
        <input
          id={`${id}-reason`}
          className={controls.input}
          required
          maxLength={1000}
          value={values.reason ?? ''}
          onChange={({ target }) => {
            type('reason', target.value)
          }}
        />
      </div>
      <button className={controls.button} type="submit" aria-disabled={isSending}>
        {say('Reporter le jalon', 'Postpone the milestone')}
      </button>
    </form>
  )
}
