import { Check, CircleSlash, Scale } from 'lucide-react'
import { type ReactNode, useId } from 'react'

import { Pill, type Tone } from '@/src/components/platform/Pill'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { experimentDecisions, experimentStates } from '@/src/domain/strategy/experiment'
import { longDate, periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { PublicExperiment } from '@/src/queries/strategy/public-experiments'

import { ActionLinks } from './ActionLinks'
import { documentOf, documentsOf } from './documents-of'
import { Flags } from './Flags'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Seen = { language: Language; langOf: LanguageOf }
type Props = Seen & { experiments: readonly PublicExperiment[] }

/** What is tried, where, and what was decided of it. */
export const ExperimentsPage = ({ experiments, ...seen }: Props) => {
  const say = sayIn(seen.language)
  if (experiments.length === 0)
    return (
      <p className={styles.facts}>
        {say('Aucune expérimentation n’est publiée.', 'No experiment is published.')}
      </p>
    )
  return (
    <div className={styles.blocks}>
      {experiments.map((experiment) => (
        <ExperimentBlock key={experiment.id} experiment={experiment} {...seen} />
      ))}
    </div>
  )
}

const looks = {
  deploy: { tone: 'done', icon: Check },
  adapt: { tone: 'running', icon: Scale },
  stop: { tone: 'dropped', icon: CircleSlash },
} satisfies Record<keyof typeof experimentDecisions, { tone: Tone; icon: typeof Check }>

type BlockProps = Seen & { experiment: PublicExperiment }

const ExperimentBlock = ({ experiment, language, langOf }: BlockProps) => {
  const say = sayIn(language)
  const title = useId()
  const { state, decision, decisionReasons, conclusion, sample } = experiment
  return (
    <article className={styles.block} id={experiment.slug} aria-labelledby={title}>
      <h2 id={title} className={styles.name} lang={langOf(experiment.title)}>
        {experiment.title}
      </h2>
      <p className={styles.facts}>
        <span>
          {state
            ? experimentStates[state][language]
            : say('état à confirmer', 'state to be confirmed')}
        </span>
        {decision ? (
          <Pill {...looks[decision]}>{experimentDecisions[decision][language]}</Pill>
        ) : (
          <span>{say('pas encore de décision', 'no decision yet')}</span>
        )}
        <Flags of={{ sample }} language={language} />
      </p>
      {decisionReasons && <p lang={langOf(decisionReasons)}>{decisionReasons}</p>}
      {conclusion && <p lang={langOf(conclusion)}>{conclusion}</p>}
      <dl className={styles.details}>
        {factsOf(experiment, { language, langOf }).map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </article>
  )
}

const namesOf = (relations: Parameters<typeof documentsOf<{ name: string }>>[0]) =>
  documentsOf(relations)
    .map(({ name }) => name)
    .join(', ')

const factsOf = (
  experiment: PublicExperiment,
  { language, langOf }: Seen,
): [name: string, value: ReactNode][] => {
  const say = sayIn(language)
  const { sites, criteria, evaluationDate, evidenceLink, deployments, source } = experiment
  const action = documentOf(experiment.action)
  const number = documentOf(experiment.committeeDecision)?.number
  const evaluator = documentOf(experiment.evaluator)?.name
  const report = evidenceLink ?? documentOf(experiment.evidence)?.url
  return [
    [say('Communes concernées', 'Communes concerned'), namesOf(experiment.communes)],
    [
      say('Action', 'Action'),
      action && <ActionLinks actions={[action]} language={language} langOf={langOf} />,
    ],
    [say('Dates', 'Dates'), periodText(experiment, language)],
    [
      say('Ce qui est essayé', 'What is tried'),
      sites && sites.length > 0 && (
        <ul className={styles.plain}>
          {sites.map(({ id, commune, what }) => (
            <li key={id}>
              {documentOf(commune)?.name}
              {documentOf(commune) && say('\u00A0: ', ': ')}
              <span lang={langOf(what)}>{what}</span>
            </li>
          ))}
        </ul>
      ),
    ],
    [
      say('Évaluation', 'Evaluation'),
      [
        evaluator && say(`par ${evaluator}`, `by ${evaluator}`),
        evaluationDate &&
          say(`le ${longDate(evaluationDate, 'fr')}`, `on ${longDate(evaluationDate, 'en')}`),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    [
      say('Critères', 'Criteria'),
      criteria && criteria.length > 0 && (
        <ul className={styles.plain}>
          {criteria.map(({ id, label, score, comment }) => (
            <li key={id}>
              <span lang={langOf(label)}>{label}</span>
              {say('\u00A0: ', ': ')}
              {score == null
                ? say('pas encore noté', 'not scored yet')
                : say(`${String(score)} sur 5`, `${String(score)} out of 5`)}
              {comment && <span lang={langOf(comment)}> — {comment}</span>}
            </li>
          ))}
        </ul>
      ),
    ],
    [
      say('Rapport', 'Report'),
      report && <a href={report}>{say('Lire l’évaluation', 'Read the evaluation')}</a>,
    ],
    [
      say('Décision du comité', 'Decision of the committee'),
      number && <a href={`${addressOf('/comite', language)}#${number}`}>{number}</a>,
    ],
    [
      say('Déployée ensuite', 'Deployed afterwards'),
      (deployments ?? [])
        .flatMap(({ commune, date }) => {
          const name = documentOf(commune)?.name
          if (name === undefined) return []
          return [date ? `${name} (${longDate(date, language)})` : name]
        })
        .join(', '),
    ],
    [say('Source', 'Source'), source && <span lang={langOf(source)}>{source}</span>],
  ]
}
