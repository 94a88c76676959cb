import type { Account } from '@/seed/demo'

/** Demonstration accounts as lines of a terminal; none when none was created. */
export const accountLines = (accounts: readonly Account[]): string[] =>
  accounts.length === 0
    ? []
    : [
        '',
        'Demonstration accounts, shown this once (the partner’s is an API key):',
        ...accounts.map(
          ({ role, email, password }) => `  ${role.padEnd(17)} ${email.padEnd(40)} ${password}`,
        ),
      ]
