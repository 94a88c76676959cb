import type { Language } from '@/src/domain/platform/text/bilingual'
import { type Weather, weatherMeanings, weathers } from '@/src/domain/strategy/weather'

import styles from './weather.module.css'

type Props = { weather: Weather; language: Language }

/** A weather as an icon and a word, and what it means to whoever points at it. */
export const WeatherBadge = ({ weather, language }: Props) => (
  <span
    className={styles.weather}
    data-weather={weather}
    title={weatherMeanings[weather][language]}
  >
    {weathers[weather][language]}
  </span>
)
