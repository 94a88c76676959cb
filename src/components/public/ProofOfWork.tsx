'use client'

import { type Challenge, type Solution, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { useEffect, useRef, useState } from 'react'

type Props = {
  challenge: Challenge
  /** Said while it is worked on, when the form is to be sent already. */
  working: string
}

/** Where a browser cannot work, the form is sent without a proof: the server says what it takes so. */
const solved = async (challenge: Challenge): Promise<Solution | null> => {
  try {
    return await solveChallenge({ challenge, deriveKey, timeout: 30_000 })
  } catch {
    return null
  }
}

/**
 * Proves that whoever sends the form around it took the trouble of some work: a second of their browser,
 * begun when they begin to fill it in. Nothing is asked of them, and nobody else is.
 */
export const ProofOfWork = ({ challenge, working }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const [isAwaited, setIsAwaited] = useState(false)

  useEffect(() => {
    const form = input.current?.form
    if (!form) return
    let work: Promise<void> | undefined
    let isDone = false
    const begin = () => {
      work ??= solved(challenge).then((solution) => {
        isDone = true
        if (solution && input.current) input.current.value = JSON.stringify({ challenge, solution })
      })
      return work
    }
    const begun = () => void begin()
    const send = (event: SubmitEvent) => {
      if (isDone) return
      event.preventDefault()
      setIsAwaited(true)
      const { submitter } = event
      void begin().then(() => {
        setIsAwaited(false)
        form.requestSubmit(submitter)
      })
    }
    form.addEventListener('focusin', begun, { once: true })
    form.addEventListener('submit', send)
    return () => {
      form.removeEventListener('focusin', begun)
      form.removeEventListener('submit', send)
    }
  }, [challenge])

  return (
    <>
      <input ref={input} type="hidden" name="proof" />
      <p role="status">{isAwaited ? working : ''}</p>
    </>
  )
}
