export type DemoUser = {
  email: string
  name: string
  role: 'admin' | 'project-manager' | 'editor' | 'committee-member' | 'partner'
}

/** Sample accounts, one a role. Their passwords are given when they are seeded, never kept here. */
export const demoUsers: readonly DemoUser[] = [
  {
    email: 'administration@demo.resolument.example',
    name: 'Administratrice (exemple)',
    role: 'admin',
  },
  {
    email: 'chef.projet@demo.resolument.example',
    name: 'Cheffe de projet (exemple)',
    role: 'project-manager',
  },
  { email: 'redaction@demo.resolument.example', name: 'Rédacteur (exemple)', role: 'editor' },
  {
    email: 'comite@demo.resolument.example',
    name: 'Membre du comité (exemple)',
    role: 'committee-member',
  },
  { email: 'partenaire@demo.resolument.example', name: 'Partenaire (exemple)', role: 'partner' },
]
