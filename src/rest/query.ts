import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { parse } from 'qs-esm'

import type { Problem } from '@/src/domain/platform/text/bilingual'

import { collectionOf, type Fields, versionFieldsOf } from './fields'
import { problemsOfJoins } from './joins'
import type { FilterLimits } from './limits'
import { wrong } from './problem'
import { problemsOfFallback, problemsOfLocale, problemsOfNumber, problemsOfSwitch } from './scalars'
import { problemsOfPopulate, problemsOfSelect } from './select'
import { problemsOfSort } from './sort'
import { problemsOfEdits } from './upload'
import { problemsOfWhere } from './where'

export type Query = Record<string, unknown>

/** Reads a query with the very options with which Payload reads it. */
export const readQuery = (search: string): Query =>
  parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })

const switches = [
  'autosave',
  'draft',
  'trash',
  'overrideLock',
  'pagination',
  'flattenLocales',
  'publishAllLocales',
  'unpublishAllLocales',
]

type Check = (asked: unknown, path: string) => Problem[]

/** What every address takes, whatever it leads to. */
const general = (config: SanitizedConfig, isWrite: boolean): Record<string, Check> => ({
  ...Object.fromEntries(switches.map((name) => [name, problemsOfSwitch])),
  limit: (asked, path) => problemsOfNumber(asked, path, 'limit'),
  page: (asked, path) => problemsOfNumber(asked, path, 'page'),
  depth: (asked, path) => problemsOfNumber(asked, path, 'depth'),
  locale: (asked, path) => problemsOfLocale(asked, path, config, isWrite),
  'fallback-locale': (asked, path) => problemsOfFallback(asked, path, config),
  fallbackLocale: (asked, path) => problemsOfFallback(asked, path, config),
  populate: (asked, path) => problemsOfPopulate(asked, path, config),
  uploadEdits: problemsOfEdits,
  // With it Payload would answer a document that nobody has saved.
  data: (_, path) => [wrong(path, 'paramètre refusé.', 'parameter refused.')],
})

const ofFields = (
  collection: SanitizedCollectionConfig,
  fields: Fields,
  config: SanitizedConfig,
  limits?: FilterLimits,
): Record<string, Check> => ({
  where: (asked, path) => problemsOfWhere(asked, fields, path, config, limits),
  sort: (asked, path) => problemsOfSort(asked, fields, path, config),
  select: (asked, path) => problemsOfSelect(asked, fields, path),
  joins: (asked) => problemsOfJoins(asked, collection, config),
})

/** Where an address leads: `/api/actions/versions` to the versions of actions. */
export type Destination = {
  slug: string | undefined
  isVersions: boolean
  isWrite: boolean
  /** Whether it writes all that a filter finds. */
  isBulk?: boolean
}

export const destinationOf = ({ url, method }: Request): Destination => {
  const [, , slug, part] = new URL(url).pathname.split('/')
  const isBulk = ['PATCH', 'DELETE'].includes(method) && !part
  return { slug, isVersions: part === 'versions', isWrite: method !== 'GET', isBulk }
}

const noFilter = wrong(
  'where',
  'précisez quels documents, ou donnez l’identifiant d’un seul dans l’adresse.',
  'say which documents, or give the id of one in the address.',
)

const noPrefix = wrong(
  'prefix',
  'le dossier d’un fichier ne se demande pas\u00A0: retirez ce paramètre.',
  'the folder of a file is not asked for: leave this parameter out.',
)

/** Everything wrong with a query, parameter by parameter. What Payload does not read is left alone. */
export const problemsOfQuery = (
  query: Query,
  { slug, isVersions, isWrite, isBulk = false }: Destination,
  config: SanitizedConfig,
  limits?: FilterLimits,
): Problem[] => {
  const collection = collectionOf(slug, config)
  if (collection && isBulk && query.where === undefined) return [noFilter]
  // Payload 3.90 looks it up in a field that is not there, and fails.
  if (collection?.upload && query.prefix !== undefined) return [noPrefix]
  const checks = new Map(Object.entries(general(config, isWrite)))
  if (collection) {
    const fields = isVersions ? versionFieldsOf(collection, config) : collection.flattenedFields
    for (const [name, check] of Object.entries(ofFields(collection, fields, config, limits)))
      checks.set(name, check)
  }
  return Object.entries(query).flatMap(([name, asked]) => checks.get(name)?.(asked, name) ?? [])
}
