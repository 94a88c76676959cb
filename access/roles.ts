import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** Who uses Résolument, from the one who may do everything to the site that only reads. */
export const roles = {
  admin: { fr: 'Administration', en: 'Administrator' },
  'project-manager': { fr: 'Pilotage de projet', en: 'Project manager' },
  editor: { fr: 'Rédaction', en: 'Editor' },
  'committee-member': { fr: 'Comité métropolitain du numérique', en: 'Committee member' },
  partner: { fr: 'Site partenaire', en: 'Partner site' },
} satisfies Record<string, Bilingual>

export type Role = keyof typeof roles

/** The people of the house: everyone with an account, except the sites that only read. */
export const staffRoles = ['admin', 'project-manager', 'editor', 'committee-member'] as const

/** Those who enter and decide the facts of the five domains. */
export const managerRoles = ['admin', 'project-manager'] as const

/** Which accounts a role may open for others: nobody gives more than they have. */
const givenRoles: Partial<Record<Role, readonly Role[]>> = {
  admin: ['admin', 'project-manager', 'editor', 'committee-member', 'partner'],
  'project-manager': ['editor', 'committee-member'],
}

/** Whether someone of a role may open an account of another. */
export const mayGive = (own: Role, given: unknown): boolean =>
  givenRoles[own]?.some((role) => role === given) ?? false
