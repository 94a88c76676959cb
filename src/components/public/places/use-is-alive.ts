import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page has come to life: what only scripts do is not offered before. */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
