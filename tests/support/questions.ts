import type { SanitizedCollectionConfig } from 'payload'

import type { Leaf } from './any-document'
import { type Known, linksIn, type Scene, type Stage, turned } from './hidden-documents'

export const idsOf = (documents: Known[]) => documents.map(({ id }) => id)

/** The documents that are hidden altogether. */
export const wholesOf = ({ hidden }: Scene) => idsOf(hidden.filter(({ isWhole }) => isWhole))

/** A path in documents, with the values that some of them hold there. */
export type Asked = { path: string; isPrivate: boolean; values: Leaf['value'][] }

const pathsOf = (leaves: Leaf[]): Asked[] => {
  const asked = new Map<string, Asked>()
  for (const { path, isPrivate, value } of leaves) {
    const { values } = asked.get(path) ?? { values: [] }
    asked.set(path, { path, isPrivate, values: [...values, value] })
  }
  return [...asked.values()]
}

/** What a reader could try to learn of the documents of a scene. */
export const secretsOf = ({ seen, hidden }: Scene): Asked[] =>
  pathsOf([...seen, ...hidden].flatMap(({ secrets }) => secrets))

/** What it may know. */
export const plainOf = ({ seen }: Scene): Asked[] => pathsOf(seen.flatMap(({ plain }) => plain))

/** A list in parts: all of it at once would be too long an address, or too dear a query. */
export const slicesOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  )

/** Paths asked for in one question. */
export const together = 4

/** The same, as few questions: those that may be refused are asked one by one. */
export const questionsOf = (scene: Scene) => {
  const isOpen = scene.seen.length > 0
  const isSafe = ({ isPrivate }: Asked) => isOpen && !isPrivate
  return [
    ...slicesOf(secretsOf(scene).filter(isSafe), together).map((asked) => ({
      asked,
      mayRefuse: false,
    })),
    ...secretsOf(scene)
      .filter((one) => !isSafe(one))
      .map((one) => ({ asked: [one], mayRefuse: true })),
  ]
}

export const oneOf = ({ path, values }: Pick<Asked, 'path' | 'values'>) => ({
  [path]: { in: values },
})
export const anyOf = (asked: Asked[]) => ({ or: asked.map(oneOf) })
export const allOf = (asked: Asked[]) => ({ and: asked.map(oneOf) })

/** The joins of a collection, with the relationship that each is on. */
const joinsIn = ({ joins }: SanitizedCollectionConfig) =>
  Object.entries(joins).flatMap(([to, some]) =>
    some.map(({ field, joinPath, targetField }) => ({
      name: joinPath,
      slug: to,
      isPrivate: field.access?.read !== undefined,
      isMany: true,
      leadsTo: [targetField.relationTo].flat(),
    })),
  )

/**
 * The joins of a collection, and the collection that each brings: those of which there are documents,
 * since a generated one leads to the first of the collections to which it may.
 */
export const joinsOf = (config: SanitizedCollectionConfig) =>
  joinsIn(config).filter(({ leadsTo }) => leadsTo[0] === config.slug)

/**
 * Relationships and joins, along which one can ask of a document what another one holds: where it
 * may belong to documents of several collections, nobody can.
 */
export const waysFrom = (config: SanitizedCollectionConfig) => [
  ...linksIn(config),
  ...joinsIn(config).filter(({ leadsTo }) => leadsTo.length === 1),
]

/**
 * Ways to sort by what is hidden, each with documents in sight whose order would then tell it: by
 * each private field, and along each relationship.
 */
export const hiddenSortsOf = async (scene: Scene, stage: Stage) => {
  const { config, seen } = scene
  const own = secretsOf(scene)
    .filter(({ isPrivate }) => isPrivate)
    .map(({ path }) => ({ path, among: idsOf(seen) }))
  const [, ...leading] = seen
  const along = linksIn(config)
    .filter(({ isMany }) => !isMany)
    .map(async ({ name, slug }) => {
      const target = await stage.sceneOf(slug)
      const among = leading.filter((_, turn) => turned(target.hidden, turn)[0]?.isWhole)
      const [first] = secretsOf(target)
      return first ? [{ path: `${name}.${first.path}`, among: idsOf(among) }] : []
    })
  return [...own, ...(await Promise.all(along)).flat()]
}
