import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/src/domain/platform/text/bilingual'
import { isWeather } from '@/src/domain/strategy/weather'

import { WeatherBadge } from './WeatherBadge'

/** The weather that a report gives, in a list of the back-office. */
export const WeatherCell = ({ cellData, i18n }: DefaultServerCellComponentProps) =>
  isWeather(cellData) ? (
    <WeatherBadge weather={cellData} language={languageOf(i18n.language)} />
  ) : null
