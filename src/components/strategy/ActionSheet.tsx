import type { ReactNode } from 'react'

import { Badge } from '@/src/components/platform/Badge'
import { decisionStatuses } from '@/src/domain/committee/decision'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { flagLabels, flags } from '@/src/domain/platform/document/flags'
import { isLate } from '@/src/domain/strategy/action-status'
import { milestoneStateOf, milestoneStates } from '@/src/domain/strategy/milestone-state'
import { percentOf } from '@/src/domain/strategy/words'
import { longDate, periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { ActionSheet as Sheet } from '@/src/queries/strategy/action-sheet'

import styles from './ActionSheet.module.css'
import { MilestoneMark } from './MilestoneMark'
import { StatusBadge } from './StatusBadge'
import { WeatherBadge } from './WeatherBadge'

type Props = { sheet: Sheet; today: string; language: Language }

const namesOf = (relations: readonly (string | { name: string })[] | null | undefined): string =>
  (relations ?? []).flatMap((one) => (typeof one === 'object' ? [one.name] : [])).join(', ')

/** Where an action stands, what it plans, what was said and decided of it. */
export const ActionSheet = ({ sheet, today, language }: Props) => {
  const { action, milestones, deliverables, decisions, reports, olderReports, progress } = sheet
  const indicators = progress?.inputs.filter(({ kind }) => kind === 'indicator') ?? []
  const say = sayIn(language)
  const { orientation, workstream } = action
  const facts: [name: string, value: ReactNode][] = [
    [
      say('Statut', 'Status'),
      <StatusBadge
        key=""
        status={action.status}
        late={isLate(action, today)}
        language={language}
      />,
    ],
    [
      say('Météo', 'Weather'),
      progress && (
        <>
          <WeatherBadge weather={progress.weather.value} language={language} />
          <span className={styles.why}>{progress.weather.rule[language]}</span>
        </>
      ),
    ],
    [say('Dates', 'Dates'), periodText(action, language) || say('Sans dates', 'No dates')],
    [
      say('Orientation', 'Orientation'),
      typeof orientation === 'object' && `${String(orientation.number)}. ${orientation.title}`,
    ],
    [say('Volet', 'Workstream'), workstream && typeof workstream === 'object' && workstream.title],
    [
      say('Direction pilote', 'Lead department'),
      action.leadDepartment ?? say('Non renseignée', 'Not given'),
    ],
    [say('Pilotes', 'Leads'), namesOf(action.leadUsers)],
    [say('Élu ou élue référente', 'Elected sponsor'), action.electedSponsor],
    [say('Partenaires', 'Partners'), namesOf(action.partnerOrganisations)],
    [say('Ce qui bloque', 'What blocks it'), action.status === 'blocked' && action.blocked?.reason],
    [
      say('Ce qui débloquerait', 'What would unblock it'),
      action.status === 'blocked' && action.blocked?.remedy,
    ],
    [say('Source', 'Source'), action.source],
  ]
  return (
    <article className={styles.sheet}>
      <p className={styles.flags}>
        {action._status === 'draft' && <Badge tone="attention">{say('Brouillon', 'Draft')}</Badge>}
        {flags.map((flag) =>
          flag in action && new Map(Object.entries(action)).get(flag) === true ? (
            <Badge key={flag} tone="attention">
              {flagLabels[flag][language]}
            </Badge>
          ) : null,
        )}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {progress && (
        <section className={styles.part} aria-label={say('Avancement', 'Progress')}>
          <h2>{say('Avancement', 'Progress')}</h2>
          <p className={styles.progress}>{progress.sentence[language]}</p>
          {progress.value !== null && (
            <progress
              className={styles.meter}
              value={progress.value}
              max={100}
              aria-hidden="true"
            />
          )}
          <p className={styles.none}>
            {progress.rule[language]} {say('Dernier fait', 'Last fact')}
            {say('\u00A0:', ':')} {progress.freshness.words[language]}.
          </p>
        </section>
      )}
      {action.objectives && <p className={styles.prose}>{action.objectives}</p>}
      <Part
        name={say('Jalons', 'Milestones')}
        none={say('Aucun jalon.', 'No milestone.')}
        heads={[
          say('Jalon', 'Milestone'),
          say('Échéance', 'Due'),
          say('État', 'State'),
          say('Poids', 'Weight'),
        ]}
        rows={milestones.map((milestone) => {
          const state = milestoneStateOf(milestone, today)
          return {
            id: milestone.id,
            cells: [
              milestone.label,
              longDate(milestone.dueDate, language),
              <span key="" className={styles.state}>
                <MilestoneMark state={state} />
                {state === 'done' && milestone.doneDate
                  ? `${say('Fait le', 'Done on')} ${longDate(milestone.doneDate, language)}`
                  : milestoneStates[state][language]}
              </span>,
              milestone.weight.toLocaleString(language),
            ],
          }
        })}
      />
      <Part
        name={say('Indicateurs', 'Indicators')}
        none={say('Aucun indicateur.', 'No indicator.')}
        heads={[
          say('Indicateur', 'Indicator'),
          say('Valeur', 'Value'),
          say('Part du chemin', 'Share of the way'),
        ]}
        rows={indicators.map(({ id, label, fact, value }) => ({
          id,
          cells: [
            label,
            fact[language],
            value === null ? say('Inconnue', 'Unknown') : percentOf(value)[language],
          ],
        }))}
      />
      <Part
        wide
        name={say('Points d’avancement', 'Progress reports')}
        none={say('Aucun point d’avancement.', 'No progress report.')}
        heads={[
          say('Ce qui a été fait', 'What was done'),
          say('Date', 'Date'),
          say('Météo', 'Weather'),
        ]}
        rows={reports.map(({ id, date, weather, author, completes, ...said }) => ({
          id,
          cells: [
            <span key="" className={styles.report}>
              <span>{said.done}</span>
              {completes && typeof completes === 'object' && (
                <span>
                  {say('Complète le point du', 'Completes the report of')}{' '}
                  {longDate(completes.date, language)}
                </span>
              )}
              {said.next && (
                <span>
                  {say('Ensuite\u00A0:', 'Next:')} {said.next}
                </span>
              )}
              {said.risks && (
                <span>
                  {say('Risques\u00A0:', 'Risks:')} {said.risks}
                </span>
              )}
              {said.weatherReason && (
                <span>
                  {say('Pourquoi cette météo\u00A0:', 'Why this weather:')} {said.weatherReason}
                </span>
              )}
            </span>,
            <span key="" className={styles.report}>
              <span>{longDate(date, language)}</span>
              {author && typeof author === 'object' && <span>{author.name}</span>}
            </span>,
            <WeatherBadge key="" weather={weather} language={language} />,
          ],
        }))}
      />
      {olderReports > 0 && (
        <p className={styles.none}>
          {olderReports === 1
            ? say(
                'Un point plus ancien est sur la page de l’action.',
                'One older report is on the page of the action.',
              )
            : say(
                `${String(olderReports)} points plus anciens sont sur la page de l’action.`,
                `${String(olderReports)} older reports are on the page of the action.`,
              )}
        </p>
      )}
      <Part
        name={say('Décisions du comité', 'Committee decisions')}
        none={say('Aucune décision.', 'No decision.')}
        heads={[
          say('Numéro', 'Number'),
          say('Décision', 'Decision'),
          say('Échéance', 'Due'),
          say('État', 'State'),
        ]}
        rows={decisions.map(({ id, number, text, dueDate, status }) => ({
          id,
          cells: [
            number,
            text,
            dueDate ? longDate(dueDate, language) : '—',
            decisionStatuses[status][language],
          ],
        }))}
      />
      <Part
        name={say('Livrables', 'Deliverables')}
        none={say('Aucun livrable.', 'No deliverable.')}
        heads={[say('Livrable', 'Deliverable'), say('Date', 'Date'), say('Lien', 'Link')]}
        rows={deliverables.map(({ id, title, date, link }) => ({
          id,
          cells: [
            title,
            date ? longDate(date, language) : '—',
            link ? (
              <a key="" href={link}>
                {link}
              </a>
            ) : (
              '—'
            ),
          ],
        }))}
      />
    </article>
  )
}

type PartProps = {
  name: string
  none: string
  heads: readonly string[]
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
  /** Whether its first column holds sentences. */
  wide?: boolean
}

/** A part of the sheet: a table, or the plain statement that there is nothing. */
const Part = ({ name, none, heads, rows, wide }: PartProps) => (
  <section className={styles.part} aria-label={name} data-wide={wide}>
    <h2>{name}</h2>
    {rows.length === 0 ? (
      <p className={styles.none}>{none}</p>
    ) : (
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, index) => (
                <td key={heads[index]} data-head={heads[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
