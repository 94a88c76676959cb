'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import { ReportDialog } from '@/src/components/platform/landing/ReportDialog'
import { sendAnswer } from '@/src/components/platform/landing/send-answer'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

type Props = { id: string; title: string; today: string; language: Language; account: string }

/** « Faire le point » from the page of an action: the same dialog as where it waits. */
export const ReportButton = ({ id, title, today, language, account }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  return (
    <>
      <button
        className={controls.button}
        type="button"
        onClick={() => {
          setIsOpen(true)
        }}
      >
        {say('Faire le point', 'Report')}
      </button>
      {isOpen && (
        <ReportDialog
          title={title}
          today={today}
          language={language}
          draftKey={`resolument.waiting.${account}.stale-reports.${id}`}
          isSending={isSending}
          problem={problem}
          onSend={async (report) => {
            if (isSending) return false
            setIsSending(true)
            const refused = await sendAnswer({ id, act: 'form', ...report }, language)
            setIsSending(false)
            setProblem(refused)
            if (refused !== undefined) return false
            setIsOpen(false)
            router.refresh()
            return true
          }}
          onClose={() => {
            setIsOpen(false)
            setProblem(undefined)
          }}
        />
      )}
    </>
  )
}
