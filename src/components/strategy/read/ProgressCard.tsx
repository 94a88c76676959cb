import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import { ProgressParts } from '@/src/components/strategy/ProgressParts'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { percentOf } from '@/src/domain/strategy/words'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { Progress } from '@/src/queries/strategy/progress'

import own from './action.module.css'

type Props = {
  progress: Progress
  /** How far it was before. */
  earlier?: readonly Progress[]
  /** Where the same page is read of another day. */
  address: string
  today: string
  language: Language
}

/** How far something is, why, how far it was, and every part of the figure. */
export const ProgressCard = ({ progress, earlier = [], address, today, language }: Props) => {
  const say = sayIn(language)
  const { at, value, sentence, inputs } = progress
  const figure = value === null ? say('Inconnu', 'Unknown') : percentOf(value)[language]
  const figureOf = (known: number | null) =>
    known === null ? say('inconnu', 'unknown') : percentOf(known)[language]
  return (
    <Part
      id="suivi"
      title={
        at === today
          ? say('Avancement', 'Progress')
          : say(`Avancement au ${longDate(at, language)}`, `Progress on ${longDate(at, language)}`)
      }
      action={at !== today && <a href={address}>{say('Aujourd’hui', 'Today')}</a>}
    >
      <p className={own.figure}>
        <strong>{figure}</strong>
        {/* The sentence begins with the figure, which is said already. */}
        <span>{sentence[language].replace(`${figure}, `, '')}</span>
      </p>
      <div className={`${own.bar ?? ''} ${value === null ? (own.unknown ?? '') : ''}`}>
        {value !== null && <span style={{ width: `${String(value)}%` }} />}
      </div>
      {earlier.length > 0 && (
        <p className={own.earlier}>
          {earlier.map((one, index) => (
            <span key={one.at}>
              {index > 0 && ' · '}
              <a href={`${address}?at=${one.at}`}>
                {say('Au', 'On')} {longDate(one.at, language)}
              </a>
              {say('\u00A0: ', ': ')}
              {figureOf(one.value)}
            </span>
          ))}
        </p>
      )}
      {inputs.length > 0 && (
        <details className={styles.details}>
          <summary>{say('D’où vient ce chiffre', 'Where this figure comes from')}</summary>
          <ProgressParts figure={progress} language={language} />
        </details>
      )}
    </Part>
  )
}
