import { setTimeout } from 'node:timers/promises'

import { type ReactNode, Suspense } from 'react'

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

/** What takes a while to read: it comes once the rest of the page is sent, in the place of `until`. */
export const Later = ({ until, children }: { until?: ReactNode; children: ReactNode }) => (
  <Suspense fallback={until}>
    <AfterFrame>{children}</AfterFrame>
  </Suspense>
)
