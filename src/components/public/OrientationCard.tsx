import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { sayIn } from '@/src/i18n/say'
import type { PublicOrientation } from '@/src/queries/strategy/public-strategy'

import { Flags } from './Flags'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Props = { orientation: PublicOrientation; language: Language; langOf: LanguageOf }

/** « 4 actions, 1 en retard ». */
const countsOf = (
  { all, late }: PublicOrientation['counts'],
  say: ReturnType<typeof sayIn>,
): string => {
  const counted = `${String(all)}\u00A0${all > 1 ? 'actions' : 'action'}`
  return late === 0
    ? counted
    : say(`${counted}, ${String(late)} en retard`, `${counted}, ${String(late)} late`)
}

/** An orientation, how many actions it has and how far it is; the whole card is its link. */
export const OrientationCard = ({ orientation, language, langOf }: Props) => {
  const say = sayIn(language)
  const { number, title, slug, counts, progress, bounds, wordingToConfirm } = orientation
  return (
    <li className={styles.card}>
      <p className={styles.facts}>{`Orientation ${String(number)} · ${countsOf(counts, say)}`}</p>
      <h3>
        <a href={addressOf(`/strategie/orientations/${slug}`, language)} lang={langOf(title)}>
          {title}
        </a>
      </h3>
      <ProgressBar value={progress} bounds={bounds} language={language} />
      <Flags of={{ wordingToConfirm }} language={language} />
    </li>
  )
}
