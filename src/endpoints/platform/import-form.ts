import { type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { languageIn } from '@/src/queries/platform/import/scope'

const sheetMapping = z.object({
  kind: z.string().nullable(),
  columns: z.array(z.string().nullable()).max(1_000),
})

const readJson = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'JSON' })
    return z.NEVER
  }
}

const fields = z.object({
  file: z.instanceof(File),
  mapping: z.string().transform(readJson).pipe(z.record(z.string(), sheetMapping)).optional(),
  /** Nothing is written unless it is asked for. */
  dryRun: z.enum(['true', 'false']).default('true'),
  fingerprint: z.string().max(100).optional(),
  /** By sheet and row: the document that a row is about, or « new ». */
  decisions: z
    .string()
    .transform(readJson)
    .pipe(z.record(z.string(), z.record(z.string(), z.string().max(200))))
    .optional(),
})

const wrong: Bilingual = {
  fr: 'Attendu\u00A0: un formulaire avec un fichier «\u00A0file\u00A0», et au besoin «\u00A0mapping\u00A0», «\u00A0decisions\u00A0», «\u00A0dryRun\u00A0», «\u00A0fingerprint\u00A0».',
  en: 'Expected: a form with a file “file” and, if need be, “mapping”, “decisions”, “dryRun”, “fingerprint”.',
}

/** What an import was sent, or a 400 that says what was expected. */
export const readImportForm = async (req: PayloadRequest) => {
  const form = await req.formData?.().catch(() => undefined) // said as a form that makes no sense
  const parsed = fields.safeParse(form && Object.fromEntries(form.entries()))
  if (parsed.success) return parsed.data
  const language = languageIn({ req, overrideAccess: false })
  const errors = parsed.error.issues.map(({ path: [path] }) => ({
    path: String(path ?? 'body'),
    message: wrong[language],
  }))
  throw new ValidationError({ errors, req }, req.t)
}
