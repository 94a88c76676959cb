import Link from 'next/link'

import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import { readOrientationsAtAGlance } from '@/src/queries/strategy/orientations'

import { Card } from '../Card'
import { Table } from '../Table'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

/** Where each orientation stands. */
export const OrientationsCard = async ({ req, today, language }: LandingProps) => {
  const say = sayIn(language)
  const orientations = await readOrientationsAtAGlance(today, req)
  const late = orientations.reduce((sum, one) => sum + one.late, 0)
  return (
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
      <Table
        label={say('Orientations', 'Orientations')}
        none={say('Aucune orientation.', 'No orientation.')}
        heads={[
          say('Orientation', 'Orientation'),
          say('Avancement', 'Progress'),
          say('Météo', 'Weather'),
          say('Actions', 'Actions'),
          say('En retard', 'Late'),
        ]}
        numbers={[3, 4]}
        rows={orientations.map(({ id, number, title, progress, bounds, weather, ...counts }) => ({
          id,
          cells: [
            <Link
              key=""
              className={styles.link}
              href={readAddress('orientations', id)}
              prefetch={false}
            >
              {number}. {title}
            </Link>,
            <ProgressBar key="" value={progress} bounds={bounds} language={language} />,
            <WeatherBadge key="" weather={weather} language={language} />,
            counts.actions,
            <span key="" className={counts.late > 0 ? styles.late : undefined}>
              {counts.late > 0 ? counts.late : '—'}
            </span>,
          ],
        }))}
      />
      <p className={styles.soft}>
        {say(
          'La météo d’une orientation est la plus mauvaise de ses actions. Un avancement inconnu n’est pas zéro.',
          'The weather of an orientation is the worst of its actions. An unknown progress is not zero.',
        )}
      </p>
    </Card>
  )
}
