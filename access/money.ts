import { hasRole } from './rules'

/** Those who follow the money of the strategy. Of it, only what pays someone is for managers alone. */
export const followers = hasRole('admin', 'project-manager', 'committee-member')
