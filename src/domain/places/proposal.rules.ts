import type { z } from 'zod'

import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { lengthProblem } from '@/src/domain/platform/text/sizes'
import { isRecord } from '@/src/domain/platform/data/record'

import { isProposedField, type Proposal, proposal, type ProposedField } from './proposal'
import { tiersLieuProblem } from './tiers-lieu.rules'

const address: Bilingual = {
  fr: 'Écrivez l’adresse entière de la page, comme «\u00A0https://exemple.fr\u00A0».',
  en: 'Write the whole address of the page, such as “https://example.org”.',
}

/** What to write in a field, where « this value does not fit » would not tell. */
const sentences: Partial<Record<ProposedField, Bilingual>> = {
  name: { fr: 'Donnez le nom du lieu.', en: 'Give the name of the place.' },
  commune: {
    fr: 'Choisissez la commune où se trouve le lieu.',
    en: 'Choose the commune where the place is.',
  },
  email: {
    fr: 'Écrivez une adresse e-mail complète, comme «\u00A0contact@exemple.fr\u00A0».',
    en: 'Write a complete e-mail address, such as “contact@example.org”.',
  },
  website: address,
  booking: address,
}

const misfit: Bilingual = {
  fr: 'Cette valeur ne convient pas\u00A0: corrigez-la.',
  en: 'This value does not fit: correct it.',
}

const problemOf = ({ code, path: [name], ...issue }: z.core.$ZodIssue, given: unknown): Problem => {
  const path = String(name)
  const value = isRecord(given) ? given[path] : undefined
  const tooLong =
    code === 'too_big' && typeof value === 'string' && 'maximum' in issue
      ? lengthProblem(path, value.length, Number(issue.maximum))
      : undefined
  return (
    tooLong ?? { path, message: (isProposedField(path) ? sentences[path] : undefined) ?? misfit }
  )
}

/** What is wrong with the values that someone typed for a place, each by its field: once a field. */
export const valueProblems = (given: Record<string, unknown>): Problem[] => {
  const { success, data, error } = proposal.safeParse(given)
  if (success) return [tiersLieuProblem(data)].filter((problem) => problem !== undefined)
  const problems = error.issues.map((issue) => problemOf(issue, given))
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()]
}

/** What a place that nobody knows yet needs besides: what it is called, and where it is. */
export const newPlaceProblems = ({ name, commune }: Proposal): Problem[] =>
  [['name', name] as const, ['commune', commune] as const].flatMap(([path, value]) =>
    value === undefined ? [{ path, message: sentences[path] ?? misfit }] : [],
  )
