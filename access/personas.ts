import { type Role, roles } from './roles'

/** Someone who asks: with a role, or with no account at all. */
export type Persona = Role | 'anonymous'

const isRole = (text: string): text is Role => text in roles

export const personas: readonly Persona[] = ['anonymous', ...Object.keys(roles).filter(isRole)]
