import { useSyncExternalStore } from 'react'

/** How often the clock is read again, in milliseconds. */
const tick = 10_000

const onTick = (told: () => void) => {
  const timer = setInterval(told, tick)
  document.addEventListener('visibilitychange', told)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', told)
  }
}

/** The moment that it is for the reader, in milliseconds since 1970; that of the page until it is alive. */
export const useMoment = (ofPage: number): number =>
  useSyncExternalStore(
    onTick,
    () => Math.floor(Date.now() / tick) * tick,
    () => ofPage,
  )
