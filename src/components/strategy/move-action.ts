import { patchDocument } from '@/src/components/platform/patch-document'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { ActionStatus } from '@/src/domain/strategy/action-status'

import type { Card } from './KanbanCard'

type Moved = Pick<Card, 'status' | 'updatedAt' | 'blockedReason'>

/** Gives an action another status, unless it has changed since the board was read. */
export const moveAction = async ({
  card,
  status,
  reason,
  language,
}: {
  card: Card
  status: ActionStatus
  reason: string
  language: Language
}): Promise<{ problem: string } | { card: Moved }> => {
  const data = status === 'blocked' ? { status, blocked: { reason } } : { status }
  const result = await patchDocument({ collection: 'actions', document: card, data, language })
  return 'problem' in result ? result : { card: { status, blockedReason: reason, ...result } }
}
