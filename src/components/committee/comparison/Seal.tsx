import { ShieldAlert, ShieldCheck } from 'lucide-react'

import { sealProblems } from '@/src/domain/committee/snapshot/words'
import type { SealProblem } from '@/src/domain/committee/snapshot/seal'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate, longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import styles from './comparison.module.css'

/** What is said loudly where the figures would be. */
export const SealAlert = ({ problem, language }: { problem: SealProblem; language: Language }) => (
  <p className={styles.alert} role="alert">
    <ShieldAlert size={20} aria-hidden="true" />
    <span>{sealProblems[problem][language]}</span>
  </p>
)

type Props = { day: string; takenAt: string; sha256: string; language: Language }

/** Of which day a state is, when it was frozen, and the hash that says that it is the same. */
export const Seal = ({ day, takenAt, sha256, language }: Props) => {
  const say = sayIn(language)
  return (
    <p className={styles.seal}>
      <ShieldCheck size={16} aria-hidden="true" />
      <span>
        {say(
          `État au ${longDate(day, language)}, figé le ${longMoment(takenAt, language)}, conforme à son empreinte `,
          `State as of ${longDate(day, language)}, frozen on ${longMoment(takenAt, language)}, matches its hash `,
        )}
        <abbr title={`SHA-256 ${sha256}`}>{sha256.slice(0, 12)}…</abbr>
      </span>
    </p>
  )
}
