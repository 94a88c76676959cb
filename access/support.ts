import { hasRole, owns, type Rule } from './rules'

/** The person who accompanies the place. Editors write what is public: an accompaniment never is. */
export const accompanying: Rule = (args) => !hasRole('editor')(args) && owns('companion')(args)
