'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { CalendarRange } from 'lucide-react'
import Link from 'next/link'

import controls from '@/src/components/platform/controls.module.css'
import { say } from '@/src/i18n/say'

import { programmeAddress } from './programme-address'

/** From the form of an event to its programme. */
export const EventProgrammeLink = () => {
  const { id, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (id === undefined || isTrashed) return null
  return (
    <Link className={controls.button} href={programmeAddress(String(id))} prefetch={false}>
      <CalendarRange size={16} aria-hidden="true" />
      {say({ fr: 'Programme', en: 'Programme' }, i18n.language)}
    </Link>
  )
}
