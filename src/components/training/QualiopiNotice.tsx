import type { UIFieldServerProps } from 'payload'

import styles from '@/src/components/platform/badges.module.css'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { completenessInWords } from '@/src/domain/training/qualiopi'

/** Above the Qualiopi sheet of a module: how much of it is given, as it was last saved, and what is not. */
export const QualiopiNotice = ({ data, i18n }: UIFieldServerProps) => (
  <p className={styles.notice}>{completenessInWords(data)[languageOf(i18n.language)]}</p>
)
