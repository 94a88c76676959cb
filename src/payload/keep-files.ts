import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type TypeWithID,
} from 'payload'
import { z } from 'zod'

import { type End, whenEnded } from '@/src/database/transaction-ends'
import { retryTransient, WriteConflict } from '@/src/database/transient'
import { isRecord } from '@/src/domain/platform/data/record'

import { askedIn } from './asked-in'
import { eachCollection } from './each-collection'

const file = z.object({ filename: z.string().nullish(), filesize: z.number().nullish() })
const files = file.extend({ sizes: z.record(z.string(), file.nullish()).nullish() })

/** The files that a document names, its smaller sizes included, each with its bytes. */
const filesIn = (doc: unknown): Map<string, number | null | undefined> => {
  const { sizes, ...main } = files.parse(doc)
  const all = [main, ...Object.values(sizes ?? {})]
  return new Map(all.flatMap((one) => (one?.filename ? [[one.filename, one.filesize]] : [])))
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** What there is, or nothing where there is no such file. */
const ifThere = <T>(asked: Promise<T>): Promise<T | undefined> =>
  asked.catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    return undefined
  })

/** The files of one document: those that it had, and those that a transaction has made in their place. */
type Files = { kept: Set<string>; made: Set<string> }
type Replacement = { collection: CollectionSlug; directory: string; files: Map<string, Files> }

const underWay = new Map<number | string, Map<CollectionSlug, Replacement>>()

/** Beside the files, so that a second name is enough to keep one. */
const asideOf = (directory: string) => join(directory, '.replaced')

/** Makes the folder of what is kept of a document: it tells the next one that its file is being replaced. */
const beginAlone = (folder: string): Promise<unknown> =>
  retryTransient(() =>
    mkdir(folder).catch((cause: unknown) => {
      if (codeOf(cause) !== 'EEXIST') throw cause
      throw new WriteConflict('The file of this document is being replaced.', { cause })
    }),
  )

const keepOne = (from: string, to: string): Promise<void> =>
  link(from, to).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw error
    return copyFile(from, to) // on a disk where a file has one name
  })

const keep = async (doc: TypeWithID, { directory, files: all }: Replacement): Promise<void> => {
  const id = String(doc.id)
  const folder = join(asideOf(directory), id)
  if (!all.has(id)) {
    await mkdir(asideOf(directory), { recursive: true })
    await beginAlone(folder)
    all.set(id, { kept: new Set(), made: new Set() })
  }
  const { kept, made } = all.get(id) ?? { kept: new Set(), made: new Set() }
  for (const name of filesIn(doc).keys()) {
    if (kept.has(name) || made.has(name)) continue
    kept.add(name)
    await ifThere(keepOne(join(directory, name), join(folder, name)))
  }
}

/** As if nothing had been. */
const giveBack = async ({ directory, files: all }: Replacement): Promise<void> => {
  for (const [id, { kept, made }] of all) {
    const folder = join(asideOf(directory), id)
    for (const name of made) if (!kept.has(name)) await rm(join(directory, name), { force: true })
    for (const name of kept) await ifThere(rename(join(folder, name), join(directory, name)))
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * What the documents name in the end is there, and nothing else: of many that were changed at once some may
 * have been refused, and a picture that was cut anew has the name that it had.
 */
const tidyUp = async ({ collection, directory, files: all }: Replacement, payload: Payload) => {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...all.keys()] } },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true, // a file belongs to its document, whoever reads it
    req: await createLocalReq({}, payload),
  })
  const documents = new Map(docs.map((doc) => [doc.id, doc]))
  for (const [id, { kept, made }] of all) {
    const folder = join(asideOf(directory), id)
    const named = filesIn(documents.get(id) ?? {})
    for (const [name, bytes] of named)
      if (kept.has(name) && (await ifThere(stat(join(directory, name))))?.size !== bytes)
        await ifThere(rename(join(folder, name), join(directory, name)))
    for (const name of made) if (!named.has(name)) await rm(join(directory, name), { force: true })
    await rm(folder, { recursive: true, force: true })
  }
}

/** The answer is given already, or is a refusal: what goes wrong with a file is told to whoever runs the server. */
const settle = async (replacement: Replacement, end: End, payload: Payload): Promise<void> => {
  try {
    await (end === 'committed' ? tidyUp(replacement, payload) : giveBack(replacement))
  } catch (err) {
    payload.logger.error({ err }, 'Files that were replaced could not be put in order.')
  }
}

const replacementIn = (
  transaction: number | string,
  { slug: collection, upload }: { slug: CollectionSlug; upload: { staticDir?: string } },
  payload: Payload,
): Replacement => {
  const inTransaction = underWay.get(transaction) ?? new Map<CollectionSlug, Replacement>()
  underWay.set(transaction, inTransaction)
  const begun = inTransaction.get(collection)
  if (begun) return begun
  const replacement = { collection, directory: upload.staticDir ?? collection, files: new Map() }
  inTransaction.set(collection, replacement)
  whenEnded(transaction, (end) => {
    underWay.delete(transaction)
    return settle(replacement, end, payload)
  })
  return replacement
}

/** Whether an update touches a file: another is sent, or the one that is there is cut or centred anew. */
const touchesFile = (args: object, req: { file?: unknown; query?: Record<string, unknown> }) => {
  const data = 'data' in args && isRecord(args.data) ? args.data : {}
  return Boolean(req.file ?? req.query?.uploadEdits) || 'focalX' in data || 'focalY' in data
}

const keepFiles: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'delete' && !(operation === 'update' && touchesFile(args, req))) return
  const transaction = await req.transactionID
  if (transaction === undefined) return
  const rule = collection.access[operation]
  const where = askedIn(args, overrideAccess ? true : await rule({ req }))
  if (!where) return // Payload refuses it
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where,
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true, // whoever may write it, whatever they read
    req,
  })
  if (docs.length === 0) return
  const replacement = replacementIn(transaction, collection, req.payload)
  for (const doc of docs) await keep(doc, replacement)
}

/** After all that may refuse it so far: Payload writes the files next. */
const noteMade: CollectionBeforeValidateHook<TypeWithID> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const transaction = await req.transactionID
  if (!originalDoc || transaction === undefined) return data
  const made = underWay
    .get(transaction)
    ?.get(collection.slug)
    ?.files.get(String(originalDoc.id))?.made
  if (made) for (const name of filesIn(data ?? {}).keys()) made.add(name)
  return data
}

const keeping = (collection: CollectionConfig): CollectionConfig =>
  collection.upload
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [...(collection.hooks?.beforeOperation ?? []), keepFiles],
          beforeValidate: [...(collection.hooks?.beforeValidate ?? []), noteMade],
        },
      }
    : collection

/**
 * The file of a document stays until what replaces it is there for good. Payload 3.90 deletes it before it
 * looks at what replaces it: whatever is refused after that, or fails, leaves a document without its file. It
 * is kept under a second name until the transaction ends.
 */
export const keepReplacedFiles = eachCollection(keeping)

/** Puts in order what a server left aside that stopped while it replaced a file. */
export const tidyReplacedFiles = async (payload: Payload): Promise<void> => {
  for (const { slug: collection, upload } of payload.config.collections) {
    const { staticDir: directory } = upload
    if (directory === undefined) continue
    const aside = asideOf(directory)
    for (const id of (await ifThere(readdir(aside))) ?? []) {
      const kept = new Set(await readdir(join(aside, id)))
      const left = new Map([[id, { kept, made: new Set<string>() }]])
      await settle({ collection, directory, files: left }, 'committed', payload)
    }
  }
}
