import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  NotFound,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  ValidationError,
} from 'payload'

import { isDocumentId } from '@/src/database/document-id'
import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { queryBounds } from '@/src/graphql/limits'
import { problemsOfDocument } from '@/src/rest/document'
import { fromWithin } from '@/src/rest/limits'
import { problemsOfQuery } from '@/src/rest/query'
import { queryError } from '@/src/rest/query-error'
import { leaveRowIdsOut } from '@/src/rest/row-ids'
import { problemsOfJson } from '@/src/rest/text'
import { leaveFileOut, problemsOfFocus } from '@/src/rest/upload'

const notText: Problem = {
  path: 'password',
  message: { fr: 'Attendu\u00A0: un texte.', en: 'Expected: a text.' },
}

/** Payload types these as always there. */
const signsIn = ({ auth }: { auth: unknown }) => Boolean(auth)
const takesFiles = ({ upload }: { upload: unknown }) => Boolean(upload)

/** A password is in no field: Payload takes it out of the document by itself. */
const problemsOfPassword = (
  data: Record<string, unknown>,
  collection: SanitizedCollectionConfig,
) =>
  signsIn(collection) && data.password != null && typeof data.password !== 'string' ? [notText] : []

/**
 * Texts that no database keeps as they are, wherever they stand. In the body of a REST request they are
 * refused before it is read (src/rest/body.ts): GraphQL has them in a literal, where no body shows them.
 */
const problemsOfTexts = (data: unknown) => problemsOfJson(data, '', queryBounds.nesting)

/** What a client writes. Payload's sessions of an account are not its to write: they are left out. */
const problemsOfWrite = (data: unknown, collection: SanitizedCollectionConfig): Problem[] => {
  if (!isRecord(data)) return []
  if (signsIn(collection)) Reflect.deleteProperty(data, 'sessions')
  if (takesFiles(collection)) leaveFileOut(data)
  const malformed = problemsOfTexts(data)
  if (malformed.length > 0) return malformed
  return [
    ...(takesFiles(collection) ? problemsOfFocus(data) : []),
    ...problemsOfDocument(data, collection.flattenedFields),
    ...problemsOfPassword(data, collection),
  ]
}

/** A file may come alone, in the place of another: the hooks that follow count on a document. */
const withDocument = (args: object) => {
  if (!('data' in args) || args.data === undefined) Object.assign(args, { data: {} })
}

/** An id that no document can have: MongoDB reads « a,b » as a list, and fails. */
const isOfNoDocument = (args: object): boolean =>
  'id' in args && typeof args.id === 'string' && !isDocumentId(args.id)

const queries = ['where', 'sort', 'page'] as const

/**
 * What a client asks for by GraphQL, as far as its types let it through, or by the address of a list of
 * the back-office; REST is checked in query.ts. Our own code comes the same way as those lists: it may
 * name as many documents as it has found. Payload does not tell a list of versions from one of documents: it has to make sense as one of them.
 */
const problemsOfRead = (
  args: Record<string, unknown>,
  { slug }: SanitizedCollectionConfig,
  { payload: { config }, payloadAPI }: PayloadRequest,
): Problem[] => {
  const limits = payloadAPI === 'local' ? fromWithin : undefined
  const asked = queries.flatMap((name) => (args[name] == null ? [] : [[name, args[name]] as const]))
  const problemsIn = (isVersions: boolean) =>
    problemsOfQuery(Object.fromEntries(asked), { slug, isVersions, isWrite: false }, config, limits)
  const problems = problemsIn(false)
  return problems.length > 0 && problemsIn(true).length === 0 ? [] : problems
}

/** What unchecked arguments hold under a name. */
const partOf = (args: object, name: string): unknown => Reflect.get(args, name)

const refuseAll = (problems: readonly Problem[], where: object, req: PayloadRequest) => {
  const errors = problems.map(({ path, message }) => ({
    path,
    message: getTranslation(message, req.i18n),
  }))
  throw new ValidationError({ ...where, errors, req }, req.t)
}

const readings = new Set(['read', 'count', 'countVersions'])

/**
 * Payload 3.90 checks the value of a field, but seldom its type: an object in the place of a text, or
 * an id that is none, goes down to the database, which fails or writes something else. What the code
 * itself writes and asks is checked by the compiler.
 */
const checkTypes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return
  if (req.payloadAPI !== 'REST' && readings.has(operation)) {
    const problems = problemsOfRead({ ...args }, collection, req)
    if (problems.length > 0) throw queryError(problems, req)
  }
  if (req.payloadAPI === 'local') return
  if (isOfNoDocument(args)) throw new NotFound(req.t)
  if (operation !== 'create' && operation !== 'update') return
  withDocument(args)
  const data = partOf(args, 'data')
  const problems = problemsOfWrite(data, collection)
  if (problems.length === 0) {
    if (operation === 'create' && isRecord(data)) leaveRowIdsOut(data, collection.flattenedFields)
    return
  }
  refuseAll(problems, { collection: collection.slug }, req)
}

const checkTexts: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || req.payloadAPI === 'local' || operation !== 'update') return
  const asked: unknown = args
  const problems = isRecord(asked) ? problemsOfTexts(asked.data) : []
  if (problems.length > 0) refuseAll(problems, { global: global.slug }, req)
}

const checking = ({ hooks }: SanitizedCollectionConfig) => {
  hooks.beforeOperation = [checkTypes, ...hooks.beforeOperation]
}

/** Payload types the hooks of a global as always there. */
const listOf = <One>(list: readonly One[] | undefined): readonly One[] => list ?? []

/** Checks, before any other hook, the type of all that a client sends, for Payload's collections too. */
export const checkArguments = (config: SanitizedConfig): SanitizedConfig => {
  config.collections.forEach(checking)
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [checkTexts, ...listOf(hooks.beforeOperation)]
  return config
}
