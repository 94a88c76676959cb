'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** What others have changed meanwhile is there when one comes back to the page. */
export const useRefreshOnReturn = (): void => {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    document.addEventListener('visibilitychange', refresh)
    return () => {
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [router])
}
