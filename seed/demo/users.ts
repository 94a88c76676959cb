export type DemoUser = {
  email: string
  name: string
  role: 'admin' | 'project-manager' | 'editor' | 'committee-member' | 'partner'
}

/** Sample accounts, one a role. Their passwords are given when they are seeded, never kept here. */
export const demoUsers: readonly DemoUser[] = [
  {
    email: 'administration@demo.resolument.example',
    name: 'Nadia Bernard (exemple)',
    role: 'admin',
  },
  {
    email: 'chef.projet@demo.resolument.example',
    name: 'Claire Martin (exemple)',
    role: 'project-manager',
  },
  { email: 'redaction@demo.resolument.example', name: 'Louis Petit (exemple)', role: 'editor' },
  {
    email: 'comite@demo.resolument.example',
    name: 'Jean Dupont (exemple)',
    role: 'committee-member',
  },
  {
    email: 'partenaire@demo.resolument.example',
    name: 'Site partenaire (exemple)',
    role: 'partner',
  },
]
