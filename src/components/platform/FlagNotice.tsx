import { Info } from 'lucide-react'

import type { Language } from '@/src/domain/platform/text/bilingual'

import styles from './FlagNotice.module.css'

type Props = { sentences: readonly ({ fr: string; en: string } | undefined)[]; language: Language }

/** One quiet line under the title of a page: what one must know before trusting it. */
export const FlagNotice = ({ sentences, language }: Props) => {
  const said = sentences.flatMap((one) => (one ? [one[language]] : []))
  return said.length === 0 ? null : (
    <p className={styles.notice} role="note">
      <Info size={16} aria-hidden="true" />
      <span>{said.join(' ')}</span>
    </p>
  )
}
