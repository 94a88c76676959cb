'use client'

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'

import { useAuth, useModal, useTranslation } from '@payloadcms/ui'

import { refusalIn } from './refusal-in'
import { isPart, isRefresh, mayHaveEnded, readSession, type Session } from './session'
import { SignInAgain } from './SignInAgain'

/** What Payload's own timer is set to while we ask: as far as a timer of a browser goes. */
const later = () => Date.now() / 1000 + 20 * 24 * 60 * 60

/**
 * Payload leaves the page once its session ends, with what was typed into it; and what is saved
 * before then is refused for want of a role. Here the page stays: who was signed in is asked for
 * their password over it, and what was refused is sent again. For every form, ours and Payload's.
 */
export const KeepSession = ({ children }: { children: ReactNode }) => {
  const auth = useAuth()
  const { tokenExpirationMs, user } = auth
  const { closeModal } = useModal()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'fr'
  const [leave, setLeave] = useState<(session: Session | undefined) => void>()
  const asked = useRef<Promise<boolean>>(undefined)
  const isPutOff = useRef(false)

  /** Asks once, however many requests wait for the answer. */
  const ask = () => {
    asked.current ??= new Promise((resolve) => {
      setLeave(() => (session: Session | undefined) => {
        asked.current = undefined
        isPutOff.current = session === undefined
        setLeave(undefined)
        if (session) auth.setUser(session)
        resolve(session !== undefined)
      })
    })
    return asked.current
  }

  /** Whether who was signed in is so again; not when they still were: the refusal is another one. */
  const signInAgain = useEffectEvent(async () => {
    const session = await readSession()
    if (!session) return ask()
    auth.setUser(session)
    return false
  })

  const sayWhy = useEffectEvent(async (response: Response) =>
    refusalIn(await response.clone().json(), language),
  )

  const isSignedIn = Boolean(user)
  useEffect(() => {
    if (!isSignedIn) return
    const send = window.fetch.bind(window)
    window.fetch = async (...args) => {
      const response = await send(...args)
      if (!mayHaveEnded(response, ...args)) return response
      // Who said « later » is asked again when they save, not by what comes by itself.
      if (isPutOff.current && isPart(args[0])) return response
      if (await signInAgain()) return send(...args)
      if (isRefresh(args[0])) throw new Error(await sayWhy(response)) // shown, and the page stays
      return response
    }
    return () => {
      window.fetch = send
    }
  }, [isSignedIn])

  const hold = useEffectEvent(() => {
    if (!user) return
    auth.setUser({ user, exp: later() })
    closeModal('stay-logged-in')
    // The session lives for another second, or longer: another tab may have made it last.
    setTimeout(() => void signInAgain().catch(() => undefined), 2_000)
  })

  useEffect(() => {
    if (!tokenExpirationMs) return
    const timer = setTimeout(hold, tokenExpirationMs - Date.now() - 1_000)
    return () => {
      clearTimeout(timer)
    }
  }, [tokenExpirationMs])

  return (
    <>
      {children}
      {leave && user?.email && (
        <SignInAgain email={user.email} language={language} onLeave={leave} />
      )}
    </>
  )
}
