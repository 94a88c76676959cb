import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/src/domain/platform/text/bilingual'

import { actionOfRow } from './action-of-row'
import { ProgressBar } from './ProgressBar'
import { progressOfActions } from './progress-of-actions'
import { WeatherBadge } from './WeatherBadge'

const languageIn = ({ i18n }: DefaultServerCellComponentProps) => languageOf(i18n.language)

const progressIn = async (props: DefaultServerCellComponentProps) => {
  const action = actionOfRow(props)
  return action && (await progressOfActions(props.payload)).get(action)
}

/** How far an action is, in a list. */
export const ProgressCell = async (props: DefaultServerCellComponentProps) => {
  const progress = await progressIn(props)
  return (
    <ProgressBar
      value={progress ? progress.value : null}
      bounds={progress ? progress.bounds : null}
      language={languageIn(props)}
    />
  )
}

/** The weather of an action today, in a list. */
export const ActionWeatherCell = async (props: DefaultServerCellComponentProps) => {
  const progress = await progressIn(props)
  return progress ? (
    <WeatherBadge weather={progress.weather.value} language={languageIn(props)} />
  ) : (
    '—'
  )
}

/** How long ago the last fact of an action is, in a list. */
export const FreshnessCell = async (props: DefaultServerCellComponentProps) => {
  const progress = await progressIn(props)
  return progress ? progress.freshness.words[languageIn(props)] : '—'
}
