import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionBeforeOperationHook,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  ValidationError,
} from 'payload'

import type { Problem } from '@/src/domain/platform/bilingual'

import { problemsOfDocument } from './document'
import { isRecord } from './problem'

const notText: Problem = {
  path: 'password',
  message: { fr: 'Attendu : un texte.', en: 'Expected: a text.' },
}

/** Payload types it as always there. */
const signsIn = ({ auth }: { auth: unknown }) => Boolean(auth)

/** A password is in no field: Payload takes it out of the document by itself. */
const problemsOfPassword = (
  data: Record<string, unknown>,
  collection: SanitizedCollectionConfig,
) =>
  signsIn(collection) && data.password != null && typeof data.password !== 'string' ? [notText] : []

const dataOf = (args: object): unknown => ('data' in args ? args.data : undefined)

/**
 * Payload checks the value of a field, but seldom its type: an object in the place of a text, or an
 * id that is none, goes down to the database, which fails or writes something else. What the code
 * itself writes is checked by the compiler.
 */
const checkTypes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation, // eslint-disable-line @typescript-eslint/no-deprecated -- one of its values is, not it
  req,
}) => {
  const data = dataOf(args)
  if (req.payloadAPI === 'local' || !['create', 'update'].includes(operation)) return
  if (!isRecord(data)) return
  // Payload writes it by itself, and checks nothing there: it is left out, as what one may not write.
  if (signsIn(collection)) Reflect.deleteProperty(data, 'sessions')
  const problems = [
    ...problemsOfDocument(data, collection.flattenedFields),
    ...problemsOfPassword(data, collection),
  ]
  if (problems.length === 0) return
  const errors = problems.map(({ path, message }) => ({
    path,
    message: getTranslation(message, req.i18n),
  }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

const checking = ({ hooks }: SanitizedCollectionConfig) => {
  hooks.beforeOperation = [checkTypes, ...hooks.beforeOperation]
}

/** Checks, before any other hook, the type of all that a client writes, in Payload's collections too. */
export const checkDocuments = (config: SanitizedConfig): SanitizedConfig => {
  config.collections.forEach(checking)
  return config
}
