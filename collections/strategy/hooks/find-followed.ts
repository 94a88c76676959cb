import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

import { withFollowed } from '@/src/queries/strategy/followed-actions'

/**
 * Answers the filters of the list of actions that are computed, such as « météo orage », for the
 * back-office alone: it asks by the code, REST and GraphQL do not.
 */
const findFollowed: CollectionBeforeOperationHook<'actions'> = async ({ args, operation, req }) => {
  if (req.payloadAPI !== 'local') return
  if (operation === 'read' && 'where' in args && args.where)
    args.where = await withFollowed(args.where, req)
}

/** Before anything else looks at what is asked: the name of such a filter is no id of an action. */
export const findingFollowed = (config: SanitizedConfig): SanitizedConfig => {
  config.collections
    .find(({ slug }) => slug === 'actions')
    ?.hooks.beforeOperation.unshift(findFollowed)
  return config
}
