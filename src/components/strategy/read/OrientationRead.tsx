import { notFound } from 'next/navigation'

import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Facts } from '@/src/components/platform/read/Facts'
import { FormattedText } from '@/src/components/platform/read/FormattedText'
import { Part } from '@/src/components/platform/read/Part'
import type { ReadProps } from '@/src/components/platform/read/read-props'
import styles from '@/src/components/platform/read/read.module.css'
import { ReadFrame } from '@/src/components/platform/read/ReadFrame'
import { Table } from '@/src/components/platform/Table'
import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { StatusBadge } from '@/src/components/strategy/StatusBadge'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { isLate } from '@/src/domain/strategy/action-status'
import { askedDayIn } from '@/src/domain/strategy/asked-day'
import { earlierDays } from '@/src/domain/strategy/earlier-days'
import { worstWeather } from '@/src/domain/strategy/weather'
import { longDate } from '@/src/formats/dates'
import { named } from '@/src/domain/platform/document/named'
import { sayIn } from '@/src/i18n/say'
import { readOrientationPage } from '@/src/queries/strategy/orientation-page'

import { IndicatorCard } from './IndicatorCard'
import { ProgressCard } from './ProgressCard'

/** An orientation: how far it is and why, and each of its actions. */
export const OrientationRead = async ({ view, id }: ReadProps) => {
  const { permissions, req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const today = dayInParis()
  const day = askedDayIn(view.searchParams?.at, today)
  const page = await readOrientationPage(id, [day, ...earlierDays(day)], req)
  if (!page) notFound()
  const { orientation, progress, earlier, actions, indicators, sessions } = page
  const { number, title, axis, summary, description, electedSponsor } = orientation
  const late = actions.filter((action) => isLate(action, today)).length
  const n = actions.length
  const about = Boolean(summary ?? description)
  return (
    <ReadFrame
      view={view}
      collection="orientations"
      document={orientation}
      title={`${String(number)}. ${title}`}
      state={
        <>
          <WeatherBadge
            weather={worstWeather(actions.map(({ weather }) => weather.value))}
            language={language}
          />
          <span>
            {late === 0
              ? say('rien n’est en retard', 'nothing is late')
              : say(
                  `${String(late)} ${late > 1 ? 'actions' : 'action'} en retard sur ${String(n)}`,
                  `${String(late)} of ${String(n)} ${n > 1 ? 'actions' : 'action'} late`,
                )}
          </span>
        </>
      }
      parts={[
        { id: 'suivi', label: say('Suivi', 'Follow-up') },
        { id: 'actions', label: `${say('Actions', 'Actions')}\u00A0·\u00A0${String(n)}` },
        ...(about ? [{ id: 'presentation', label: say('Présentation', 'Description') }] : []),
      ]}
    >
      <div className={styles.stack}>
        {progress && (
          <ProgressCard
            progress={progress}
            earlier={earlier}
            address={readAddress('orientations', id)}
            today={today}
            language={language}
          />
        )}
        <Part id="actions" title={say('Actions', 'Actions')}>
          <Table
            label={say('Actions', 'Actions')}
            none={say('Aucune action.', 'No action.')}
            heads={[
              say('Action', 'Action'),
              say('Statut', 'Status'),
              say('Avancement', 'Progress'),
              say('Météo', 'Weather'),
              say('Fin', 'End'),
              say('Dernier fait', 'Last fact'),
            ]}
            rows={actions.map((action) => ({
              id: action.id,
              cells: [
                <DocumentLink key="" collection="actions" id={action.id}>
                  {named(action.code, action.title)}
                </DocumentLink>,
                <StatusBadge
                  key=""
                  status={action.status}
                  late={isLate(action, today)}
                  language={language}
                />,
                <ProgressBar
                  key=""
                  value={action.value}
                  bounds={action.bounds}
                  language={language}
                />,
                <WeatherBadge key="" weather={action.weather.value} language={language} />,
                action.endDate ? longDate(action.endDate, language) : '—',
                action.freshness.words[language],
              ],
            }))}
          />
        </Part>
        {indicators.map((indicator) => (
          <IndicatorCard
            key={indicator.id}
            indicator={indicator}
            day={day}
            mayEnter={Boolean(permissions.collections?.['indicator-values']?.create)}
            language={language}
          />
        ))}
        {about && (
          <Part id="presentation" title={say('Présentation', 'Description')}>
            {summary && <p className={styles.text}>{summary}</p>}
            {description && <FormattedText text={description} />}
          </Part>
        )}
        <Part title={say('En bref', 'In short')}>
          <Facts
            facts={[
              [
                say('Axe', 'Axis'),
                axis && typeof axis === 'object' ? (
                  <DocumentLink collection="axes" id={axis.id}>
                    {`${String(axis.number)}. ${axis.title}`}
                  </DocumentLink>
                ) : (
                  say('Pas encore connu', 'Not known yet')
                ),
              ],
              [say('Élu ou élue référente', 'Elected sponsor'), electedSponsor],
              [
                say('Sessions de l’agenda', 'Sessions of the agenda'),
                sessions.length > 0 && (
                  <ul>
                    {sessions.map((session) => (
                      <li key={session.id}>
                        <DocumentLink collection="event-sessions" id={session.id}>
                          {session.title}
                        </DocumentLink>
                      </li>
                    ))}
                  </ul>
                ),
              ],
            ]}
          />
        </Part>
      </div>
    </ReadFrame>
  )
}
