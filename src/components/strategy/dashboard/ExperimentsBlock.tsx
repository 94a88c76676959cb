import Link from 'next/link'

import { Badge } from '@/src/components/platform/Badge'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { experimentDecisions, experimentStates } from '@/src/domain/strategy/experiment'
import { longDate, periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { Block } from './Block'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'

type Experiment = BlockProps['dashboard']['experiments'][number]
type Props = { experiment: Experiment } & Pick<BlockProps, 'language'>

/** What it was worth, who says so, and what shows it. */
const Evaluation = ({ experiment, language }: Props) => {
  const say = sayIn(language)
  const { score, criteria, evaluator, evaluationDate, evidence } = experiment
  if (score === null && !evidence) return null
  const figure = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 })
  return (
    <p>
      {score !== null && (
        <>
          <strong>
            {say('Note\u00A0: ', 'Score: ')}
            {figure(score)}
            {'\u00A0/\u00A05'}
          </strong>{' '}
          ({criteria.map((one) => `${one.label} ${figure(one.score)}`).join(', ')})
        </>
      )}
      {(evaluator ?? evaluationDate) && (
        <span className={styles.soft}>
          {say(' Évaluée', ' Evaluated')}
          {evaluator && say(` par ${evaluator}`, ` by ${evaluator}`)}
          {evaluationDate &&
            say(
              ` le ${longDate(evaluationDate, language)}`,
              ` on ${longDate(evaluationDate, language)}`,
            )}
        </span>
      )}
      {evidence && (
        <>
          {' '}
          <a href={evidence}>{say('Le rapport d’évaluation', 'The evaluation report')}</a>
        </>
      )}
    </p>
  )
}

/** What the committee made of it, and where it was then deployed. */
const Verdict = ({ experiment, language }: Props) => {
  const say = sayIn(language)
  const { decision, reasons, committeeDecision, deployments } = experiment
  if (!decision) return null
  return (
    <>
      <p>
        <strong>
          {say('Suite\u00A0: ', 'Verdict: ')}
          {experimentDecisions[decision][language]}
        </strong>
        {reasons && `. ${reasons}`}
        {committeeDecision && (
          <>
            {' '}
            <Link href={readAddress('decisions', committeeDecision.id)} prefetch={false}>
              {say(`Décision ${committeeDecision.number}`, `Decision ${committeeDecision.number}`)}
            </Link>
          </>
        )}
      </p>
      {deployments.length > 0 && (
        <p>
          <strong>
            {say('Déployée dans ', 'Deployed in ')}
            {deployments.length}
            {say(
              deployments.length > 1 ? '\u00A0communes' : '\u00A0commune',
              deployments.length > 1 ? ' communes' : ' commune',
            )}
          </strong>
          {say('\u00A0: ', ': ')}
          {deployments
            .map(({ commune, date }) =>
              [
                commune ?? say('commune non connue', 'commune not known'),
                date && `(${longDate(date, language)})`,
              ]
                .filter(Boolean)
                .join(' '),
            )
            .join(', ')}
        </p>
      )}
    </>
  )
}

const ExperimentLine = ({ experiment, language }: Props) => {
  const say = sayIn(language)
  const { id, title, sample, state, sites, communes, decision } = experiment
  const where = communes.join(', ') || say('communes non connues', 'communes not known')
  return (
    <li className={styles.experiment}>
      <p className={styles.badges}>
        <Link className={styles.link} href={readAddress('experiments', id)} prefetch={false}>
          {title}
        </Link>
        <span>
          {sample && <Badge tone="attention">{flagLabels.sample[language]}</Badge>}{' '}
          <Badge>
            {state ? experimentStates[state][language] : say('état non connu', 'state not known')}
          </Badge>
        </span>
      </p>
      <p className={styles.soft}>
        {where} · {periodText(experiment, language) || say('sans dates', 'no dates')}
        {!decision && ` · ${say('suite à décider', 'verdict to be decided')}`}
      </p>
      {sites.length > 0 && (
        <ul>
          {sites.map(({ commune, what }, index) => (
            <li key={index}>
              {commune && `${commune}${say('\u00A0: ', ': ')}`}
              {what}
            </li>
          ))}
        </ul>
      )}
      <Evaluation experiment={experiment} language={language} />
      <Verdict experiment={experiment} language={language} />
    </li>
  )
}

/** What is tried, where, what it was worth, and what the committee made of it. */
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
        'Chaque expérimentation est évaluée en vue d’un déploiement\u00A0: la note est la moyenne de ses critères, de 0 à 5. Avant le jour de son évaluation, ni note ni suite n’étaient connues.',
        'Each experiment is evaluated with a view to its deployment: its score is the mean of its criteria, from 0 to 5. Before the day of its evaluation, neither score nor verdict was known.',
      )}
      language={language}
    >
      {n === 0 ? (
        <p className={styles.empty}>{say('Aucune expérimentation.', 'No experiment.')}</p>
      ) : (
        <ul className={styles.experiments}>
          {experiments.map((experiment) => (
            <ExperimentLine key={experiment.id} experiment={experiment} language={language} />
          ))}
        </ul>
      )}
    </Block>
  )
}
