import Link from 'next/link'
import type { ReactNode } from 'react'

import { Card } from '@/src/components/platform/Card'
import { Table } from '@/src/components/platform/Table'
import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import type { Shown } from '@/src/domain/committee/snapshot/shape-1'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { Stage } from '@/src/queries/committee/comparison'

import { comparisonAddress } from './asked'
import styles from './comparison.module.css'

type Props = { stages: readonly Stage[]; language: Language }

/** A part of all actions, as a bar with its number. */
const Share = ({ of, all, word }: { of: number; all: number; word: 'done' | 'late' }) => (
  <span className={styles.share}>
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" data-word={word}>
      <rect width={all === 0 ? 0 : (100 * of) / all} height="8" />
    </svg>
    {of}
  </span>
)

const figures = ({ strategy, needs }: Shown, language: Language): ReactNode[] => [
  <ProgressBar key="" value={strategy.value} bounds={strategy.bounds} language={language} />,
  <Share key="" of={strategy.done} all={strategy.all} word="done" />,
  strategy.inProgress,
  <Share key="" of={strategy.late} all={strategy.all} word="late" />,
  needs.length,
]

/** Where the strategy stood at each meeting, and where it stands today. */
export const StagesCard = ({ stages, language }: Props) => {
  const say = sayIn(language)
  const nothing = ({ problem }: Stage) =>
    problem === undefined
      ? say('pas d’état figé', 'no snapshot')
      : say('état figé non montré', 'snapshot not shown')
  const unknown = stages.filter(({ id, seal }) => id !== null && !seal).length
  return (
    <Card
      title={say('La stratégie, séance après séance', 'The strategy, meeting after meeting')}
      className={styles.stages}
    >
      <Table
        label={say('Séances', 'Meetings')}
        none={say('Aucune séance n’a été tenue.', 'No meeting was held.')}
        heads={[
          say('Séance', 'Meeting'),
          say('Avancement', 'Progress'),
          say('Réalisées', 'Done'),
          say('En cours', 'In progress'),
          say('En retard', 'Late'),
          say('Pour le comité', 'For the committee'),
          say('Comparer', 'Compare'),
        ]}
        numbers={[3, 5]}
        rows={stages.map((stage) => ({
          id: stage.id ?? 'today',
          cells: [
            stage.id === null ? (
              <strong>{say('Aujourd’hui', 'Today')}</strong>
            ) : (
              <Link
                className={styles.link}
                href={readAddress('meetings', stage.id)}
                prefetch={false}
              >
                {longDate(stage.day, language)}
                <span className={styles.soft}> {stage.title}</span>
              </Link>
            ),
            ...(stage.shown
              ? figures(stage.shown, language)
              : [<em key="">{nothing(stage)}</em>, '—', '—', '—', '—']),
            stage.id !== null && stage.shown ? (
              <Link href={comparisonAddress({ from: stage.id })} prefetch={false}>
                {say('avec aujourd’hui', 'with today')}
              </Link>
            ) : (
              '—'
            ),
          ],
        }))}
      />
      {unknown > 0 && (
        <p className={styles.soft}>
          {say(
            'Les séances sans état figé ont été tenues avant que l’on garde ce que le comité voit.',
            'Meetings without a snapshot were held before what the committee sees was kept.',
          )}
        </p>
      )}
    </Card>
  )
}
