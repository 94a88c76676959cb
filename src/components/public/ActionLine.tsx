import { StatusBadge } from '@/src/components/strategy/StatusBadge'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { isLate } from '@/src/domain/strategy/action-status'
import { periodText } from '@/src/formats/dates'
import type { PublicAction } from '@/src/queries/strategy/public-strategy'

import { Flags } from './Flags'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Props = { action: PublicAction; today: string; language: Language; langOf: LanguageOf }

const toConfirm = ({ wordingToConfirm, placementToConfirm }: PublicAction) => ({
  wordingToConfirm,
  placementToConfirm,
})

/** An action in a list: what it is, where it stands, when. */
export const ActionLine = ({ action, today, language, langOf }: Props) => (
  <li className={styles.action}>
    <span className={styles.code}>{action.code}</span>
    <span>
      <a
        href={addressOf(`/strategie/actions/${action.slug}`, language)}
        lang={langOf(action.title)}
      >
        {action.title}
      </a>
      <span className={styles.facts}>
        <StatusBadge status={action.status} late={isLate(action, today)} language={language} />
        <span>{periodText(action, language)}</span>
        <Flags of={toConfirm(action)} language={language} />
      </span>
    </span>
  </li>
)
