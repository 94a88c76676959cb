import { StatusBadge } from '@/src/components/strategy/StatusBadge'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { daysBetween } from '@/src/domain/platform/time/days'
import { isLate } from '@/src/domain/strategy/action-status'
import type { Weather } from '@/src/domain/strategy/weather'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

import { namesOf } from './names-of'

type Props = {
  action: ActionPage['action']
  weather: Weather | undefined
  today: string
  language: Language
}

/** Under the title of an action: how it stands, and who carries it. */
export const ActionState = ({ action, weather, today, language }: Props) => {
  const say = sayIn(language)
  const late = isLate(action, today)
  const days = late && action.endDate ? daysBetween(action.endDate, today) : 0
  const leads = namesOf(action.leadUsers)
  return (
    <>
      <StatusBadge status={action.status} late={late} language={language} />
      {weather && <WeatherBadge weather={weather} language={language} />}
      <span>
        {[
          late &&
            say(
              `${String(days)}\u00A0${days > 1 ? 'jours' : 'jour'} de retard`,
              `${String(days)} ${days > 1 ? 'days' : 'day'} late`,
            ),
          leads && say(`Pilote\u00A0: ${leads}`, `Lead: ${leads}`),
          action.leadDepartment,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}
