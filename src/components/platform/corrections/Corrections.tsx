'use client'

import { type ReactNode, useEffect } from 'react'

import { useTranslation } from '@payloadcms/ui'

import { say } from '@/src/i18n/say'

import type { Correction } from './correction'
import { frenchAnnouncements } from './french-announcements'
import { frenchWords } from './french-words'
import { groupedTabs } from './grouped-tabs'
import { movedValues } from './moved-values'
import { namedButtons } from './named-buttons'
import { namedChoices } from './named-choices'
import { namedDates } from './named-dates'
import { namedTexts } from './named-texts'
import { namedTicks } from './named-ticks'
import { reachableIndicators } from './reachable-indicators'
import { tickedColumns } from './ticked-columns'

const corrections: Correction[] = [
  ...namedTicks,
  ...namedChoices,
  namedDates,
  namedTexts,
  ...namedButtons,
  ...reachableIndicators,
  movedValues,
  groupedTabs,
  tickedColumns,
]
const inFrench: Correction[] = [...frenchWords, ...frenchAnnouncements]

/**
 * Mends what Payload 3.90's own widgets lack for those who hear the page, in parts that its
 * configuration replaces nowhere: they are deep inside tables, fields and editors. Payload does so for
 * its version 4 only (payload#1227, #18153).
 */
export const Corrections = ({ children }: { children: ReactNode }) => {
  const { language } = useTranslation().i18n

  useEffect(() => {
    const all = language === 'en' ? corrections : [...corrections, ...inFrench]
    const correct = () => {
      for (const { selector, mend } of all)
        for (const element of document.querySelectorAll<HTMLElement>(selector))
          mend(element, (sentence) => say(sentence, language))
    }
    const observer = new MutationObserver(correct)
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-label', 'title'],
    })
    correct()
    return () => {
      observer.disconnect()
    }
  }, [language])

  return children
}
