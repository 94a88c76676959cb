import type { Language } from '@/src/domain/platform/text/bilingual'
import { readNumber } from '@/src/domain/platform/table/french-cells'
import { sayIn } from '@/src/i18n/say'

import controls from '../controls.module.css'
import { useLocalDraft } from './use-local-draft'
import styles from './Waiting.module.css'

type Props = {
  title: string
  today: string
  language: Language
  draftKey: string
  onSend: (value: number | string, day: string) => Promise<boolean>
}

/** A value typed where it is asked for; « 12,5 » as people write it. */
export const ValueForm = ({ title, today, language, draftKey, onSend }: Props) => {
  const say = sayIn(language)
  const { values, type, forget } = useLocalDraft(draftKey, { value: '' })
  return (
    <form
      className={styles.value}
      onSubmit={(event) => {
        event.preventDefault()
        const typed = values.value ?? ''
        void onSend(readNumber(typed) ?? typed, today).then((isSaved) => {
          if (isSaved) forget()
        })
      }}
    >
      <input
        className={controls.input}
        inputMode="decimal"
        required
        maxLength={30}
        aria-label={say(`Valeur de «\u00A0${title}\u00A0»`, `Value of “${title}”`)}
        value={values.value ?? ''}
        onChange={({ target }) => {
          type('value', target.value)
        }}
      />
      <button
        className={controls.button}
        type="submit"
        aria-label={say(
          `Enregistrer la valeur de «\u00A0${title}\u00A0»`,
          `Save the value of “${title}”`,
        )}
      >
        {say('Enregistrer', 'Save')}
      </button>
    </form>
  )
}
