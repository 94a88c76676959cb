import Link from 'next/link'

import { Table } from '@/src/components/platform/Table'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { standingsInWords } from '@/src/domain/strategy/standing'
import { sayIn } from '@/src/i18n/say'

import { ProgressBar } from '../ProgressBar'
import { WeatherBadge } from '../WeatherBadge'
import { listAddressOf } from './asked'
import { Block } from './Block'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

const points = (change: number | null): string => {
  if (change === null) return '—'
  const rounded = Math.round(change)
  if (rounded === 0) return '='
  return `${rounded > 0 ? '+' : '−'}${String(Math.abs(rounded))}\u00A0pts`
}

/** Where each orientation stands, and what moved since the last meeting. */
export const OrientationsBlock = ({ dashboard, question, language }: BlockProps) => {
  const say = sayIn(language)
  const { orientations } = dashboard
  return (
    <Block
      title={standingsInWords(orientations)[language]}
      chart={{ name: 'orientations', question }}
      rule={say(
        'L’avancement d’une orientation est la moyenne de ses actions et de ses indicateurs. Tant que l’une de ces parts n’est pas connue, il est inconnu, et dit entre ce qu’il est au moins et au plus\u00A0: inconnu n’est pas zéro. Sa météo est la plus mauvaise de ses actions.',
        'The progress of an orientation is the mean of its actions and indicators. While one of them is not known it is unknown, and told between the least and the most it can be: unknown is not zero. Its weather is the worst of its actions.',
      )}
      language={language}
    >
      <Table
        label={say('Orientations', 'Orientations')}
        none={say('Aucune orientation.', 'No orientation.')}
        heads={[
          say('Orientation', 'Orientation'),
          say('Avancement', 'Progress'),
          say('Connu', 'Known'),
          say('Météo', 'Weather'),
          say('Depuis la séance', 'Since the meeting'),
          say('En retard', 'Late'),
        ]}
        numbers={[2, 4, 5]}
        rows={orientations.map((one) => ({
          id: one.id,
          cells: [
            <Link
              key=""
              className={styles.link}
              href={readAddress('orientations', one.id)}
              prefetch={false}
            >
              {one.number}. {one.title}
            </Link>,
            <ProgressBar key="" value={one.value} bounds={one.bounds} language={language} />,
            say(
              `${String(one.coverage.known)} sur ${String(one.coverage.all)}`,
              `${String(one.coverage.known)} of ${String(one.coverage.all)}`,
            ),
            <WeatherBadge key="" weather={one.weather} language={language} />,
            <span key="" data-change={Math.sign(Math.round(one.change ?? 0))}>
              {points(one.change)}
            </span>,
            one.late > 0 ? (
              <Link
                key=""
                className={styles.late}
                href={listAddressOf(question, 'late', {
                  axis: undefined,
                  orientation: one.id,
                })}
                prefetch={false}
              >
                {one.late}
              </Link>
            ) : (
              '—'
            ),
          ],
        }))}
      />
    </Block>
  )
}
