import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { sayIn } from '@/src/i18n/say'
import type { PublicStrategy } from '@/src/queries/strategy/public-strategy'

import styles from './strategy.module.css'

type Props = { part: PublicStrategy['parts'][number]; language: Language; langOf: LanguageOf }

/** « Axe 2 — … » and how far it is, or what is said of the orientations whose axis no source tells. */
export const AxisHead = ({ part: { axis, orientations }, language, langOf }: Props) => {
  const say = sayIn(language)
  if (!axis)
    return (
      <h2>
        {say(
          'Orientations dont l’axe est à confirmer',
          'Orientations whose axis is to be confirmed',
        )}
      </h2>
    )
  return (
    <header className={styles.measured}>
      <h2>
        {say('Axe', 'Axis')} {axis.number} — <span lang={langOf(axis.title)}>{axis.title}</span>
      </h2>
      {orientations.length > 0 ? (
        <ProgressBar value={axis.progress} bounds={axis.bounds} language={language} />
      ) : (
        <p className={styles.facts}>
          {say('Orientations à confirmer.', 'Orientations to be confirmed.')}
        </p>
      )}
    </header>
  )
}
