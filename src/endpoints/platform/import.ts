import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { managers } from '@/access/rules'
import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { UnreadableFile } from '@/src/formats/table'
import type { Importer } from '@/src/commands/platform/import'
import { languageIn } from '@/src/queries/platform/import/scope'
import { ImportRefused } from '@/src/commands/platform/write-changes'

import { errorsIn, previewOf, resultOf } from './import-answer'
import { readImportForm } from './import-form'
import { lines } from './lines'

/**
 * A CSV, a zip of them or an XLSX, as a form. A dry run answers the differences; an import, all or
 * nothing, what it did. Asked for `application/x-ndjson`, an import says on the way how far it is.
 * Payload takes the session's cookie from its own pages alone.
 */
export const importEndpoint = (
  path: string,
  importerFor: (req: PayloadRequest) => Importer | Promise<Importer>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!managers({ req })) throw new Forbidden(req.t)
    const { previewImport, runImport, readFile = readSpreadsheet } = await importerFor(req)
    const { file, mapping, decisions, dryRun, fingerprint } = await readImportForm(req)
    const scope = { req, overrideAccess: false }
    const language = languageIn(scope)
    const refusalOf = (error: unknown) => {
      if (error instanceof ImportRefused) return { errors: errorsIn(error.errors, language) }
      if (error instanceof UnreadableFile)
        return { errors: [{ sheet: '', row: 0, column: null, message: error.sentence[language] }] }
      return undefined
    }
    const importing = async (onProgress?: (done: number, all: number) => void) => {
      const tables = await readFile(file.name, new Uint8Array(await file.arrayBuffer()))
      const asked = { tables, mapping, decisions }
      return dryRun === 'true'
        ? previewOf(await previewImport(asked, scope), language)
        : resultOf(await runImport(asked, scope, { fingerprint, onProgress }))
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
})
