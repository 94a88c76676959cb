'use client'

import { type SubmitEvent, useId, useRef, useState } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import controls from './controls.module.css'
import { Dialog, DialogButtons, DialogProblem } from './Dialog'
import { type Session, signIn } from './session'

type Props = {
  email: string
  language: Language
  /** Told the session that was opened, or nothing when whoever is asked puts it off. */
  onLeave: (session: Session | undefined) => void
}

/** Asks for a password over the page that one is on. */
export const SignInAgain = ({ email, language, onLeave }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const session = useRef<Session>(undefined)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const say = sayIn(language)

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy || !password.current) return
    setBusy(true)
    const answer = await signIn(email, password.current.value, language)
    setBusy(false)
    if ('problem' in answer) {
      setProblem(answer.problem)
      password.current.select()
      return
    }
    session.current = answer
    dialog.current?.close()
  }

  return (
    <Dialog
      ref={dialog}
      title={say('Votre session a pris fin', 'Your session has ended')}
      lead={say(
        'Ce que vous avez saisi est resté sur la page. Votre mot de passe rouvre la session, et ce qui attendait d’être enregistré l’est alors.',
        'What you entered is still on the page. Your password opens the session again, and what was waiting to be saved is saved then.',
      )}
      onClose={() => {
        onLeave(session.current)
      }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <label htmlFor={`${id}-email`}>{say('Adresse e-mail', 'E-mail address')}</label>
        <input
          id={`${id}-email`}
          className={controls.input}
          type="email"
          autoComplete="username"
          readOnly
          value={email}
        />
        <label htmlFor={`${id}-password`}>{say('Mot de passe', 'Password')}</label>
        <input
          ref={password}
          id={`${id}-password`}
          className={controls.input}
          type="password"
          autoComplete="current-password"
          required
          data-first
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
        />
        <DialogProblem id={`${id}-problem`}>{problem}</DialogProblem>
        <DialogButtons>
          <button
            className={controls.button}
            type="button"
            onClick={() => {
              dialog.current?.close()
            }}
          >
            {say('Plus tard', 'Later')}
          </button>
          <button
            className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
            type="submit"
            aria-disabled={isBusy}
          >
            {say('Se reconnecter', 'Sign in again')}
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
