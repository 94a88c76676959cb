import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { type Role, roles } from './roles'

/** Someone who asks: with a role, or with no account at all. */
export type Persona = Role | 'anonymous'

export const personas: readonly Persona[] = ['anonymous', ...wordsOf(roles)]
