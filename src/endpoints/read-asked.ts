import { type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'

import { type Bilingual, type Language, languageOf } from '@/src/domain/platform/text/bilingual'

/** What zod says is wrong, in the reader's language. */
const generic = { fr: z.locales.fr().localeError, en: z.locales.en().localeError }

/** Said in our words where zod's do not tell what to write. */
const byFormat: Partial<Record<string, Bilingual>> = {
  date: {
    fr: 'Écrivez le jour ainsi\u00A0: 2018-01-31.',
    en: 'Write the day like this: 2018-01-31.',
  },
}

const ours = z.object({ sentence: z.object({ fr: z.string(), en: z.string() }) })

/** What is to be said of an issue, if it says so itself or is one of those above. */
const wordsFor = (issue: z.core.$ZodRawIssue): Bilingual | undefined => {
  if (issue.code === 'invalid_format') return byFormat[issue.format]
  return issue.code === 'custom' ? ours.safeParse(issue.params).data?.sentence : undefined
}

const sentenceIn =
  (language: Language): z.core.$ZodErrorMap =>
  (issue) =>
    wordsFor(issue)?.[language] ?? generic[language](issue)

/**
 * What was asked, read by its schema.
 * @throws ValidationError that names, in the reader's language, each thing that is wrong: a 400
 */
export const readAsked = <Asked>(
  schema: z.ZodType<Asked>,
  asked: unknown,
  req: PayloadRequest,
): Asked => {
  const parsed = schema.safeParse(asked, { error: sentenceIn(languageOf(req.i18n.language)) })
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }))
  throw new ValidationError({ errors, req }, req.t)
}
