import type { Language } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

import styles from './strategy.module.css'

type Props = { of: readonly { sampleFollowUp?: boolean | null }[]; language: Language }

/** Says plainly, above actions, that what is told of their progress is made up. */
export const SampleCaution = ({ of, language }: Props) =>
  of.some(({ sampleFollowUp }) => sampleFollowUp) && (
    <p className={styles.caution}>
      {say(
        {
          fr: 'Les statuts et les dates affichés sont des exemples, créés pour la démonstration.',
          en: 'The statuses and dates shown are samples, made for the demonstration.',
        },
        language,
      )}
    </p>
  )
