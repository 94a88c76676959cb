import slugify from '@sindresorhus/slugify'

import { type Comparable, leastAlikeNames } from '@/src/domain/places/duplicates'
import { nameLikeness } from '@/src/domain/places/likeness'
import { Neighbours } from '@/src/domain/places/neighbours'
import { isFamily } from '@/src/domain/places/place'
import type { Candidate, Finder, Values } from '@/src/domain/platform/import/find'
import { foldName } from '@/src/domain/platform/import/fold'
import type { Directory, Document, Value } from '@/src/domain/platform/import/names'

/** How many places that look like a row are shown. */
const mostCandidates = 5

const textIn = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
const numberIn = (value: Value | undefined) => (typeof value === 'number' ? value : undefined)

/** A row or a place, as it is compared: two communes are told apart by their ids. */
const comparable = (values: Values): Comparable => ({
  name: textIn(values.name),
  inseeCode: textIn(values.commune),
  families: [values.families ?? []].flat().filter(isFamily),
  street: textIn(values.street),
  latitude: numberIn(values.latitude),
  longitude: numberIn(values.longitude),
  approximatePosition: values.approximatePosition === true,
})

const keyOf = (text: Value | undefined) => slugify(textIn(text)) || foldName(textIn(text))

/** Documents by what identifies them. */
class Index {
  private readonly ids = new Map<string, Set<string>>()

  add(key: string, id: string) {
    if (key === '') return
    const ids = this.ids.get(key)
    if (ids) ids.add(id)
    else this.ids.set(key, new Set([id]))
  }

  of(...keys: string[]): string[] {
    return [...new Set(keys.flatMap((key) => [...(this.ids.get(key) ?? [])]))]
  }
}

/** What mednum says and no field of ours holds is kept among the identifiers, and identifies nothing. */
const isKeptAside = (reference: string) => /^mednum [^:\s]/.test(reference)

const referencesOf = ({ externalIds }: Values): string[] =>
  Array.isArray(externalIds)
    ? externalIds.map(foldName).filter((reference) => !isKeptAside(reference))
    : []

/**
 * Finds the place that a row is about. For sure: by an identifier of a register, its address on the
 * site, its SIRET when the names agree (the libraries of a town share one), or the same name in the
 * same commune and street. Otherwise the likely ones, scored.
 */
export const placeFinder = (documents: readonly Document[], directory: Directory): Finder => {
  const [byReference, bySlug, bySiret, byName] = [
    new Index(),
    new Index(),
    new Index(),
    new Index(),
  ]
  const neighbours = new Neighbours<string>()
  const known = new Map<string, Values>()

  const add = (id: string, values: Values) => {
    known.set(id, values)
    for (const reference of referencesOf(values)) byReference.add(reference, id)
    bySlug.add(textIn(values.slug), id)
    bySiret.add(textIn(values.siret), id)
    byName.add(`${textIn(values.commune)} ${keyOf(values.name)}`, id)
    neighbours.add(id, comparable(values))
  }
  for (const { id, values } of documents) add(id, values)

  const agrees = (id: string, values: Values): boolean => {
    const other = known.get(id) ?? {}
    const isThere = values.commune === undefined || values.commune === other.commune
    const name = textIn(values.name)
    return isThere && (name === '' || nameLikeness(name, textIn(other.name)) >= leastAlikeNames)
  }

  /** Of the same name and commune: the street and the SIRET that a row gives are its own too. */
  const isIdentical = (id: string, values: Values): boolean => {
    const other = known.get(id) ?? {}
    const siret = textIn(values.siret)
    return (
      (textIn(values.street) === '' || keyOf(values.street) === keyOf(other.street)) &&
      (siret === '' || textIn(other.siret) === '' || siret === other.siret)
    )
  }

  const same = (values: Values): string[] => {
    const named = byName.of(`${textIn(values.commune)} ${keyOf(values.name)}`)
    const found = [
      byReference.of(...referencesOf(values)),
      bySlug.of(textIn(values.slug)),
      bySiret.of(textIn(values.siret)).filter((id) => agrees(id, values)),
    ].find((ids) => ids.length > 0)
    if (found) return found
    const identical = named.filter((id) => isIdentical(id, values))
    return identical.length === 1 ? identical : []
  }

  const alike = (values: Values): Candidate[] => {
    const row = comparable(values)
    if (row.name === '' || row.inseeCode === '') return []
    return neighbours
      .alike(row)
      .slice(0, mostCandidates)
      .map(({ place: id, score }) => {
        const { name, street } = known.get(id) ?? {}
        const commune = directory.get('communes')?.textOf(row.inseeCode)
        const details = [textIn(street), commune].filter(Boolean).join(', ')
        return { id, name: textIn(name), details, score }
      })
  }

  return { same, alike, add, isTelling: ({ name }) => textIn(name).trim() !== '' }
}
