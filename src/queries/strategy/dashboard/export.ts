import type { PayloadRequest } from 'payload'

import { decisionStatuses } from '@/src/domain/committee/decision'
import { placeStates } from '@/src/domain/places/place'
import type { Cell, Sheet } from '@/src/domain/platform/table/tables'
import { type Bilingual, type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { experimentDecisions, experimentStates } from '@/src/domain/strategy/experiment'
import { weathers } from '@/src/domain/strategy/weather'
import { type SpreadsheetFormat, writeSpreadsheet } from '@/src/formats/spreadsheet'

import { type Dashboard, type DashboardQuestion, readDashboard } from './dashboard'

const dayCell = (day: string | null): Cell =>
  day === null ? null : new Date(`${day}T12:00:00.000Z`)

const euros = (cents: number | null): Cell => (cents === null ? null : cents / 100)

const tenth = (value: number | null): Cell => (value === null ? null : Math.round(value * 10) / 10)

/** The figures of the dashboard, a sheet a block. What is not known is an empty cell, never zero. */
const sheetsOf = (dashboard: Dashboard, language: Language): Sheet[] => {
  const { day, meeting, orientations, needs, decisions, money, experiments, indicators, places } =
    dashboard
  const say = (fr: string, en: string) => (language === 'fr' ? fr : en)
  const word = (words: Bilingual) => words[language]
  const sheet = (name: string, headers: readonly string[], rows: Cell[][]): Sheet => ({
    name,
    columns: headers.map((header) => ({ header })),
    rows,
  })
  return [
    sheet(
      'Orientations',
      [
        say('Numéro', 'Number'),
        say('Orientation', 'Orientation'),
        say('Avancement (%)', 'Progress (%)'),
        say('Au moins (%)', 'At least (%)'),
        say('Au plus (%)', 'At most (%)'),
        say('Parts connues', 'Known parts'),
        say('Parts', 'Parts'),
        say('Météo', 'Weather'),
        say('Points depuis la séance', 'Points since the meeting'),
        say('Actions', 'Actions'),
        say('En retard', 'Late'),
        say('Au', 'As of'),
        say('Séance comparée', 'Meeting compared with'),
      ],
      orientations.map((one) => [
        one.number,
        one.title,
        tenth(one.value),
        tenth(one.bounds?.lower ?? one.value),
        tenth(one.bounds?.upper ?? one.value),
        one.coverage.known,
        one.coverage.all,
        word(weathers[one.weather]),
        tenth(one.change),
        one.actions,
        one.late,
        dayCell(day),
        dayCell(meeting?.day ?? null),
      ]),
    ),
    sheet(
      say('Statuts et météo', 'Statuses and weather'),
      [say('Vocabulaire', 'Vocabulary'), say('Mot', 'Word'), say('Actions', 'Actions')],
      [
        ...dashboard.statuses.map((one): Cell[] => [
          say('Statut', 'Status'),
          word(actionStatuses[one.word]),
          one.count,
        ]),
        ...dashboard.weathers.map((one): Cell[] => [
          say('Météo', 'Weather'),
          word(weathers[one.word]),
          one.count,
        ]),
      ],
    ),
    sheet(
      say('Pour le comité', 'For the committee'),
      [
        say('Code', 'Code'),
        say('Action', 'Action'),
        say('Statut', 'Status'),
        say('Météo', 'Weather'),
        say('Jours de retard', 'Days late'),
        say('Demande', 'Asked'),
        say('Depuis le', 'Since'),
        say('Ce qui bloque', 'What blocks it'),
        say('Ce qui débloquerait', 'What would unblock it'),
        say('Qui le peut', 'Who can'),
      ],
      needs.map((one) => [
        one.code,
        one.title,
        word(actionStatuses[one.status]),
        word(weathers[one.weather.value]),
        one.daysLate,
        one.asked?.text ?? null,
        dayCell(one.asked?.since ?? null),
        one.blocked?.reason ?? null,
        one.blocked?.remedy ?? null,
        one.blocked?.helper ?? null,
      ]),
    ),
    sheet(
      say('Décisions', 'Decisions'),
      [
        say('Numéro', 'Number'),
        say('Décision', 'Decision'),
        say('Statut', 'Status'),
        say('Échéance', 'Due date'),
        say('Jours de retard', 'Days late'),
        say('Responsable', 'Owner'),
      ],
      decisions.map((one) => [
        one.number,
        one.text,
        word(decisionStatuses[one.status]),
        dayCell(one.dueDate),
        one.daysOverdue,
        one.owner,
      ]),
    ),
    ...(money
      ? [
          sheet(
            say('Argent par volet', 'Money by workstream'),
            [
              say('Volet', 'Workstream'),
              say('Prévu (€)', 'Planned (€)'),
              say('Engagé (€)', 'Committed (€)'),
              say('Présenté (€)', 'Presented (€)'),
              say('Payé (€)', 'Paid (€)'),
              say('Certifié (€)', 'Certified (€)'),
            ],
            money.workstreams.map((one) => [
              one.title ?? say('Sans volet', 'No workstream'),
              euros(one.plannedCents),
              euros(one.committedCents),
              euros(one.presentedCents),
              euros(one.paidCents),
              euros(one.certifiedCents),
            ]),
          ),
        ]
      : []),
    sheet(
      say('Expérimentations', 'Experiments'),
      [
        say('Expérimentation', 'Experiment'),
        say('Communes', 'Communes'),
        say('État', 'State'),
        say('Début', 'Start'),
        say('Fin', 'End'),
        say('Évaluée le', 'Evaluated on'),
        say('Évaluée par', 'Evaluated by'),
        say('Note sur 5', 'Score out of 5'),
        say('Suite', 'Verdict'),
        say('Raisons', 'Reasons'),
        say('Décision', 'Decision'),
        say('Déployée à', 'Deployed in'),
      ],
      experiments.map((one) => [
        one.title,
        one.communes.join(', '),
        one.state ? word(experimentStates[one.state]) : null,
        dayCell(one.startDate),
        dayCell(one.endDate),
        dayCell(one.evaluationDate),
        one.evaluator,
        tenth(one.score),
        one.decision ? word(experimentDecisions[one.decision]) : null,
        one.reasons,
        one.committeeDecision?.number ?? null,
        one.deployments.flatMap(({ commune }) => commune ?? []).join(', '),
      ]),
    ),
    sheet(
      say('Indicateurs', 'Indicators'),
      [
        say('Indicateur', 'Indicator'),
        say('De', 'Of'),
        say('Unité', 'Unit'),
        say('Valeur initiale', 'Initial value'),
        say('Valeur', 'Value'),
        say('Du', 'On'),
        say('Cible', 'Target'),
        say('Chemin parcouru (%)', 'Way gone (%)'),
      ],
      indicators.map((one) => [
        one.title,
        one.about,
        one.unit,
        one.initial,
        one.current?.value ?? null,
        dayCell(one.current?.day ?? null),
        one.target,
        tenth(one.rate),
      ]),
    ),
    sheet(
      say('Tiers-lieux', 'Places'),
      [
        say('État', 'State'),
        say('Tiers-lieux', 'Places'),
        say('Membres du réseau', 'Members of the network'),
        say('Vérifiés depuis moins d’un an', 'Verified within a year'),
      ],
      places.states.map((one) => [
        one.word ? word(placeStates[one.word]) : null,
        one.places,
        one.members,
        one.verified,
      ]),
    ),
  ]
}

/** The dashboard that someone looks at, as a spreadsheet. */
export const exportDashboard = async (
  question: DashboardQuestion,
  format: SpreadsheetFormat,
  req: PayloadRequest,
): Promise<Uint8Array> =>
  writeSpreadsheet(
    sheetsOf(await readDashboard(question, req), languageOf(req.i18n.language)),
    format,
  )
