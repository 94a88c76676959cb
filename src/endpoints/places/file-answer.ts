import type { PayloadRequest } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import type { PlaceQuestion } from '@/src/domain/places/question'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { licence } from '@/src/domain/platform/web/licence'
import { writeCsv } from '@/src/formats/csv/write'
import { writeMednum, writeMednumCsv, writeMednumJson } from '@/src/formats/mednum/write'
import { writeXlsx } from '@/src/formats/xlsx/write'
import { asMednum } from '@/src/queries/places/as-mednum'
import { findPlaces } from '@/src/queries/places/find-places'
import { readPlaceFacts } from '@/src/queries/places/place-facts'
import { placesSheet } from '@/src/queries/places/places-sheet'

import { addressesIn } from './addresses'
import { placesAtom } from './atom'

type Written = { body: BodyInit; headers?: Record<string, string> }

type FileFormat = {
  type: string
  /** What it is kept as; nothing for what is read where it is. */
  file?: { name: string; extension: string }
  write: (places: PlaceEntry[], req: PayloadRequest) => Promise<Written>
}

const sheetOf = async (places: PlaceEntry[], req: PayloadRequest) => {
  const language = languageOf(req.locale)
  return placesSheet(await readPlaceFacts(places, req), language, addressesIn(language).pageOf)
}

/** How many places are left out is told beside the file: the layout has no room for it within. */
const mednumOf = async (places: PlaceEntry[], req: PayloadRequest) => {
  const { rows, leftOut } = writeMednum((await readPlaceFacts(places, req)).map(asMednum))
  return { rows, headers: { 'Places-Left-Out': String(leftOut.length) } }
}

/** Each holds all that was found. */
export const fileFormats = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    file: { name: 'tiers-lieux', extension: 'csv' },
    write: async (places, req) => ({ body: writeCsv(await sheetOf(places, req)) }),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    file: { name: 'tiers-lieux', extension: 'xlsx' },
    write: async (places, req) => ({
      body: new Uint8Array(await writeXlsx([await sheetOf(places, req)])),
    }),
  },
  'mednum-csv': {
    type: 'text/csv; charset=utf-8; header=present',
    file: { name: 'lieux-de-mediation-numerique', extension: 'csv' },
    write: async (places, req) => {
      const { rows, headers } = await mednumOf(places, req)
      return { body: writeMednumCsv(rows), headers }
    },
  },
  'mednum-json': {
    type: 'application/json; charset=utf-8',
    file: { name: 'lieux-de-mediation-numerique', extension: 'json' },
    write: async (places, req) => {
      const { rows, headers } = await mednumOf(places, req)
      return { body: writeMednumJson(rows), headers }
    },
  },
  atom: {
    type: 'application/atom+xml; charset=utf-8',
    write: async (places, req) => ({ body: await placesAtom(places, req) }),
  },
} satisfies Record<string, FileFormat>

/** All the places that answer a question, in one file. */
export const fileAnswer = async (
  format: keyof typeof fileFormats,
  question: PlaceQuestion,
  req: PayloadRequest,
): Promise<Response> => {
  const { type, file, write }: FileFormat = fileFormats[format]
  const { places } = await findPlaces(question, new Date(), req)
  const { body, headers } = await write(places, req)
  return new Response(body, {
    headers: {
      'Content-Type': type,
      Link: `<${licence.url}>; rel="license"`,
      ...(file && {
        'Content-Disposition': `attachment; filename="${file.name}-${today()}.${file.extension}"`,
      }),
      ...headers,
    },
  })
}
