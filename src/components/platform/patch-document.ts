import { z } from 'zod'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { refusalIn } from './refusal-in'

const written = z.object({ doc: z.object({ updatedAt: z.string() }) })

type Patch = {
  collection: string
  document: { id: string; updatedAt: string; _status?: 'draft' | 'published' | null }
  data: object
  language: Language
}

/**
 * Writes some fields of a document, unless it has changed since it was read. A draft that waits for its
 * publication keeps waiting: only the draft is written.
 */
export const patchDocument = async ({
  collection,
  document: { id, updatedAt, _status },
  data,
  language,
}: Patch): Promise<{ problem: string } | { updatedAt: string }> => {
  const say = sayIn(language)
  const draft = _status === 'draft' ? '&draft=true' : ''
  try {
    const response = await fetch(`/api/${collection}/${id}?depth=0${draft}`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': `"${updatedAt}"`,
        'Accept-Language': language,
      },
      body: JSON.stringify(data),
    })
    const answer: unknown = await response.json()
    if (!response.ok) return { problem: refusalIn(answer, language) }
    return { updatedAt: written.parse(answer).doc.updatedAt }
  } catch {
    return {
      problem: say(
        'La connexion s’est interrompue\u00A0: le changement est peut-être enregistré. Rechargez la page pour le savoir.',
        'The connection broke: the change may have been saved. Load the page again to know.',
      ),
    }
  }
}
