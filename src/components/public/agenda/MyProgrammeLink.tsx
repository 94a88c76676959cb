'use client'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './agenda.module.css'
import { useChosen } from './my-programme'

type Props = { slug: string; address: string; language: Language }

/** « Mon programme · 4 ». */
export const MyProgrammeLink = ({ slug, address, language }: Props) => {
  const count = useChosen(slug).length
  return (
    <a className={styles.button} data-primary="" href={`${address}/mon-programme`}>
      {sayIn(language)('Mon programme', 'My programme')}
      {count > 0 && ` · ${String(count)}`}
    </a>
  )
}
