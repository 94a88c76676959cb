import type { Operator, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { validOperators } from 'payload/shared'
import { stringify } from 'qs-esm'

import { nobody } from './nobody'
import { type AskedPath, type Leaf, pathsOf, versionPathsOf } from './query-paths'

/** One question to REST, safe to send: what it would write, it writes to nobody. */
export type Question = { method: 'GET' | 'PATCH' | 'DELETE'; path: string }

const example: Partial<Record<Leaf['type'], string>> = {
  number: '3',
  date: '2018-01-02',
  checkbox: 'true',
}

/** A value that makes sense there. */
const valueOf = ({ name, type, values }: Leaf, operator: Operator): string => {
  if (operator === 'exists') return 'true'
  if (name === 'id' || ['relationship', 'upload', 'join'].includes(type)) return nobody
  return values?.[0] ?? example[type] ?? 'a'
}

type Asked = AskedPath & { operator: Operator }

const conditionOf = ({ path, leaf, operator }: Asked) => ({
  [path]: { [operator]: valueOf(leaf, operator) },
})

/** Each time the next of a list, over and over. */
const cycling = <T>(list: readonly [T, ...T[]]) => {
  let position = 0
  return (): T => list[position++ % list.length] ?? list[0]
}

/** Lists of lengths without a common divisor: so every value meets every other. */
const contexts = () => {
  const locale = cycling(['', 'locale=fr', 'locale=en', 'locale=nl', 'locale=all', 'locale=xx', ''])
  const fallback = cycling([
    '',
    'fallback-locale=none',
    'fallback-locale=en',
    'fallback-locale=xx',
    '',
  ])
  const state = cycling(['', 'draft=true', 'trash=true', 'draft=true&trash=true'])
  return () => [locale(), fallback(), state(), 'depth=0'].filter((part) => part !== '').join('&')
}

type Endpoint = (collection: SanitizedCollectionConfig, where: object, context: string) => Question

const get = (path: string, asked: object, context: string): Question => ({
  method: 'GET',
  path: `${path}?${stringify(asked)}&${context}`,
})

const bulk =
  (method: 'PATCH' | 'DELETE'): Endpoint =>
  ({ slug }, where, context) => ({
    method,
    path: `/api/${slug}?${stringify({ where: { and: [where, { id: { equals: nobody } }] } })}&${context}`,
  })

/** The endpoints at which documents of a collection are asked for by a filter. */
const endpoints: [Endpoint, ...Endpoint[]] = [
  ({ slug }, where, context) => get(`/api/${slug}`, { where }, context),
  ({ slug }, where, context) => get(`/api/${slug}/count`, { where }, context),
  bulk('PATCH'),
  bulk('DELETE'),
  ({ slug }, where, context) => get(`/api/${slug}`, { where: { or: [where, where] } }, context),
]

/** The joins that bring documents of a collection. */
const joinsTo = (slug: string, { collections }: SanitizedConfig) =>
  collections.flatMap((parent) =>
    (parent.joins[slug] ?? []).map(({ joinPath }) => ({ parent: parent.slug, joinPath })),
  )

/** Which of the paths and operators are asked: all of them, or enough to have asked of each shape. */
type Choice = (paths: AskedPath[]) => Asked[]

const whole = (): Choice => (paths) =>
  paths.flatMap((one) => validOperators.map((operator) => ({ ...one, operator })))

/**
 * Every operator of every shape of a field of the document itself; of what leads elsewhere, as many
 * operators of each shape as the paths are short.
 */
const covering = (): Choice => {
  const seen = new Map<string, number>()
  let position = 0
  return (paths) =>
    paths.flatMap((one) => {
      const times = seen.get(one.shape) ?? 0
      const steps = one.shape.split(' → ').length
      const most = steps === 1 ? validOperators.length : steps === 2 ? 4 : 1
      if (times >= most) return []
      const many = steps === 1 ? most : 1
      seen.set(one.shape, times + many)
      return Array.from({ length: many }, () => ({
        ...one,
        operator: validOperators[position++ % validOperators.length] ?? 'equals',
      }))
    })
}

/** How far paths go, and how many of them are asked. */
export type Extent = { hops: number; further: number; choose: () => Choice }

/** All that there is: 400 000 filters. */
export const all: Extent = { hops: 2, further: 1, choose: whole }
/** Enough to have asked of everything that differs, within a minute. */
export const sample: Extent = { hops: 2, further: 1, choose: covering }

/**
 * The filters that may be asked of these collections by REST: of documents, and, along `further`
 * relationships, of their versions and by way of the joins that bring them.
 */
export const filtersOf = (
  collections: SanitizedCollectionConfig[],
  config: SanitizedConfig,
  { hops, further, choose }: Extent,
): Question[] => {
  const context = contexts()
  const endpoint = cycling(endpoints)
  const [ofDocuments, ofVersions, ofJoins] = [choose(), choose(), choose()]
  return collections.flatMap((collection) => {
    const { slug, versions } = collection
    const paths = pathsOf(collection, config, hops)
    const joins = joinsTo(slug, config)
    const join = joins[0] && cycling([joins[0], ...joins.slice(1)])
    return [
      ...ofDocuments(paths).map((asked) => endpoint()(collection, conditionOf(asked), context())),
      ...(versions ? ofVersions(versionPathsOf(collection, config, further)) : []).map((asked) =>
        get(`/api/${slug}/versions`, { where: conditionOf(asked) }, context()),
      ),
      ...(join ? ofJoins(pathsOf(collection, config, further)) : []).flatMap((asked) => {
        const { parent, joinPath } = join?.() ?? { parent: '', joinPath: '' }
        const joined = { where: conditionOf(asked), count: true, limit: 3 }
        return [get(`/api/${parent}`, { joins: { [joinPath]: joined } }, context())]
      }),
    ]
  })
}

/** Every order that may be asked of these collections, once for each shape of a path. */
export const sortsOf = (
  collections: SanitizedCollectionConfig[],
  config: SanitizedConfig,
  { hops, further }: Extent,
): Question[] => {
  const context = contexts()
  const sign = cycling(['', '-'])
  const once = () => {
    const seen = new Set<string>()
    return (paths: AskedPath[]) =>
      paths.filter(({ shape }) => !seen.has(shape) && Boolean(seen.add(shape)))
  }
  const [ofDocuments, ofVersions, ofJoins] = [once(), once(), once()]
  return collections.flatMap((collection) => {
    const { slug, versions } = collection
    const paths = pathsOf(collection, config, hops)
    const [join] = joinsTo(slug, config)
    return [
      ...ofDocuments(paths).map(({ path }) =>
        get(`/api/${slug}`, { sort: sign() + path }, context()),
      ),
      ...(versions ? ofVersions(versionPathsOf(collection, config, further)) : []).map(({ path }) =>
        get(`/api/${slug}/versions`, { sort: sign() + path }, context()),
      ),
      ...(join ? ofJoins(pathsOf(collection, config, further)) : []).map(({ path }) =>
        get(
          `/api/${join?.parent ?? ''}`,
          { joins: { [join?.joinPath ?? '']: { sort: sign() + path } } },
          context(),
        ),
      ),
    ]
  })
}

const likely: [Operator, ...Operator[]] = ['in', 'exists', 'not_equals']

/**
 * As much as one question may ask at once of a collection: filters, orders, joins, fields. What filters
 * have in common does not hang on the collection: each is put together by the next junction and operator.
 */
export const widestOf = (
  collections: SanitizedCollectionConfig[],
  config: SanitizedConfig,
): Question[] => {
  const context = contexts()
  const junction = cycling(['and', 'or'])
  const operator = cycling(likely)
  return collections.flatMap((collection) => {
    const { slug, versions, joins, flattenedFields } = collection
    const paths = pathsOf(collection, config, 1)
    const asked = (some: AskedPath[]) => {
      const by = operator()
      return some.map((one) => conditionOf({ ...one, operator: by }))
    }
    const links = paths.filter(({ leaf }) => ['relationship', 'upload'].includes(leaf.type))
    const away = paths.filter(({ path }) => path.includes('.') && !path.includes('version'))
    const translated = paths.filter(({ path }) => path.endsWith('.en'))
    const every = Object.fromEntries(flattenedFields.map(({ name }) => [name, true]))
    const byName = Object.values(joins).flatMap((some) =>
      some.map(({ joinPath, field }): [string, object] => [
        joinPath,
        {
          count: true,
          limit: 2,
          page: 2,
          sort: '-createdAt',
          where: { [field.on]: { exists: true } },
        },
      ]),
    )
    const hundred = translated[0] ? Array<AskedPath>(100).fill(translated[0]) : []
    const combined = [links, away.slice(0, 15), hundred]
      .filter((some) => some.length > 1)
      .flatMap((some) =>
        Array.from({ length: 2 }, () => ({ where: { [junction()]: asked(some) } })),
      )
    return [
      ...combined.map((one) => get(`/api/${slug}`, one, context())),
      get(`/api/${slug}`, { joins: Object.fromEntries(byName), select: every }, context()),
      get(`/api/${slug}`, { joins: Object.fromEntries(byName), limit: 5 }, 'depth=2&locale=all'),
      get(`/api/${slug}/${nobody}`, { joins: Object.fromEntries(byName) }, context()),
      get(`/api/${slug}`, { populate: { [slug]: every }, select: every }, 'depth=2&draft=true'),
      ...(versions
        ? [get(`/api/${slug}/versions`, { select: { version: every } }, 'depth=2&locale=all')]
        : []),
    ]
  })
}

/** What leads nowhere: versions of what has none, writes to all, and languages that are none. */
export const oddOf = ({ collections, globals }: SanitizedConfig): Question[] => [
  ...globals.flatMap(({ slug }) =>
    ['versions', 'versions/count', `versions/${nobody}`, 'versions?where[parent][exists]=true'].map(
      (at): Question => ({ method: 'GET', path: `/api/globals/${slug}/${at}` }),
    ),
  ),
  ...collections.flatMap(({ slug }) =>
    [
      `/api/${slug}/versions`,
      `/api/${slug}/versions/count`,
      `/api/${slug}/count?locale=xx`,
      `/api/${slug}/versions?locale=xx`,
      `/api/${slug}/${nobody}?locale=xx`,
      `/api/${slug}/${nobody}?locale=all&fallback-locale=xx`,
    ].map((path): Question => ({ method: 'GET', path })),
  ),
  ...collections.flatMap(({ slug }) =>
    (['PATCH', 'DELETE'] as const).flatMap((method) =>
      ['', '?where=', '?where[id][equals]=', '?locale=all&where[id][in]='].map(
        (query): Question => ({
          method,
          path: `/api/${slug}${query}`,
        }),
      ),
    ),
  ),
]
