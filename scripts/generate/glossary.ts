import { formatNames, type Payload, type SanitizedCollectionConfig } from 'payload'

import { roles } from '@/access/roles'
import { agendaItemKinds } from '@/src/domain/committee/agenda-item'
import { decisionModes, decisionStatuses } from '@/src/domain/committee/decision'
import { meetingModes, meetingStatuses } from '@/src/domain/committee/meeting'
import { colleges, memberRoles } from '@/src/domain/committee/member'
import { attendanceStatuses, quorumRules } from '@/src/domain/committee/quorum'
import { eventStatuses } from '@/src/domain/agenda/event'
import { sessionStates } from '@/src/domain/agenda/session'
import { warningCodes } from '@/src/domain/agenda/warnings'
import type { Bilingual } from '@/src/domain/platform/bilingual'
import { flagLabels } from '@/src/domain/platform/flags'
import { organisationKinds } from '@/src/domain/platform/organisation-kinds'
import { equipments, families, managements, placeStates } from '@/src/domain/places/place'
import { suggestionKinds, suggestionStatuses } from '@/src/domain/places/suggestion'
import { supportStages } from '@/src/domain/places/support'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { experimentDecisions } from '@/src/domain/strategy/experiment'
import { directions, periodicities } from '@/src/domain/strategy/indicator'
import { priorities } from '@/src/domain/strategy/priorities'
import { weathers } from '@/src/domain/strategy/weather'
import { audiences, digCompAreas, levels, licences } from '@/src/domain/training/module'
import { sessionStatuses } from '@/src/domain/training/session'

const vocabularies: Record<string, Record<string, Bilingual>> = {
  'Roles (users.role)': roles,
  'Statuses of an action (actions.status)': actionStatuses,
  'Priorities of an action (actions.priority)': priorities,
  'Weather of an action (progress-reports.weather)': weathers,
  'Periodicities of an indicator (indicators.periodicity)': periodicities,
  'Directions of an indicator (indicators.direction)': directions,
  'Decisions on an experiment (experiments.decision)': experimentDecisions,
  'Colleges of the committee (committee-members.college)': colleges,
  'Roles in the committee (committee-members.role)': memberRoles,
  'Statuses of a meeting (meetings.status)': meetingStatuses,
  'Modes of a meeting (meetings.mode)': meetingModes,
  'Quorum of a meeting (meetings.quorum.rule)': quorumRules,
  'Kinds of an agenda item (agenda-items.kind)': agendaItemKinds,
  'Attendance (attendances.status)': attendanceStatuses,
  'Ways to take a decision (decisions.mode)': decisionModes,
  'Statuses of a decision (decisions.status)': decisionStatuses,
  'Kinds of an organisation (organisations.kind)': organisationKinds,
  'Statuses of an event (events.status)': eventStatuses,
  'States of a session (event-sessions.state)': sessionStates,
  'Warnings of a programme (/api/events/:id/warnings)': warningCodes,
  'Families of a tiers-lieu (tiers-lieux.families)': families,
  'States of a tiers-lieu (tiers-lieux.state)': placeStates,
  'Legal forms of a tiers-lieu (tiers-lieux.management)': managements,
  'Equipment of a tiers-lieu (tiers-lieux.equipments)': equipments,
  'Kinds of a suggestion (place-suggestions.kind)': suggestionKinds,
  'Statuses of a suggestion (place-suggestions.status)': suggestionStatuses,
  'Stages of support (support-records.stage)': supportStages,
  'Levels of a training module (training-modules.level)': levels,
  'Audiences of a training (training-modules.audiences, training-sessions.audiences)': audiences,
  'Areas of DigComp 2.2 (training-modules.digCompAreas)': digCompAreas,
  'Licences of a training module (training-modules.licence)': licences,
  'Statuses of a training session (training-sessions.status)': sessionStatuses,
  Flags: flagLabels,
}

const frenchOf = (label: unknown): string => {
  const french: unknown =
    typeof label === 'function'
      ? Reflect.apply(label, undefined, [{ i18n: { language: 'fr' } }])
      : label
  return typeof french === 'string' ? french : ''
}

const isOurs = ({ slug }: SanitizedCollectionConfig) => !slug.startsWith('payload-')

/** Absent where a collection sets no name of its own, whatever Payload's types say. */
const typeNameOf = ({ typescript }: { typescript?: { interface?: string } }) =>
  typescript?.interface

/** docs/glossary.md: which French word a slug, a type or a value of the API stands for. */
export const glossaryPage = ({ collections }: Payload): string => {
  const ours = Object.values(collections).filter(({ config }) => isOurs(config))
  const words = Object.entries(vocabularies).flatMap(([title, words]) => [
    `\n## ${title}\n`,
    '| Value | French | English |',
    '|---|---|---|',
    ...Object.entries(words).map(([value, { fr, en }]) => `| \`${value}\` | ${fr} | ${en} |`),
  ])
  return [
    '# Glossary\n',
    'Written by `npm run generate` from the configuration. Code, slugs, fields and values are in',
    'English; people read French or English. A published slug, field or value is a contract.',
    '\n## Collections\n',
    '| Slug (REST) | GraphQL | TypeScript | French |',
    '|---|---|---|---|',
    ...ours.map(({ config }) => {
      const names = formatNames(config.slug)
      const { singularName = names.singular, pluralName = names.plural } = config.graphQL || {}
      const type = typeNameOf(config) ?? names.singular
      const french = `${frenchOf(config.labels.singular)}, ${frenchOf(config.labels.plural).toLowerCase()}`
      return `| \`${config.slug}\` | \`${singularName}\`, \`${pluralName}\` | \`${type}\` | ${french} |`
    }),
    ...words,
    '\n## Words that stay French\n',
    '`tiers-lieux` (and `TiersLieu`): no English word says it. The column names of official French',
    'layouts (mednum, SCDL, OpenAgenda) are spoken in `src/formats` alone.',
    '',
  ].join('\n')
}
