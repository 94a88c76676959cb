import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type TypeWithID,
  type Where,
} from 'payload'
import { z } from 'zod'

import { type End, whenEnded } from '@/src/database/transaction-ends'
import { patient, retryTransient, WriteConflict } from '@/src/database/transient'
import { isRecord } from '@/src/domain/platform/data/record'

import { askedIn } from './asked-in'
import { eachCollection } from './each-collection'
import { refuse } from './errors/refuse'

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

/**
 * What a transaction does to files: those that there were, by the document that they are of, those of others
 * whose names are near, and those that it has made.
 */
type Replacement = {
  collection: CollectionSlug
  directory: string
  kept: Map<string, Set<string>>
  others: Set<string>
  made: Set<string>
}

const underWay = new Map<number | string, Map<CollectionSlug, Promise<Replacement>>>()

/** Beside the files, so that a second name is enough to keep one. */
const asideOf = (directory: string) => join(directory, '.replaced')

/** What is kept of others. It tells them that files are being written, too. */
const ofOthers = '.others'

/** Of two who write files of a collection the second begins again. */
const beginAlone = async (directory: string): Promise<void> => {
  await mkdir(asideOf(directory), { recursive: true })
  const attempt = () =>
    mkdir(join(asideOf(directory), ofOthers)).catch((cause: unknown) => {
      if (codeOf(cause) !== 'EEXIST') throw cause
      throw new WriteConflict('Other files are being written.', { cause })
    })
  await retryTransient(attempt, patient)
}

const keepOne = (from: string, to: string): Promise<void> =>
  link(from, to).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw error
    return copyFile(from, to) // on a disk where a file has one name
  })

/** Gives a second name to each, in a folder of its own. */
const keep = async (
  { names, folder, kept }: { names: Iterable<string>; folder: string; kept: Set<string> },
  { directory, made }: Replacement,
): Promise<void> => {
  await mkdir(join(asideOf(directory), folder), { recursive: true })
  for (const name of names) {
    if (kept.has(name) || made.has(name)) continue
    kept.add(name)
    await ifThere(keepOne(join(directory, name), join(asideOf(directory), folder, name)))
  }
}

const keepOf = (doc: TypeWithID, replacement: Replacement): Promise<void> => {
  const id = String(doc.id)
  const kept = replacement.kept.get(id) ?? new Set()
  replacement.kept.set(id, kept)
  return keep({ names: filesIn(doc).keys(), folder: id, kept }, replacement)
}

const isSize = /-\d+x\d+\.\w+$/
const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '')

/** Files called as the smaller sizes of one are, which Payload deletes before it looks whose they are. */
const namesNear = async (name: string, directory: string): Promise<string[]> => {
  const start = lettersOf(name.replace(/\.[^.]*$/, ''))
  const names = (await ifThere(readdir(directory))) ?? []
  return names.filter((one) => isSize.test(one) && lettersOf(one).startsWith(start))
}

const keepNear = async (name: string, replacement: Replacement): Promise<void> => {
  const { directory, others: kept } = replacement
  await keep({ names: await namesNear(name, directory), folder: ofOthers, kept }, replacement)
}

const remove = (name: string, { directory }: Replacement): Promise<void> =>
  rm(join(directory, name), { force: true })

