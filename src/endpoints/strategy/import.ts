import { type Endpoint, Forbidden, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import type { Bilingual } from '@/src/domain/platform/bilingual'
import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { UnreadableFile } from '@/src/formats/table'
import { previewImport, runImport } from '@/src/queries/strategy/spreadsheet/import'
import { languageIn } from '@/src/queries/strategy/spreadsheet/scope'
import { ImportRefused } from '@/src/queries/strategy/spreadsheet/write'

import { errorsIn, previewOf, resultOf } from './import-answer'
import { lines } from './lines'

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
})

const wrong: Bilingual = {
  fr: 'Attendu\u00A0: un formulaire avec un fichier «\u00A0file\u00A0», et au besoin «\u00A0mapping\u00A0», «\u00A0dryRun\u00A0», «\u00A0fingerprint\u00A0».',
  en: 'Expected: a form with a file “file” and, if need be, “mapping”, “dryRun”, “fingerprint”.',
}

const readForm = async (req: PayloadRequest) => {
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

/**
 * POST /api/strategy/import — a CSV, a zip of them or an XLSX, as a form. A dry run answers the
 * differences; an import, all or nothing, what it did. Asked for `application/x-ndjson`, an import
 * says on the way how far it is. Payload takes the session's cookie from its own pages alone.
 */
export const strategyImport: Endpoint = {
  path: '/strategy/import',
  method: 'post',
  handler: async (req) => {
    if (!managers({ req })) throw new Forbidden(req.t)
    const { file, mapping, dryRun, fingerprint } = await readForm(req)
    const scope = { req, overrideAccess: false }
    const language = languageIn(scope)
    const refusalOf = (error: unknown) => {
      if (error instanceof ImportRefused) return { errors: errorsIn(error.errors, language) }
      if (error instanceof UnreadableFile)
        return { errors: [{ sheet: '', row: 0, column: null, message: error.sentence[language] }] }
      return undefined
    }
    const importing = async (onProgress?: (done: number, all: number) => void) => {
      const tables = await readSpreadsheet(file.name, new Uint8Array(await file.arrayBuffer()))
      return dryRun === 'true'
        ? previewOf(await previewImport({ tables, mapping }, scope), tables, language)
        : resultOf(await runImport({ tables, mapping }, scope, { fingerprint, onProgress }))
    }

    if (req.headers.get('accept')?.includes('application/x-ndjson'))
      return lines(async (say) => {
        try {
          const onProgress = (done: number, all: number) => {
            if (done % 20 === 0 || done === all) say({ done, all })
          }
          say({ result: await importing(onProgress) })
        } catch (error) {
          const refused = refusalOf(error)
          if (!refused) req.payload.logger.error(error)
          say({ refused: refused ?? { errors: [] } })
        }
      })
    try {
      return Response.json(await importing())
    } catch (error) {
      const refused = refusalOf(error)
      if (!refused) throw error
      return Response.json(refused, { status: 400 })
    }
  },
}
