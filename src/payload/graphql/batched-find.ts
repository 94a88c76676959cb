import DataLoader from 'dataloader'
import type { CollectionSlug, PayloadRequest, SelectType, TypedLocale, Where } from 'payload'
import { z } from 'zod'

/** What Payload's resolver of a join asks of the Local API, for one parent. */
export type Options = {
  collection: CollectionSlug
  draft?: boolean
  fallbackLocale?: PayloadRequest['fallbackLocale']
  limit?: number
  locale?: 'all' | TypedLocale
  page?: number
  pagination?: boolean
  select?: SelectType
  sort?: string
  where?: Where
}
export type Page = { docs: object[]; totalDocs: number }

type Question = {
  /** The field of the children that holds their parent, or several. */
  on: string
  /** The parents' collection, where that field may name others. */
  relationTo: string | undefined
  options: Options
  /** What the reader asked besides the parent. */
  filters: Where[]
  /** Payload's own answer, for one parent. */
  alone: (parent: string) => Promise<Page>
}

/** SQLite binds 32 766 values a statement, and a filter binds others. */
const maxBatchSize = 1000

/**
 * How many children one query may bring. The limit asked for is each parent's, and the Local API
 * knows one for all: the query reads every child, which pays off as long as those are not many times
 * what was asked. Beyond, each parent is asked alone, and the database stops at its limit.
 */
const mostChildren = (parents: number, limit: number) => Math.max(1000, 4 * parents * limit)

const namingOneOf = (parents: string[], { on, relationTo }: Question): Where =>
  relationTo === undefined
    ? { [on]: { in: parents } }
    : {
        and: [
          { [`${on}.relationTo`]: { equals: relationTo } },
          { [`${on}.value`]: { in: parents } },
        ],
      }

const related = z.union([z.string(), z.object({ value: z.string() }).transform((one) => one.value)])
const named = z.union([related.transform((id) => [id]), z.array(related)]).catch([])

/** The children of each parent in the order asked for; nothing when they are too many, or mute. */
const childrenOf = async (
  parents: readonly string[],
  question: Question,
  req: PayloadRequest,
): Promise<Map<string, object[]> | undefined> => {
  const { on, options, filters } = question
  const children = new Map<string, object[]>(parents.map((parent) => [parent, []]))
  const bound = mostChildren(children.size, options.limit ?? 0)
  const { docs } = await req.payload.find({
    ...options,
    depth: 0,
    limit: bound + 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: options.select && { ...options.select, [on]: true },
    where: { and: [...structuredClone(filters), namingOneOf([...children.keys()], question)] },
  })
  if (docs.length > bound) return undefined
  for (const doc of docs) {
    const siblings = named.parse(Reflect.get(doc, on)).flatMap((id) => {
      const ofParent = children.get(id)
      return ofParent ? [ofParent] : []
    })
    if (siblings.length === 0) return undefined // a rule or a hook hides the parent from the reader
    for (const one of siblings) one.push(doc)
  }
  return children
}

const answerAll =
  (question: Question, req: PayloadRequest) =>
  async (parents: readonly string[]): Promise<Page[]> => {
    const { limit } = question.options
    // A single parent has nobody to share with, and all its children are not wanted.
    const children = parents.length > 1 ? await childrenOf(parents, question, req) : undefined
    return Promise.all(
      parents.map(async (parent) => {
        const docs = children?.get(parent)
        if (!docs) return question.alone(parent)
        return { docs: limit ? docs.slice(0, limit) : docs, totalDocs: docs.length }
      }),
    )
  }

const keyOf = ({ on, relationTo, filters, options }: Question) => {
  const { collection, draft, fallbackLocale, limit, locale, select, sort } = options
  const asked = [collection, draft, fallbackLocale, limit, locale, select, sort]
  return JSON.stringify([on, relationTo, filters, asked])
}

/** Nothing is kept from one batch to the next, so a mutation of the same request is seen. */
const loaders = new WeakMap<PayloadRequest, Map<string, DataLoader<string, Page>>>()

/** The answer for one parent, asked for together with those of all its siblings. */
export const findWithSiblings = (
  parent: string,
  question: Question,
  req: PayloadRequest,
): Promise<Page> => {
  const ofRequest = loaders.get(req) ?? new Map<string, DataLoader<string, Page>>()
  loaders.set(req, ofRequest)
  const key = keyOf(question)
  const loader =
    ofRequest.get(key) ?? new DataLoader(answerAll(question, req), { cache: false, maxBatchSize })
  ofRequest.set(key, loader)
  return loader.load(parent)
}