/** As if nothing had been. */
const giveBack = async (replacement: Replacement): Promise<void> => {
  const { directory, kept, others, made } = replacement
  for (const name of made) await remove(name, replacement)
  for (const [id, names] of [...kept, [ofOthers, others] as const]) {
    const folder = join(asideOf(directory), id)
    for (const name of names) await ifThere(rename(join(folder, name), join(directory, name)))
    if (id !== ofOthers) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * What the documents name in the end is there, and nothing else: of many that were changed at once some may
 * have been refused, and a picture that was cut anew has the name that it had.
 */
const tidyUp = async (replacement: Replacement, payload: Payload): Promise<void> => {
  const { collection, directory, kept: all, made } = replacement
  const { docs } = await payload.find({
    collection,
    where: { or: [{ id: { in: [...all.keys()] } }, { filename: { in: [...made] } }] },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true, // a file belongs to its document, whoever reads it
    req: await createLocalReq({}, payload),
  })
  for (const [id, kept] of all) {
    const folder = join(asideOf(directory), id)
    for (const [name, bytes] of filesIn(docs.find((doc) => doc.id === id) ?? {}))
      if (kept.has(name) && (await ifThere(stat(join(directory, name))))?.size !== bytes)
        await ifThere(rename(join(folder, name), join(directory, name)))
    await rm(folder, { recursive: true, force: true })
  }
  const named = new Set(docs.flatMap((doc) => [...filesIn(doc).keys()]))
  for (const name of made) if (!named.has(name)) await remove(name, replacement)
}

/** The answer is given already, or is a refusal: what goes wrong with a file is told to whoever runs the server. */
const settle = async (replacement: Replacement, end: End, payload: Payload): Promise<void> => {
  try {
    await (end === 'committed' ? tidyUp(replacement, payload) : giveBack(replacement))
  } catch (err) {
    payload.logger.error({ err }, 'Files that were replaced could not be put in order.')
  } finally {
    await rm(join(asideOf(replacement.directory), ofOthers), { recursive: true, force: true })
  }
}

type Uploads = { slug: CollectionSlug; upload: { staticDir?: string } }

const nothingYet = ({ slug: collection, upload }: Uploads): Replacement => ({
  collection,
  directory: upload.staticDir ?? collection,
  kept: new Map(),
  others: new Set(),
  made: new Set(),
})

const begin = async (collection: Uploads): Promise<Replacement> => {
  const replacement = nothingYet(collection)
  await beginAlone(replacement.directory)
  return replacement
}

const replacementIn = (
  transaction: number | string,
  collection: Uploads,
  payload: Payload,
): Promise<Replacement> => {
  const inTransaction = underWay.get(transaction) ?? new Map<CollectionSlug, Promise<Replacement>>()
  underWay.set(transaction, inTransaction)
  const begun = inTransaction.get(collection.slug)
  if (begun) return begun
  const replacement = begin(collection)
  inTransaction.set(collection.slug, replacement)
  whenEnded(transaction, async (end) => {
    underWay.delete(transaction)
    const [known] = await Promise.allSettled([replacement]) // whoever could not begin was told so
    if (known.status === 'fulfilled') await settle(known.value, end, payload)
  })
  return replacement
}

/** Whether a write touches a file: one is sent, or the one that is there is cut or centred anew. */
const touchesFile = (args: object, req: { file?: unknown; query?: Record<string, unknown> }) => {
  const data = 'data' in args && isRecord(args.data) ? args.data : {}
  return Boolean(req.file ?? req.query?.uploadEdits) || 'focalX' in data || 'focalY' in data
}

type Operation = Parameters<CollectionBeforeOperationHook>[0]

/** What an operation may write, delete or copy; nothing where the rule lets nobody in, and Payload refuses it. */
const concernedBy = async ({ args, collection, operation, overrideAccess, req }: Operation) => {
  if (operation === 'create') return askedIn({ id: Reflect.get(args, 'duplicateFromID') }, true)
  if (operation !== 'update' && operation !== 'delete') return undefined
  return askedIn(args, overrideAccess ? true : await collection.access[operation]({ req }))
}

const find = async (where: Where | undefined, collection: CollectionSlug, req: PayloadRequest) => {
  if (!where) return []
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true, // whoever may write it, whatever they read
    req,
  })
  return docs
}

const keepFiles: CollectionBeforeOperationHook = async (asked) => {
  const { args, collection, operation, req } = asked
  const isWrite = operation === 'create' || (operation === 'update' && touchesFile(args, req))
  const transaction = await req.transactionID
  if (transaction === undefined || !(isWrite || operation === 'delete')) return
  const docs = await find(await concernedBy(asked), collection.slug, req)
  const sent = operation === 'create' ? req.file : undefined
  if (docs.length === 0 && !sent) return
  const replacement = await replacementIn(transaction, collection, req.payload)
  if (operation !== 'create') for (const doc of docs) await keepOf(doc, replacement)
  if (operation === 'delete') return
  const written = req.file ? [req.file.name] : docs.flatMap((doc) => file.parse(doc).filename ?? [])
  for (const name of written) await keepNear(name, replacement)
}

const taken = {
  path: 'file',
  message: {
    fr: 'Un autre fichier porte le nom que prendrait une taille réduite de celui-ci\u00A0: renommez-le, puis envoyez-le de nouveau.',
    en: 'Another file has the name that a smaller size of this one would take: rename it, then send it again.',
  },
}

/** After all that may refuse it so far: Payload writes the files soon. */
const noteMade: CollectionBeforeValidateHook<TypeWithID> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const transaction = await req.transactionID
  const replacement =
    transaction === undefined ? undefined : await underWay.get(transaction)?.get(collection.slug)
  const id = operation === 'create' ? undefined : String(originalDoc?.id)
  const own = id === undefined ? new Set<string>() : replacement?.kept.get(id)
  if (!replacement || !own) return data // its file stays
  for (const name of filesIn(data ?? {}).keys()) {
    if (own.has(name)) continue
    if (replacement.others.has(name)) refuse(taken, collection.slug, req)
    replacement.made.add(name)
  }
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
 * is kept under a second name until the transaction ends. What Payload writes and leaves where a document is
 * not created, or not changed, goes with the transaction.
 */
export const keepReplacedFiles = eachCollection(keeping)

/** Puts in order what a server left aside that stopped while it replaced a file. */
export const tidyReplacedFiles = async (payload: Payload): Promise<void> => {
  for (const collection of payload.config.collections) {
    if (collection.upload.staticDir === undefined) continue
    const left = nothingYet(collection)
    const aside = asideOf(left.directory)
    for (const id of (await ifThere(readdir(aside))) ?? []) {
      const names = new Set(await readdir(join(aside, id)))
      if (id === ofOthers) await settle({ ...left, others: names }, 'rolling back', payload)
      else left.kept.set(id, names)
    }
    if (left.kept.size > 0) await settle(left, 'committed', payload)
  }
}
