import type { Finder, Values } from '@/src/domain/platform/import/find'
import { foldName } from '@/src/domain/platform/import/fold'
import type { Document } from '@/src/domain/platform/import/names'

type Identity = (values: Values) => string | undefined

const said = (value: Values[string]): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? foldName(value) : undefined

const guid: Identity = (values) => said(values.guid)
const code: Identity = (values) => said(values.code)
const externalId: Identity = (values) => said(values.externalId)
const name: Identity = (values) => said(values.name)

/** The numbers of two programmes are those of two people, unless they are called alike. */
const namedNumber: Identity = (values) => {
  const [number, called] = [externalId(values), name(values)]
  return number && called && `${number} ${called}`
}

/**
 * By the first of these identities that a document has too; else, for want of any, by what it is called. A
 * row with an identity of its own is not taken for another row that is called alike.
 */
const finderBy =
  (identities: readonly Identity[], called: Identity) =>
  (documents: readonly Document[]): Finder => {
    const all = [...identities, called]
    const known = all.map(() => new Map<string, string[]>())
    const note = (id: string, values: Values, by: readonly Identity[]) => {
      for (const [index, identity] of by.entries()) {
        const key = identity(values)
        if (key !== undefined) known[index]?.set(key, [...(known[index].get(key) ?? []), id])
      }
    }
    const isIdentified = (values: Values) =>
      identities.some((identity) => identity(values) !== undefined)
    for (const { id, values } of documents) note(id, values, all)
    return {
      same: (values) => {
        for (const [index, identity] of all.entries()) {
          const found = known[index]?.get(identity(values) ?? '')
          if (found) return found
        }
        return []
      },
      alike: () => [],
      isTelling: (values) => all.some((identity) => identity(values) !== undefined),
      add: (id, values) => {
        note(id, values, isIdentified(values) ? identities : all)
      },
    }
  }

const title: Identity = (values) => said(values.title)

export const sessionFinder = finderBy([guid, code, externalId], title)
export const speakerFinder = finderBy([guid, namedNumber], name)
export const roomFinder = finderBy([guid], name)
