import type { Account } from '@/seed/demo'

/** Where each role finds what it came for, and what that is. */
const beginnings = [
  ['anyone', '', 'the strategy in public'],
  [
    'project-manager',
    '/admin',
    'what is late and what is theirs; /admin/saisie, the month in one grid',
  ],
  [
    'committee-member',
    '/admin',
    'the whole strategy; /admin/collections/meetings, the next meeting',
  ],
  ['editor', '/admin', 'texts and media; /admin/collections/training-modules, a draft that waits'],
  ['admin', '/admin', 'accounts and settings; /admin/activite, what was sent'],
  ['partner', '/api/actions', 'what is published, with « Authorization: users API-Key … »'],
] as const

/** Demonstration accounts and where to begin, as lines of a terminal; none when none was created. */
export const accountLines = (accounts: readonly Account[], serverUrl: string): string[] =>
  accounts.length === 0
    ? []
    : [
        '',
        'Demonstration accounts, shown this once (the partner’s is an API key):',
        ...accounts.map(
          ({ role, email, password }) => `  ${role.padEnd(17)} ${email.padEnd(40)} ${password}`,
        ),
        '',
        'Where to begin:',
        ...beginnings.map(
          ([who, path, what]) => `  ${who.padEnd(17)} ${`${serverUrl}${path}`.padEnd(40)} ${what}`,
        ),
      ]
