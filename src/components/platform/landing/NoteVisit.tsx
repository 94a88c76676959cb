'use client'

import { usePreferences } from '@payloadcms/ui'
import { useEffect } from 'react'

import { noteVisit, visitsKey } from '@/src/domain/platform/account/visits'

/** Notes that someone is here, so that their next visit tells what has changed since. */
export const NoteVisit = () => {
  const { getPreference, setPreference } = usePreferences()
  useEffect(() => {
    const note = async () => {
      await setPreference(visitsKey, noteVisit(await getPreference(visitsKey), new Date()))
    }
    void note()
  }, [getPreference, setPreference])
  return null
}
