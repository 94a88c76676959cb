import type { ReactNode } from 'react'

import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { euros } from '@/src/domain/strategy/money/amount'
import { valueInWords } from '@/src/domain/strategy/words'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { PublicStrategy } from '@/src/queries/strategy/public-strategy'

import { SampleCaution } from './SampleCaution'
import styles from './strategy.module.css'

type Props = {
  site: Pick<Site, 'strategy' | 'line'>
  strategy: PublicStrategy
  language: Language
}

const rateOf = ({ rateBasisPoints }: { rateBasisPoints?: number | null }, language: Language) => {
  if (!rateBasisPoints) return ''
  const rate = (rateBasisPoints / 100).toLocaleString(language)
  return sayIn(language)(`dont ${rate}\u00A0% de FEDER`, `of which ${rate}% by the ERDF`)
}

/** The strategy in a sentence and five figures. */
export const Hero = ({ site, strategy, language }: Props) => {
  const say = sayIn(language)
  const { day, actions, progress, plan } = strategy
  const { all, done, inProgress, late } = strategy.counts
  const orientations = strategy.parts.reduce((sum, part) => sum + part.orientations.length, 0)
  const figures: [value: ReactNode, what: string][] = [
    [
      valueInWords(progress)[language],
      progress.value === null
        ? say('d’avancement', 'progress')
        : say('d’avancement connu', 'known progress'),
    ],
    [done, say(done > 1 ? 'actions réalisées' : 'action réalisée', 'actions done')],
    [inProgress, say('en cours', 'in progress')],
    [late, say('en retard', 'late')],
  ]
  if (plan?.totalCents) figures.push([euros(plan.totalCents, language), rateOf(plan, language)])
  return (
    <div className={styles.hero}>
      <div>
        <p className={styles.over}>{site.line}</p>
        <h1>{site.strategy}</h1>
        <p className={styles.lead}>
          {say(
            `${String(orientations)} orientations, ${String(all)} actions. Où en est-on, ce qui a été décidé, ce qui vient, et ce que vous pouvez réutiliser.`,
            `${String(orientations)} orientations, ${String(all)} actions. Where they stand, what was decided, what comes, and what you may reuse.`,
          )}
        </p>
        <dl className={styles.figures}>
          {figures.map(([value, what]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.asOf}>
          {say('Au', 'As of')} {longDate(day, language)}
          {'. '}
          {progress.sentence[language]}
        </p>
        <SampleCaution of={actions} language={language} />
      </div>
    </div>
  )
}
