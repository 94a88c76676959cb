'use client'

import { useState } from 'react'

import { useFormModified, useTranslation } from '@payloadcms/ui'
import { CalendarClock } from 'lucide-react'
import type { CollectionSlug } from 'payload'
import { createPortal } from 'react-dom'

import { sayIn } from '@/src/i18n/say'

import controls from './controls.module.css'
import { ScheduleDialog } from './ScheduleDialog'
import styles from './ScheduleDialog.module.css'

type Props = { collection: CollectionSlug; id: string }

/** Beside the button that publishes: when a document appears by itself, or goes. */
export const SchedulePublication = (document: Props) => {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'fr'
  const isModified = useFormModified()
  const [isOpen, setOpen] = useState(false)
  const say = sayIn(language)
  return (
    <>
      <button
        className={controls.button}
        type="button"
        aria-disabled={isModified}
        title={
          isModified
            ? say('Enregistrez d’abord vos modifications.', 'Save your changes first.')
            : undefined
        }
        onClick={() => {
          setOpen(!isModified)
        }}
      >
        <CalendarClock aria-hidden size={16} />{' '}
        <span className={styles.label}>{say('Programmer', 'Schedule')}</span>
      </button>
      {isOpen &&
        createPortal(
          <ScheduleDialog
            {...document}
            language={language}
            onClose={() => {
              setOpen(false)
            }}
          />,
          // Not in the form of the document, around which it would be another.
          window.document.body,
        )}
    </>
  )
}
