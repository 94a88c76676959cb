import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { longDate } from '@/src/formats/dates'

import type { Dashboard, DashboardQuestion } from './dashboard'
import type { DashboardFilters } from './filters'

/** What each filter is called. */
export const filterNames = {
  axis: { fr: 'Axe', en: 'Axis' },
  orientation: { fr: 'Orientation', en: 'Orientation' },
  workstream: { fr: 'Volet', en: 'Workstream' },
  commune: { fr: 'Commune', en: 'Commune' },
  department: { fr: 'Direction', en: 'Department' },
  status: { fr: 'Statut', en: 'Status' },
} satisfies Record<keyof DashboardFilters, Bilingual>

const numbered = (parts: readonly { id: string; number: number; title: string }[], id: string) => {
  const part = parts.find((one) => one.id === id)
  return part && `${String(part.number)}. ${part.title}`
}

const valuesOf = (
  { axis, orientation, workstream, commune, department, status }: DashboardFilters,
  { axes, orientations, workstreams, communes }: Dashboard['parts'],
  language: Language,
) => [
  { name: filterNames.axis, id: axis, value: axis && numbered(axes, axis) },
  {
    name: filterNames.orientation,
    id: orientation,
    value: orientation && numbered(orientations, orientation),
  },
  {
    name: filterNames.workstream,
    id: workstream,
    value: workstream && numbered(workstreams, workstream),
  },
  {
    name: filterNames.commune,
    id: commune,
    value: communes.find(({ id }) => id === commune)?.name,
  },
  { name: filterNames.department, id: department, value: department },
  { name: filterNames.status, id: status, value: status && actionStatuses[status][language] },
]

/** What the dashboard is narrowed to and of which day: on its paper, its charts, and above its figures. */
export const askedInWords = (
  { parts, meeting }: Pick<Dashboard, 'parts' | 'meeting'>,
  { filters, day }: DashboardQuestion,
  language: Language,
): string => {
  const say = (words: Bilingual) => words[language]
  const on = longDate(day, language)
  const since = meeting && longDate(meeting.day, language)
  return [
    say({ fr: `Au ${on}`, en: `As of ${on}` }),
    ...(since
      ? [
          say({
            fr: `comparé à la séance du ${since}`,
            en: `compared with the meeting of ${since}`,
          }),
        ]
      : []),
    ...valuesOf(filters, parts, language).flatMap(({ name, id, value }) =>
      id === undefined
        ? []
        : `${name[language]}${say({ fr: '\u00A0: ', en: ': ' })}${value ?? say({ fr: 'inconnue', en: 'unknown' })}`,
    ),
  ].join(' · ')
}
