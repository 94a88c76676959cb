import { setTimeout } from 'node:timers/promises'

import { type ReactNode, Suspense } from 'react'

import { Failure } from './Failure'

/**
 * Turns of the event loop that React and Next take to send what does not wait: five here, and as many
 * again for what may be added. Payload on SQLite reads without giving way, so that what reads at once
 * would hold the whole page back.
 */
const turnsOfFrame = 10

const AfterFrame = async ({ children }: { children: ReactNode }) => {
  for (let turn = 0; turn < turnsOfFrame; turn += 1) await setTimeout(0)
  return children
}

type Props = {
  /** What is in its place until then. */
  until?: ReactNode
  /** What is in its place when it could not be read; the server's log says why. */
  instead?: ReactNode
  children: ReactNode
}

/** What takes a while to read: it comes once the rest of the page is sent. */
export const Later = ({ until, instead, children }: Props) => (
  <Failure instead={instead}>
    <Suspense fallback={until}>
      <AfterFrame>{children}</AfterFrame>
    </Suspense>
  </Failure>
)
