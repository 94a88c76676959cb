import Link from 'next/link'

import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import { sayIn } from '@/src/i18n/say'
import { readDecisionsToFollow } from '@/src/queries/committee/decisions-to-follow'
import { readOrientationsAtAGlance } from '@/src/queries/strategy/orientations'

import { Card } from '../Card'
import { DecisionLines } from './DecisionLines'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { NextMeetingCard } from './NextMeetingCard'

/** What the committee is about to see, what it decided, and where each orientation stands. */
export const CommitteeLanding = async ({ req, today, language, meeting }: LandingProps) => {
  const say = sayIn(language)
  const [decisions, orientations] = await Promise.all([
    readDecisionsToFollow(req),
    readOrientationsAtAGlance(today, req),
  ])
  const late = orientations.reduce((sum, one) => sum + one.late, 0)
  const heads = {
    orientation: say('Orientation', 'Orientation'),
    progress: say('Avancement', 'Progress'),
    weather: say('Météo', 'Weather'),
    actions: say('Actions', 'Actions'),
    late: say('En retard', 'Late'),
  }
  return (
    <>
      <div className={styles.columns}>
        <NextMeetingCard meeting={meeting} language={language} />
        <Card title={say('Décisions à suivre', 'Decisions to follow up')}>
          <DecisionLines decisions={decisions} today={today} language={language} />
        </Card>
      </div>
      <Card
        title={
          late === 0
            ? say(
                `${String(orientations.length)} orientations, rien n’est en retard`,
                `${String(orientations.length)} orientations, nothing is late`,
              )
            : say(
                `${String(orientations.length)} orientations, ${String(late)} ${late > 1 ? 'actions' : 'action'} en retard`,
                `${String(orientations.length)} orientations, ${String(late)} late ${late > 1 ? 'actions' : 'action'}`,
              )
        }
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.values(heads).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {orientations.map(({ id, number, title, progress, bounds, weather, actions, late }) => (
              <tr key={id}>
                <th scope="row">
                  <Link
                    className={styles.link}
                    href={`/admin/fiche/orientations/${id}`}
                    prefetch={false}
                  >
                    {number}. {title}
                  </Link>
                </th>
                <td data-head={heads.progress}>
                  <ProgressBar value={progress} bounds={bounds} language={language} />
                </td>
                <td data-head={heads.weather}>
                  <WeatherBadge weather={weather} language={language} />
                </td>
                <td data-head={heads.actions}>{actions}</td>
                <td data-head={heads.late} className={late > 0 ? styles.late : undefined}>
                  {late > 0 ? late : '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.soft}>
          {say(
            'La météo d’une orientation est la plus mauvaise de ses actions. Un avancement inconnu n’est pas zéro.',
            'The weather of an orientation is the worst of its actions. An unknown progress is not zero.',
          )}
        </p>
      </Card>
    </>
  )
}
