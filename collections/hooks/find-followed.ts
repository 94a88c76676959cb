import type { CollectionBeforeOperationHook } from 'payload'

import { withFollowed } from '@/src/queries/strategy/followed-actions'

/** Answers the filters of the list of actions that are computed, such as « météo orage ». */
export const findFollowed: CollectionBeforeOperationHook<'actions'> = async ({
  args,
  operation,
  req,
}) => {
  if (operation === 'read' && 'where' in args && args.where)
    args.where = await withFollowed(args.where, req)
}
