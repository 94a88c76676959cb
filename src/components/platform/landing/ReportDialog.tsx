import { useEffect, useId, useRef } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { weatherMeanings, weathers } from '@/src/domain/strategy/weather'
import { sayIn } from '@/src/i18n/say'

import controls from '../controls.module.css'
import { useLocalDraft } from './use-local-draft'
import styles from './Waiting.module.css'

type Report = {
  day: string
  weather: string
  weatherReason: string
  done: string
  next: string
  risks: string
}

type Props = {
  title: string
  today: string
  language: Language
  draftKey: string
  isSending: boolean
  problem: string | undefined
  onSend: (report: Report) => Promise<boolean>
  onClose: () => void
}

/** A progress report, written over the page. What is typed is there again if it is closed. */
export const ReportDialog = (props: Props) => {
  const { title, today, language, draftKey, isSending, problem, onSend, onClose } = props
  const say = sayIn(language)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { values, type, forget } = useLocalDraft(draftKey, { weather: 'not-given' })
  const value = (name: string) => values[name] ?? ''

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const area = (name: string, label: string, isRequired = false) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <textarea
        id={`${id}-${name}`}
        className={controls.input}
        rows={isRequired ? 4 : 2}
        required={isRequired}
        maxLength={5000}
        value={value(name)}
        onChange={({ target }) => {
          type(name, target.value)
        }}
      />
    </div>
  )

  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const report = {
            day: today,
            weather: value('weather'),
            weatherReason: value('weatherReason'),
            done: value('done'),
            next: value('next'),
            risks: value('risks'),
          }
          void onSend(report).then((isSaved) => {
            if (isSaved) forget()
          })
        }}
      >
        <h2 id={`${id}-title`}>{title}</h2>
        <p className={styles.note}>
          {say(
            'Ce point est publié à votre nom, daté d’aujourd’hui\u00A0; vous pouvez le corriger pendant 24\u00A0heures.',
            'This report is published in your name, dated today; you may correct it for 24 hours.',
          )}
        </p>
        {area('done', say('Ce qui a été fait', 'What was done'), true)}
        {area('next', say('Prochaine étape', 'Next step'))}
        {area('risks', say('Risques', 'Risks'))}
        <div>
          <label htmlFor={`${id}-weather`}>{say('Météo', 'Weather')}</label>
          <select
            id={`${id}-weather`}
            className={controls.select}
            value={value('weather')}
            onChange={({ target }) => {
              type('weather', target.value)
            }}
          >
            {wordsOf(weathers).map((weather) => (
              <option key={weather} value={weather}>
                {weathers[weather][language]}
                {say('\u00A0: ', ': ')}
                {weatherMeanings[weather][language]}
              </option>
            ))}
          </select>
        </div>
        {value('weather') !== 'not-given' &&
          area(
            'weatherReason',
            say(
              'Pourquoi cette météo, si les faits en suggèrent une autre',
              'Why this weather, if the facts suggest another',
            ),
          )}
        {problem !== undefined && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.answers}>
          <button className={controls.button} type="button" onClick={() => dialog.current?.close()}>
            {say('Plus tard', 'Later')}
          </button>
          <button
            className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
            type="submit"
            aria-disabled={isSending}
          >
            {say('Publier le point', 'Publish the report')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
