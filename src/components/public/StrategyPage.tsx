import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import type { PublicStrategy } from '@/src/queries/strategy/public-strategy'

import { ActionLine } from './ActionLine'
import { AxisHead } from './AxisHead'
import { SampleCaution } from './SampleCaution'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Props = { strategy: PublicStrategy; language: Language; langOf: LanguageOf }

/** Every orientation with every one of its actions. */
export const StrategyPage = ({ strategy, language, langOf }: Props) => (
  <>
    <SampleCaution of={strategy.actions} language={language} />
    {strategy.parts.map((part) => (
      <section key={part.axis?.id ?? 'unplaced'} className={styles.axis}>
        <AxisHead part={part} language={language} langOf={langOf} />
        {part.orientations.map(({ id, number, title, slug, progress, bounds, actions }) => (
          <section key={id} className={styles.orientation}>
            <header className={styles.measured}>
              <h3>
                {number}.{' '}
                <a
                  href={addressOf(`/strategie/orientations/${slug}`, language)}
                  lang={langOf(title)}
                >
                  {title}
                </a>
              </h3>
              <ProgressBar value={progress} bounds={bounds} language={language} />
            </header>
            <ul className={styles.actions}>
              {actions.map((action) => (
                <ActionLine
                  key={action.id}
                  {...{ action, today: strategy.day, language, langOf }}
                />
              ))}
            </ul>
          </section>
        ))}
      </section>
    ))}
  </>
)
