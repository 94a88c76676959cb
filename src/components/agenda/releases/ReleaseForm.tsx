'use client'

import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import { counted } from '@/src/components/platform/import/counted'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { releasesApi } from './addresses'
import styles from './releases.module.css'
import { sendRelease } from './send-release'

type Props = { event: string; last: number; language: Language }

/** The name of a release, what there is to say of it, and what came of it once it is sent. */
export const ReleaseForm = ({ event, last, language }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const usualName = (number: number) =>
    say(`Version ${String(number)}`, `Release ${String(number)}`)
  const [name, setName] = useState(usualName(last + 1))
  const [comment, setComment] = useState('')
  const [problem, setProblem] = useState('')
  const [result, setResult] = useState('')
  const [isBusy, setBusy] = useState(false)

  const release = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (isBusy) return
    setBusy(true)
    setProblem('')
    setResult('')
    const body = { name, comment: comment || undefined, base: last }
    const answer = await sendRelease(releasesApi(event), body, language)
    setBusy(false)
    if ('problem' in answer) {
      setProblem(answer.problem)
      return
    }
    setResult(
      say(
        `«\u00A0${name}\u00A0» est publiée\u00A0: c’est la version ${String(answer.number)}, que le public lit maintenant. ${counted.fr(answer.mails, 'message part', 'messages partent')} aux intervenants concernés.`,
        `“${name}” is released: it is release ${String(answer.number)}, which the public reads now. ${counted.en(answer.mails, 'message goes', 'messages go')} to the speakers concerned.`,
      ),
    )
    setName(usualName(answer.number + 1))
    setComment('')
    router.refresh()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(submitted) => {
        void release(submitted)
      }}
    >
      <label>
        <span>{say('Nom de la version', 'Name of the release')}</span>
        <input
          className={controls.input}
          value={name}
          required
          maxLength={200}
          onChange={({ target }) => {
            setName(target.value)
          }}
        />
      </label>
      <label>
        <span>{say('Commentaire, lu par le public', 'Comment, read by the public')}</span>
        <textarea
          className={controls.input}
          value={comment}
          rows={2}
          maxLength={5000}
          onChange={({ target }) => {
            setComment(target.value)
          }}
        />
      </label>
      <p className={styles.soft}>
        {say(
          'Le public lira cette version aussitôt, et chaque personne dont une session change recevra un message.',
          'The public will read this release at once, and everyone of whom a session changes will get a message.',
        )}
      </p>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <p role="status" className={styles.result}>
        {result}
      </p>
      <button
        type="submit"
        className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
        aria-disabled={isBusy}
      >
        {say('Publier cette version', 'Release this version')}
      </button>
    </form>
  )
}
