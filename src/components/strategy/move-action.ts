import { z } from 'zod'

import { refusalIn } from '@/src/components/platform/refusal-in'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { ActionStatus } from '@/src/domain/strategy/action-status'
import { sayIn } from '@/src/i18n/say'

import type { Card } from './KanbanCard'

type Moved = Pick<Card, 'status' | 'updatedAt' | 'blockedReason'>

const written = z.object({ doc: z.object({ updatedAt: z.string() }) })

/**
 * Gives an action another status, unless it has changed since the board was read. A draft that waits
 * for its publication keeps waiting: only the draft is written.
 */
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
  const say = sayIn(language)
  const draft = card._status === 'draft' ? '&draft=true' : ''
  try {
    const response = await fetch(`/api/actions/${card.id}?depth=0${draft}`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': `"${card.updatedAt}"`,
        'Accept-Language': language,
      },
      body: JSON.stringify(status === 'blocked' ? { status, blocked: { reason } } : { status }),
    })
    const answer: unknown = await response.json()
    if (!response.ok) return { problem: refusalIn(answer, language) }
    const { updatedAt } = written.parse(answer).doc
    return { card: { status, updatedAt, blockedReason: reason } }
  } catch {
    return {
      problem: say(
        'La connexion s’est interrompue\u00A0: le changement est peut-être enregistré. Rechargez la page pour le savoir.',
        'The connection broke: the change may have been saved. Load the page again to know.',
      ),
    }
  }
}
