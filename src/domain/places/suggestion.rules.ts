import type { z } from 'zod'

import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'
import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { proposal, proposedFields } from './proposal'
import { suggestionKinds, type SuggestionStatus, suggestionStatuses } from './suggestion'
import { tiersLieuProblem } from './tiers-lieu.rules'

/** A decision is final: whoever disagrees suggests anew. */
const moves: Moves<SuggestionStatus> = {
  pending: ['accepted', 'refused'],
  accepted: [],
  refused: [],
}

const unknownNames = (issues: z.core.$ZodIssue[]): string[] =>
  issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))

/** What is wrong with the values that someone proposes for a place: a name, a value, a rule of places. */
const proposalProblem = (proposed: unknown): Problem | undefined => {
  const path = 'proposed'
  const { success, data, error } = proposal.safeParse(proposed)
  if (success) {
    const problem = tiersLieuProblem(data)
    return problem && { path, message: problem.message }
  }
  const unknown = unknownNames(error.issues).join(', ')
  if (unknown)
    return {
      path,
      message: {
        fr: `Un lieu n’a pas ces champs, ou ils ne se proposent pas\u00A0: ${unknown}. Choisissez parmi\u00A0: ${proposedFields.join(', ')}.`,
        en: `A place has no such fields, or they cannot be proposed: ${unknown}. Choose among: ${proposedFields.join(', ')}.`,
      },
    }
  const wrong = [...new Set(error.issues.map((issue) => String(issue.path[0] ?? '')))].join(', ')
  return {
    path,
    message: {
      fr: wrong
        ? `Ces valeurs ne conviennent pas à leur champ\u00A0: ${wrong}.`
        : 'Donnez les valeurs proposées par nom de champ, comme { "name": "La Grappe" }.',
      en: wrong
        ? `These values do not fit their fields: ${wrong}.`
        : 'Give the proposed values by field name, such as { "name": "La Grappe" }.',
    },
  }
}

type Suggestion = {
  kind?: keyof typeof suggestionKinds | null
  place?: unknown
  proposed?: unknown
  status?: SuggestionStatus | null
  reason?: string | null
}

/** What is wrong with a suggestion as it is written: what it is about, what it proposes, its path. */
export const suggestionProblem: EntityRule<Suggestion> = (
  { kind, place, proposed, status, reason },
  before,
) => {
  if (kind === 'correction' && !place)
    return {
      path: 'place',
      message: {
        fr: 'Choisissez le lieu à corriger.',
        en: 'Choose the place to correct.',
      },
    }
  const wrong = proposed === undefined || proposed === null ? undefined : proposalProblem(proposed)
  if (wrong) return wrong
  const move = moveProblem(
    { moves, names: suggestionStatuses, path: 'status' },
    before?.status,
    status,
  )
  if (move) return move
  return status === 'refused' && !reason?.trim()
    ? {
        path: 'reason',
        message: {
          fr: 'Dites pourquoi la proposition est refusée.',
          en: 'Say why the suggestion is refused.',
        },
      }
    : undefined
}
