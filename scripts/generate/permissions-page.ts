import { personas } from '@/access/personas'
import { roles } from '@/access/roles'

import type { Answer, Answers, GlobalRow, PermissionRow } from './permissions'

const mark: Record<Answer, string> = { all: '●', some: '◐', none: '–' }

const header = [
  `| | ${['anyone', ...Object.values(roles).map(({ en }) => en)].join(' | ')} |`,
  `|---|${personas.map(() => ':-:|').join('')}`,
]

const row = (name: string, answers: Answers) =>
  `| ${name} | ${personas.map((persona) => mark[answers[persona] ?? 'none']).join(' | ')} |`

const tableOf = (rows: readonly { operation: string; answers: Answers }[]) => [
  ...header,
  ...rows.map(({ operation, answers }) => row(operation, answers)),
]

/** docs/permissions.md: a change of rights is a line in a review. */
export const permissionsPage = (collections: PermissionRow[], globals: GlobalRow[]): string =>
  [
    '# Who may do what\n',
    'Written by `npm run generate` from the running configuration: ● everything, ◐ some documents',
    '(a rule narrows: published, one’s own…), – nothing. Fields may narrow further.',
    ...[...new Set(collections.map(({ collection }) => collection))].flatMap((slug) => [
      `\n## ${slug}\n`,
      ...tableOf(collections.filter(({ collection }) => collection === slug)),
    ]),
    ...[...new Set(globals.map(({ global }) => global))].flatMap((slug) => [
      `\n## ${slug} (global)\n`,
      ...tableOf(globals.filter(({ global }) => global === slug)),
    ]),
    '',
  ].join('\n')
