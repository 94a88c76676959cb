'use client'

import { useEffect } from 'react'

import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'

/**
 * Payload 3.90 takes a document whose save was refused for one that is saved: its button is dead until
 * one types again, and the page is left without a warning. What was refused is still to be saved.
 */
export const KeepModified = () => {
  const { setModified } = useForm()
  const isProcessing = useFormProcessing()
  const wasRefused = useFormSubmitted()
  useEffect(() => {
    if (wasRefused && !isProcessing) setModified(true)
  }, [isProcessing, setModified, wasRefused])
  return null
}
