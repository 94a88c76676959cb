import type { UIFieldServerProps } from 'payload'

import { type Bilingual, type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { knownParts } from '@/src/domain/strategy/words'
import { weathers } from '@/src/domain/strategy/weather'
import {
  type ActionProgress,
  type Progress,
  readActionsProgress,
  readOrientationsProgress,
} from '@/src/queries/strategy/progress'

import { ProgressBar } from './ProgressBar'
import { ProgressParts } from './ProgressParts'
import styles from './progress.module.css'
import { WeatherBadge } from './WeatherBadge'

const words = {
  title: { fr: 'Avancement aujourd’hui', en: 'Progress today' },
  coverage: { fr: 'Parts connues', en: 'Known parts' },
  weather: { fr: 'Météo', en: 'Weather' },
  suggested: { fr: 'Météo suggérée', en: 'Suggested weather' },
  freshness: { fr: 'Dernier fait', en: 'Last fact' },
  late: { fr: 'En retard', en: 'Late' },
  parts: { fr: 'D’où vient ce chiffre', en: 'Where this figure comes from' },
} satisfies Record<string, Bilingual>

const lateOnes = ({ late }: ActionProgress) =>
  [...late.milestones, ...late.indicators].map(({ label }) => label)

const Follow = ({ progress, language }: { progress: ActionProgress; language: Language }) => {
  const { weather, freshness } = progress
  const late = lateOnes(progress)
  return (
    <>
      <dt>{words.weather[language]}</dt>
      <dd>
        <WeatherBadge weather={weather.value} language={language} /> {weather.rule[language]}
      </dd>
      {weather.isOverride && (
        <>
          <dt>{words.suggested[language]}</dt>
          <dd>{weathers[weather.suggested][language]}</dd>
        </>
      )}
      <dt>{words.freshness[language]}</dt>
      <dd>{freshness.words[language]}</dd>
      {late.length > 0 && (
        <>
          <dt>{words.late[language]}</dt>
          <dd>{late.join(', ')}</dd>
        </>
      )}
    </>
  )
}

type Props = { progress: Progress | ActionProgress; language: Language }

/** A figure with the sentence that explains it, and all that it was computed from. */
const ExplainedProgress = ({ progress, language }: Props) => (
  <section className={styles.explained} aria-labelledby="progress">
    <h3 id="progress">{words.title[language]}</h3>
    <ProgressBar value={progress.value} bounds={progress.bounds} language={language} />
    <p>{progress.sentence[language]}</p>
    <dl>
      <dt>{words.coverage[language]}</dt>
      <dd>{knownParts(progress)[language]}</dd>
      {'weather' in progress && <Follow progress={progress} language={language} />}
    </dl>
    {progress.inputs.length > 0 && (
      <details>
        <summary>{words.parts[language]}</summary>
        <ProgressParts figure={progress} language={language} />
      </details>
    )}
  </section>
)

const languageIn = ({ i18n }: UIFieldServerProps): Language => languageOf(i18n.language)

/** On the page of an action: how far it is, and why. Nothing before it is saved once. */
export const ActionProgressField = async (props: UIFieldServerProps) => {
  const id = String(props.id ?? '')
  const progress = id && (await readActionsProgress([id], today(), props.req)).get(id)
  return progress ? <ExplainedProgress progress={progress} language={languageIn(props)} /> : null
}

/** On the page of an orientation: how far it is, and why. */
export const OrientationProgressField = async (props: UIFieldServerProps) => {
  const id = String(props.id ?? '')
  const progress = id && (await readOrientationsProgress([id], today(), props.req)).get(id)
  return progress ? <ExplainedProgress progress={progress} language={languageIn(props)} /> : null
}
