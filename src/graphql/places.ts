import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { writePageKey } from '@/src/domain/places/page-order'
import { askedPlaces } from '@/src/endpoints/places/asked-places'
import { readAsked } from '@/src/endpoints/read-asked'
import { extendSchema, type GraphQLSchema, parse } from '@/src/payload/graphql/library'
import type { Resolve } from '@/src/payload/graphql/resolve'
import { asNobody } from '@/src/queries/platform/as-nobody'
import { findPlaces } from '@/src/queries/places/find-places'
import { listPlaces } from '@/src/queries/places/list-places'

import { defaultLimit } from './limits'
import { resolveWith } from './resolve-with'

/** The names of the parameters are those of the page and of GET /api/places. */
const definitions = parse(`
  "How many places one would see by choosing a value of a list, the rest of the question kept."
  type TiersLieuxCount { facet: String! value: String! count: Int! }
  type FoundTiersLieux {
    docs: [TiersLieu!]!
    hasNextPage: Boolean!
    "What to ask as « cursor » for the next page; null on the last one."
    nextCursor: String
    totalDocs: Int!
    counts: [TiersLieuxCount!]!
  }
  extend type Query {
    "The published places that answer a question, in the order of their ids: those of GET /api/places."
    findTiersLieux(
      q: String
      family: [String!]
      callFamily: [String!]
      service: [String!]
      audience: [String!]
      "INSEE codes."
      commune: [String!]
      wheelchair: [String!]
      state: [String!]
      network: Boolean
      "Whether it is open at the moment of the question."
      open: Boolean
      "In degrees, west, south, east, north: 2.9,50.5,3.2,50.8."
      bbox: String
      "In degrees, latitude then longitude: 50.63,3.06."
      near: String
      "Metres around « near »."
      radius: Float
      "A day or a moment, ISO."
      updatedSince: String
      limit: Int
      cursor: String
      locale: LocaleInputType
    ): FoundTiersLieux!
  }
`)

/** As an address would say it: « true » for true; what is null is not asked. */
const asAddress = (args: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(z.record(z.string(), z.unknown()).parse(args)).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'boolean' ? String(value) : value]],
    ),
  )

const languages = z.object({ locale: z.enum(['fr', 'en', 'nl']).optional() })

/** The published documents of these places, in their order, as anyone may read them. */
const documentsOf = async (places: readonly { id: string }[], asker: PayloadRequest) => {
  const ids = places.map(({ id }) => id)
  const { docs } = await asker.payload.find({
    collection: 'tiers-lieux',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: await asNobody(asker),
  })
  return docs.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

const findTiersLieux: Resolve = async (_, args, context) => {
  const req = isolateObjectProperty(context.req, ['locale', 'fallbackLocale', 'transactionID'])
  context.req = req // what is asked within each place is answered in its language
  const { locale } = languages.parse(args)
  if (locale) req.locale = locale
  const { limit = defaultLimit, cursor, ...question } = asAddress(args)
  const asked = readAsked(askedPlaces, { ...question, limit, cursor }, req)
  const moment = new Date()
  const page = { after: asked.cursor, limit: asked.limit }
  const { places, next } = await listPlaces(asked, page, moment, req)
  let all: ReturnType<typeof findPlaces> | undefined
  const found = () => (all ??= findPlaces(asked, moment, req)) // once, and if it is asked
  return {
    docs: () => documentsOf(places, req),
    hasNextPage: next !== undefined,
    nextCursor: next && writePageKey(next),
    totalDocs: async () => (await found()).places.length,
    counts: async () =>
      Object.entries((await found()).counts).flatMap(([facet, of]) =>
        Object.entries(of).map(([value, count]) => ({ facet, value, count })),
      ),
  }
}

/** The schema with the places that answer a question. */
export const withPlaces = (schema: GraphQLSchema): GraphQLSchema => {
  const extended = extendSchema(schema, definitions)
  resolveWith(extended, 'Query', 'findTiersLieux', findTiersLieux)
  return extended
}
