import type { DefaultServerCellComponentProps } from 'payload'

import { type Weather, weathers } from '@/src/domain/strategy/weather'

import { WeatherBadge } from './WeatherBadge'

const isWeather = (value: unknown): value is Weather =>
  typeof value === 'string' && value in weathers

/** The weather that a report gives, in a list of the back-office. */
export const WeatherCell = ({ cellData, i18n }: DefaultServerCellComponentProps) =>
  isWeather(cellData) ? (
    <WeatherBadge weather={cellData} language={i18n.language === 'en' ? 'en' : 'fr'} />
  ) : null
