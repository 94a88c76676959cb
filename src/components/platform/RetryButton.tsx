'use client'

import { useState } from 'react'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import controls from './controls.module.css'

type Props = { message: string; label: string; done: string; problem: string }

const retry = async (message: string): Promise<boolean> => {
  try {
    const { ok } = await fetch(`/api/messages/${message}/retry`, { method: 'POST' })
    return ok
  } catch {
    return false // said to whoever pressed
  }
}

export const RetryButton = ({ message, label, done, problem }: Props) => {
  const [state, setState] = useState<'ready' | 'asking' | 'done' | 'refused'>('ready')
  const router = useRouter()
  const press = async () => {
    setState('asking')
    const isDone = await retry(message)
    setState(isDone ? 'done' : 'refused')
    if (!isDone) return
    toast.success(done) // the page made anew has no button any more, nor a place beside it
    router.refresh()
  }
  return (
    <div>
      {state !== 'done' && (
        <button
          className={controls.button}
          type="button"
          disabled={state === 'asking'}
          onClick={() => void press()}
        >
          {label}
        </button>
      )}
      <p role="status">{state === 'refused' ? problem : ''}</p>
    </div>
  )
}
