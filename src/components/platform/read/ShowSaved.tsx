'use client'

import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Where Payload 3.90 keeps what it says of a creation until the form of the document is there. */
const key = 'payload-pending-success-toast'

/** What was just created is said here too, to whoever may create a document and not change it. */
export const ShowSaved = () => {
  useEffect(() => {
    const said = sessionStorage.getItem(key)
    if (said === null) return
    sessionStorage.removeItem(key)
    toast.success(said)
  }, [])
  return null
}
