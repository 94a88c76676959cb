import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { wrong } from './problem'
import type { Query } from './query'

/** How many documents a parameter asks for. */
export type Demand = { path: string; documents: number }

const demandOf = (path: string, limit: unknown): Demand[] => {
  if (limit === undefined) return []
  const asked = Number(limit)
  return [{ path, documents: asked === 0 ? Infinity : asked }]
}

const isEverything = ({ pagination, limit }: Query) => pagination === 'false' && limit === undefined

/**
 * What a query that has been checked asks for: of the list, and of each join. No number, or 0, is
 * everything there is; without any, Payload gives ten.
 */
export const demandsOf = (query: Query): Demand[] => [
  ...demandOf('limit', query.limit),
  ...(isEverything(query) ? [{ path: 'pagination', documents: Infinity }] : []),
  ...Object.entries(isRecord(query.joins) ? query.joins : {}).flatMap(([name, join]) =>
    demandOf(`joins[${name}][limit]`, isRecord(join) ? join.limit : undefined),
  ),
]

/** Says which parameters ask for more than so many documents. */
export const excessesOver = (demands: readonly Demand[], most: number): Problem[] =>
  demands
    .filter(({ documents }) => documents > most)
    .map(({ path }) =>
      path === 'pagination'
        ? wrong(
            path,
            `avec « false », précisez « limit » : ${String(most)} au plus.`,
            `with “false”, say “limit” too: ${String(most)} at most.`,
          )
        : wrong(
            path,
            `${String(most)} au plus, et au moins 1 : demandez ensuite les pages suivantes.`,
            `${String(most)} at most, and at least 1: then ask for the next pages.`,
          ),
    )

/**
 * The back-office shows « Vider la corbeille » when the trash is not empty: it counts it by asking for
 * all of it. It is the one thing for which it asks everything; its bulk actions are writes.
 */
export const isTrashCount = ({ limit, depth, where }: Query): boolean =>
  limit === '0' && depth === '0' && JSON.stringify(where) === '{"deletedAt":{"exists":"true"}}'
