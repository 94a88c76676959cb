import { getTranslation } from '@payloadcms/translations'
import type { AfterErrorHook } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What Payload 3.90 says in English, whoever reads, or without saying what to do. */
const sentences: readonly { said: RegExp; message: Bilingual }[] = [
  {
    said: /^Cannot restore a version of a trashed document/,
    message: {
      fr: 'Ce document est dans la corbeille\u00A0: sortez-l’en d’abord, puis restaurez cette version.',
      en: 'This document is in the trash: take it out first, then restore this version.',
    },
  },
  {
    said: /^(?:Invalid MIME type|File type |Invalid (?:or corrupted )?(?:PDF|ISO)|Could not read uploaded file|SVG file )/,
    message: {
      fr: 'Ce fichier n’est pas d’un type accepté, ou son contenu n’est pas celui que dit son nom\u00A0: envoyez une image (JPEG, PNG, WebP ou AVIF) ou un PDF.',
      en: 'This file is not of an accepted type, or its content is not what its name says: send a picture (JPEG, PNG, WebP or AVIF) or a PDF.',
    },
  },
  {
    said: /^(?:Invalid filename|A file name is required)/,
    message: {
      fr: 'Ce nom de fichier ne peut pas servir\u00A0: renommez le fichier, puis envoyez-le de nouveau.',
      en: 'This name cannot be used for a file: rename it, then send it again.',
    },
  },
  {
    said: /^Token is either invalid or has expired/,
    message: {
      fr: 'Ce lien n’est pas valable, ou ne l’est plus\u00A0: demandez-en un autre.',
      en: 'This link is not valid, or no longer: ask for another.',
    },
  },
  {
    said: /^Missing (?:email|username)/,
    message: {
      fr: 'L’adresse e-mail manque («\u00A0email\u00A0»)\u00A0: dites laquelle.',
      en: 'The e-mail address is missing (“email”): say which.',
    },
  },
]

/** An answer in which each sentence of Payload's that is known here is said in the language of the reader. */
export const answerEnglish: AfterErrorHook = ({ req, result, graphqlResult }) => {
  const inOurWords = (said: string): string => {
    const known = sentences.find((one) => one.said.test(said))
    return known ? getTranslation(known.message, req.i18n) : said
  }
  const reworded = (answer: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(answer).map(([name, value]: [string, unknown]) => {
        if (name === 'message' && typeof value === 'string') return [name, inOurWords(value)]
        if (Array.isArray(value))
          return [name, value.map((one: unknown) => (isRecord(one) ? reworded(one) : one))]
        return [name, isRecord(value) ? reworded(value) : value]
      }),
    )
  return graphqlResult
    ? {
        graphqlResult: {
          ...graphqlResult,
          message: inOurWords(graphqlResult.message),
          extensions: reworded(graphqlResult.extensions ?? {}),
        },
      }
    : { response: reworded(result ?? {}) }
}
