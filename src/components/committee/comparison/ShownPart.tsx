import Link from 'next/link'

import { Part } from '@/src/components/platform/read/Part'
import { Table } from '@/src/components/platform/Table'
import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sentenceOf } from '@/src/domain/strategy/summary'
import { sayIn } from '@/src/i18n/say'
import type { Snapshot } from '@/src/queries/committee/snapshots'

import { comparisonAddress } from './asked'
import styles from './comparison.module.css'
import { Seal, SealAlert } from './Seal'
import { ShownLists } from './ShownLists'

type Props = { snapshot: Snapshot | undefined; language: Language }

/** What was on the screen of a meeting, as it was frozen. */
const Shown = ({ snapshot, language }: { snapshot: Snapshot; language: Language }) => {
  const say = sayIn(language)
  const { meeting, shown, problem, takenAt, sha256 } = snapshot
  if (!shown) return <SealAlert problem={problem} language={language} />
  return (
    <>
      <p className={styles.sentence}>{sentenceOf(shown.strategy, shown.needs.length)[language]}</p>
      <Seal day={shown.day} takenAt={takenAt} sha256={sha256} language={language} />
      <Table
        label={say('Orientations à cette séance', 'Orientations at this meeting')}
        none={say('Aucune orientation.', 'No orientation.')}
        heads={[
          say('Orientation', 'Orientation'),
          say('Avancement', 'Progress'),
          say('Météo', 'Weather'),
          say('En retard', 'Late'),
        ]}
        numbers={[3]}
        rows={shown.orientations.map((one) => ({
          id: one.id,
          cells: [
            `${String(one.number)}. ${one.title}`,
            <ProgressBar key="" value={one.value} bounds={one.bounds} language={language} />,
            <WeatherBadge key="" weather={one.weather} language={language} />,
            one.late === 0 ? '—' : one.late,
          ],
        }))}
      />
      <ShownLists shown={shown} language={language} />
      <p className={styles.more}>
        <Link href={comparisonAddress({ from: meeting })} prefetch={false}>
          {say('Ce qui a bougé depuis cette séance', 'What moved since this meeting')}
        </Link>
      </p>
    </>
  )
}

/** What the committee saw at a meeting that was held, or that nothing was kept of it. */
export const ShownPart = ({ snapshot, language }: Props) => {
  const say = sayIn(language)
  return (
    <Part id="vu" title={say('Ce que le comité a vu', 'What the committee saw')}>
      {snapshot ? (
        <Shown snapshot={snapshot} language={language} />
      ) : (
        <p className={styles.soft}>
          {say(
            'Cette séance a été tenue avant que l’on garde ce que le comité voit\u00A0: il n’y en a pas d’état figé.',
            'This meeting was held before what the committee sees was kept: there is no snapshot of it.',
          )}
        </p>
      )}
    </Part>
  )
}
