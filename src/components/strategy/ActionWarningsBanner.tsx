'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import slugify from '@sindresorhus/slugify'
import { TriangleAlert } from 'lucide-react'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { isActionStatus } from '@/src/domain/strategy/action-status'
import {
  actionWarnings,
  type Remedy,
  type WarnedAction,
  type WarnedFacts,
} from '@/src/domain/strategy/action.warnings'
import { sayIn } from '@/src/i18n/say'

import styles from './ActionWarnings.module.css'

type Props = { facts: WarnedFacts; today: string; language: Language }

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** What the form holds now, saved or not. */
const useEntered = (): WarnedAction =>
  useFormFields(([fields]) => ({
    code: textIn(fields.code?.value),
    title: textIn(fields.title?.value),
    slug: textIn(fields.slug?.value),
    status: isActionStatus(fields.status?.value) ? fields.status.value : undefined,
    startDate: textIn(fields.startDate?.value),
    endDate: textIn(fields.endDate?.value),
    wordingToConfirm: fields.wordingToConfirm?.value === true,
  }))

/** What contradicts itself in the action that is being entered, each with its remedy. */
export const ActionWarningsBanner = ({ facts, today, language }: Props) => {
  const entered = useEntered()
  const { setValue: setStatus } = useField<string>({ path: 'status' })
  const { setValue: setToConfirm } = useField<boolean>({ path: 'wordingToConfirm' })
  const { setValue: setSlug } = useField<string>({ path: 'slug' })
  const say = sayIn(language)
  const warnings = actionWarnings(entered, facts, today)

  const button = (words: string, mend: () => void) => (
    <button type="button" className={controls.button} onClick={mend}>
      {words}
    </button>
  )
  const remedies: Record<Remedy, () => React.ReactNode> = {
    milestones: () => (
      <a className={controls.button} href="#field-milestones">
        {say('Cocher les jalons', 'Tick the milestones')}
      </a>
    ),
    start: () =>
      button(say('Passer en cours', 'Set in progress'), () => {
        setStatus('in-progress')
      }),
    wording: () =>
      button(
        say('Retirer «\u00A0Libellé à confirmer\u00A0»', 'Remove “Wording to be confirmed”'),
        () => {
          setToConfirm(false)
        },
      ),
    slug: () =>
      button(say('Former l’adresse d’après le titre', 'Derive the address from the title'), () => {
        setSlug(slugify(entered.title ?? ''))
      }),
  }
  return (
    <div role="status">
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map(({ path, message, remedy }) => (
            <li key={`${path} ${remedy ?? ''}`}>
              <TriangleAlert size={16} aria-hidden="true" />
              <p>{message[language]}</p>
              {remedy && remedies[remedy]()}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
