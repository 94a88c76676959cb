import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type {
  BaseDatabaseAdapter,
  DatabaseAdapterObj,
  FindArgs,
  FindOneArgs,
  QueryDraftsArgs,
  TypeWithID,
} from 'payload'
import { z } from 'zod'

import { localization } from '@/src/i18n'

import type { Connection } from './mongo-last-change'

const counted = z.object({
  $lookup: z.looseObject({ as: z.string(), pipeline: z.array(z.looseObject({})) }),
})

/**
 * Counts what a join brings by the size of a list, in the place of `$count` within `$lookup` and of a
 * path through its result: not every server that speaks MongoDB's protocol knows those.
 */
const countBySize = (stages: readonly object[]) => {
  stages.forEach((stage, n) => {
    const { data } = counted.safeParse(stage)
    const next = stages[n + 1]
    if (!data || !next || !('$count' in (data.$lookup.pipeline.at(-1) ?? {}))) return
    const { as, pipeline } = data.$lookup
    const ids = [...pipeline.slice(0, -1), { $project: { _id: 1 } }]
    Object.assign(stage, { $lookup: { ...data.$lookup, pipeline: ids } })
    Object.assign(next, { $addFields: { [as]: { $size: `$${as}` } } })
  })
}

const isDocument = (value: unknown): value is { id: unknown } =>
  typeof value === 'object' && value !== null && 'id' in value

const documentsIn = (found: readonly unknown[]) => found.filter(isDocument)

type Asked = { collection: string; joins?: object | false; locale?: string }

/** The joins of a collection, by name: none is within a group. */
const joinsIn = ({ payload }: BaseDatabaseAdapter, slug: string) =>
  Object.values(payload.config.collections.find((one) => one.slug === slug)?.joins ?? {}).flatMap(
    (some) => some.map(({ joinPath }) => joinPath),
  )

const isInAllLanguages = ({ joins, locale }: Asked) => locale === 'all' && Boolean(joins)

const one = { locale: localization.defaultLocale }
const without = <A extends Asked>(args: A): A => {
  const bare = { ...args }
  Reflect.set(bare, 'joins', false) // Payload's type of it knows no collection here
  return bare
}

/**
 * Asked for all languages, db-mongodb 3.90 looks each join up under names that are none, such as
 * `milestonesfr`. What is joined is the same in all of them: it is read in one.
 */
const joiningInAllLanguages = (adapter: BaseDatabaseAdapter): BaseDatabaseAdapter => {
  const find = adapter.find.bind(adapter)
  const findOne = adapter.findOne.bind(adapter)
  const queryDrafts = adapter.queryDrafts.bind(adapter)

  /** Gives documents in all languages the joins of the same read in one. */
  const join = (docs: readonly unknown[], joined: readonly unknown[], slug: string) => {
    const byId = new Map(documentsIn(joined).map((doc) => [doc.id, doc]))
    for (const doc of documentsIn(docs)) {
      const same = byId.get(doc.id) ?? {}
      for (const name of joinsIn(adapter, slug))
        if (name in same) Reflect.set(doc, name, Reflect.get(same, name))
    }
  }
  return Object.assign(adapter, {
    find: async <T>(args: FindArgs) => {
      if (!isInAllLanguages(args)) return find<T>(args)
      const found = await find<T>(without(args))
      join(found.docs, (await find({ ...args, ...one })).docs, args.collection)
      return found
    },
    findOne: async <T extends TypeWithID>(args: FindOneArgs) => {
      if (!isInAllLanguages(args)) return findOne<T>(args)
      const found = await findOne<T>(without(args))
      join([found], [await findOne({ ...args, ...one })], args.collection)
      return found
    },
    queryDrafts: async <T>(args: QueryDraftsArgs) => {
      if (!isInAllLanguages(args)) return queryDrafts<T>(args)
      const found = await queryDrafts<T>(without(args))
      join(found.docs, (await queryDrafts({ ...args, ...one })).docs, args.collection)
      return found
    },
  })
}

/**
 * A transaction begins on the server with the first thing that is done in it. Payload asks for a list and
 * for its count at the same time: were they the first, the second may come before the transaction is there,
 * and the server knows of none. Each begins with a read of its own.
 */
const beginningAlone = (adapter: BaseDatabaseAdapter): BaseDatabaseAdapter => {
  const begin = adapter.beginTransaction.bind(adapter)
  return Object.assign(adapter, {
    beginTransaction: async (options?: Parameters<typeof begin>[0]) => {
      const id = await begin(options)
      const { collections, sessions } = adapter.payload.db
      const session = id === null ? undefined : sessions[id]
      if (session) await collections.users?.findOne({ _id: null }, { _id: 1 }, { session })
      return id
    },
  })
}

/** Payload's adapter for MongoDB, with joins that any server of that protocol answers. */
export const mongo = (
  url: string,
  onConnection: (connection: Connection) => void,
): DatabaseAdapterObj => {
  const stock = mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: {},
    afterCreateConnection: ({ connection }) => {
      onConnection(connection)
      connection.plugin((schema) => {
        schema.pre('aggregate', function () {
          countBySize(this.pipeline())
        })
      })
    },
  })
  return { ...stock, init: (args) => joiningInAllLanguages(beginningAlone(stock.init(args))) }
}
