import { Table } from '@/src/components/platform/Table'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { experimentDecisions } from '@/src/domain/strategy/experiment'
import { periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { Block } from './Block'
import type { BlockProps } from './block-props'

/** What is tried, where, and what the committee made of it. */
export const ExperimentsBlock = ({ dashboard: { experiments }, language }: BlockProps) => {
  const say = sayIn(language)
  const decided = experiments.filter(({ decision }) => decision !== null).length
  const n = experiments.length
  return (
    <Block
      title={say(
        `${String(decided)} ${decided > 1 ? 'expérimentations tranchées' : 'expérimentation tranchée'} sur ${String(n)}`,
        `${String(decided)} of ${String(n)} ${n > 1 ? 'experiments' : 'experiment'} decided`,
      )}
      rule={say(
        'Chaque expérimentation est évaluée en vue d’un déploiement\u00A0: la note est la moyenne de ses critères, de 0 à 5.',
        'Each experiment is evaluated with a view to its deployment: its score is the mean of its criteria, from 0 to 5.',
      )}
      language={language}
    >
      <Table
        label={say('Expérimentations', 'Experiments')}
        none={say('Aucune expérimentation.', 'No experiment.')}
        heads={[
          say('Expérimentation', 'Experiment'),
          say('Où', 'Where'),
          say('Quand', 'When'),
          say('Note', 'Score'),
          say('Suite', 'Verdict'),
        ]}
        numbers={[3]}
        rows={experiments.map((one) => ({
          id: one.id,
          cells: [
            <DocumentLink key="" collection="experiments" id={one.id}>
              {one.title}
            </DocumentLink>,
            one.communes.join(', ') || '—',
            periodText(one, language) || say('sans dates', 'no dates'),
            one.score === null
              ? say('non évaluée', 'not evaluated')
              : `${one.score.toLocaleString(language, { maximumFractionDigits: 1 })}\u00A0/\u00A05`,
            one.decision
              ? experimentDecisions[one.decision][language]
              : say('à décider', 'to be decided'),
          ],
        }))}
      />
    </Block>
  )
}
