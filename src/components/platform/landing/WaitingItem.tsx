'use client'

import {
  ChartColumn,
  Clock,
  Diamond,
  Euro,
  FilePen,
  Gavel,
  type LucideIcon,
  MessageSquareMore,
} from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import type { DigestKind } from '@/src/domain/strategy/digest'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'

import controls from '../controls.module.css'
import { PostponeForm } from './PostponeForm'
import { ReportDialog } from './ReportDialog'
import { sendAnswer } from './send-answer'
import { ValueForm } from './ValueForm'
import styles from './Waiting.module.css'
import type { WaitingLine } from './waiting-line'

type Props = {
  line: WaitingLine
  today: string
  language: Language
  account: string
  onSaved: () => void
}

const icons: Record<DigestKind, LucideIcon> = {
  'late-actions': Clock,
  'milestones-due': Diamond,
  'stale-reports': MessageSquareMore,
  'values-expected': ChartColumn,
  decisions: Gavel,
  'expenses-without-proof': Euro,
  unpublished: FilePen,
}

/** One thing that waits: what it is, since when, and its answers. What is refused says why on its line. */
export const WaitingItem = ({ line, today, language, account, onSaved }: Props) => {
  const say = sayIn(language)
  const [opened, setOpened] = useState<'postpone' | 'form'>()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { kind, collection, id, title, detail, isLate, answers } = line
  const Icon = icons[kind]
  const draftKey = `resolument.waiting.${account}.${kind}.${id}`

  /** Whether it was saved. */
  const send = async (answer: Record<string, unknown>): Promise<boolean> => {
    if (isSending) return false
    setIsSending(true)
    const refused = await sendAnswer({ id, ...answer }, language)
    setIsSending(false)
    setProblem(refused)
    if (refused !== undefined) return false
    setOpened(undefined)
    onSaved()
    return true
  }

  const button = (label: string, onClick: () => void, isPrimary = false) => (
    <button
      className={`${controls.button ?? ''} ${isPrimary ? (controls.primary ?? '') : ''}`}
      type="button"
      aria-disabled={isSending}
      aria-label={`${label}${say('\u00A0: ', ': ')}${title}`}
      onClick={onClick}
    >
      {label}
    </button>
  )
  const at =
    (act: string, more: Record<string, unknown> = {}) =>
    () =>
      void send({ act, ...more })

  return (
    <li className={styles.item}>
      <Icon className={isLate ? styles.late : styles.icon} size={18} aria-hidden="true" />
      <div className={styles.what}>
        <Link href={readAddress(collection, id)} prefetch={false}>
          {title}
        </Link>
        <span>{detail}</span>
      </div>
      <div className={styles.answers}>
        {answers.includes('unchanged') && button(say('Inchangé', 'Unchanged'), at('unchanged'))}
        {answers.includes('form') &&
          button(
            say('Faire le point', 'Report'),
            () => {
              setOpened('form')
            },
            kind === 'stale-reports',
          )}
        {answers.includes('milestone-postponed') &&
          button(say('Reporter', 'Postpone'), () => {
            setOpened(opened === 'postpone' ? undefined : 'postpone')
          })}
        {answers.includes('milestone-done') &&
          button(say('C’est fait', 'Done'), at('milestone-done', { day: today }))}
        {answers.includes('decision-done') &&
          button(say('Décision faite', 'Decision done'), at('decision-done'))}
        {answers.includes('publish') &&
          button(say('Publier', 'Publish'), at('publish', { collection }))}
        {answers.includes('value') && (
          <ValueForm
            title={title}
            today={today}
            language={language}
            draftKey={draftKey}
            onSend={(value, day) => send({ act: 'value', value, day })}
          />
        )}
        {answers.length === 0 && (
          <Link className={controls.button} href={readAddress(collection, id)} prefetch={false}>
            {say('Ouvrir', 'Open')}
          </Link>
        )}
      </div>
      {opened === 'postpone' && (
        <PostponeForm
          today={today}
          language={language}
          draftKey={draftKey}
          isSending={isSending}
          onSend={(to, reason) => send({ act: 'milestone-postponed', to, reason })}
        />
      )}
      {opened === 'form' && (
        <ReportDialog
          title={title}
          today={today}
          language={language}
          draftKey={draftKey}
          isSending={isSending}
          problem={problem}
          onSend={(report) => send({ act: 'form', ...report })}
          onClose={() => {
            setOpened(undefined)
            setProblem(undefined)
          }}
        />
      )}
      {problem !== undefined && opened !== 'form' && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}
