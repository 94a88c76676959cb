import { type AfterErrorHook, ValidationError } from 'payload'

import { causesOf } from '@/src/database/causes'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { answerWith } from './answer-with'

const taken: Bilingual = {
  fr: 'Cet identifiant est déjà pris, par un document ou par une ligne d’un autre\u00A0: laissez le serveur en choisir un («\u00A0id\u00A0»).',
  en: 'This id is taken, by a document or by a row of another: let the server choose one (“id”).',
}

const isOfSqlite = (cause: object): boolean =>
  'code' in cause && cause.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'

const isOfMongo = (cause: object): boolean =>
  cause instanceof ValidationError && cause.data.errors.some(({ path }) => path === '_id')

/**
 * A document, or a row of a list, may come with an id. Payload 3.90 tells of every value that must
 * be the only one, except of the first: on SQLite it fails, on MongoDB it speaks of a field `_id`.
 */
export const answerTakenId: AfterErrorHook = (failed) =>
  causesOf(failed.error).some((cause) => isOfSqlite(cause) || isOfMongo(cause))
    ? answerWith({ status: 400, message: taken }, failed)
    : undefined
