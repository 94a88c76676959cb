'use client'

import { useEffect, useState } from 'react'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import type { AddressValues } from './use-address-fields'
import type { PickedCommune } from './use-commune'

const none: readonly Bilingual[] = []

/** What to check in what the form says now; the outlines that it takes are loaded beside the page. */
export const useWarnings = (
  { latitude, longitude, approximatePosition }: AddressValues,
  commune: PickedCommune | undefined,
): readonly Bilingual[] => {
  const [warnings, setWarnings] = useState(none)
  useEffect(() => {
    let isGone = false
    void import('@/src/domain/places/warnings').then(({ placeWarnings, warningsInWords }) => {
      if (isGone) return
      const all = warningsInWords({ latitude, longitude, approximatePosition }, commune)
      setWarnings(all.filter((one) => one !== placeWarnings['approximate-position'])) // it is ticked
    })
    return () => {
      isGone = true
    }
  }, [latitude, longitude, approximatePosition, commune])
  return warnings
}
