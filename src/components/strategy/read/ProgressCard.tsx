import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { ProgressParts } from '@/src/components/strategy/ProgressParts'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { valueInWords } from '@/src/domain/strategy/words'
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
  const { at, value, bounds, sentence, inputs } = progress
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
        <strong>{valueInWords(progress)[language]}</strong>
        {/* The sentence begins with the figure, which is said already. */}
        <span>{sentence[language].replace(/^[^,]*, (?=parce|because)/, '')}</span>
      </p>
      <div className={own.bar}>
        <ProgressBar value={value} bounds={bounds} language={language} hasNumber={false} />
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
              {valueInWords(one)[language]}
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
