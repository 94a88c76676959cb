import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { collectionOf } from './fields'
import { oneOf, wrong } from './problem'
import { problemsOfNumber, problemsOfSwitch } from './scalars'
import { problemsOfSort } from './sort'
import { problemsOfWhere } from './where'

const parts = ['count', 'limit', 'page', 'sort', 'where']

/** What is wrong with `joins[milestones][limit]=5`. */
export const problemsOfJoins = (
  asked: unknown,
  { joins }: Pick<SanitizedCollectionConfig, 'joins'>,
  config: SanitizedConfig,
): Problem[] => {
  if (!isRecord(asked))
    return [wrong('joins', 'attendu : liste par liste.', 'expected: list by list.')]

  const problemsOfJoin = (name: string, join: unknown): Problem[] => {
    const path = `joins[${name}]`
    const [slug] =
      Object.entries(joins).find(([, some]) => some.some(({ joinPath }) => joinPath === name)) ?? []
    const fields = collectionOf(slug, config)?.flattenedFields
    if (!fields) return [wrong(path, 'liste inconnue.', 'unknown list.')]
    if (join === 'false') return []
    if (!isRecord(join)) return [oneOf(path, ['false', ...parts])]

    const check: Partial<Record<string, (value: unknown, at: string) => Problem[]>> = {
      count: problemsOfSwitch,
      limit: (value, at) => problemsOfNumber(value, at, 'limit'),
      page: (value, at) => problemsOfNumber(value, at, 'page'),
      sort: (value, at) => problemsOfSort(value, fields, at, config, true),
      where: (value, at) => problemsOfWhere(value, fields, at, config),
    }
    return Object.entries(join).flatMap(([part, value]) =>
      parts.includes(part)
        ? (check[part]?.(value, `${path}[${part}]`) ?? [])
        : [oneOf(`${path}[${part}]`, parts)],
    )
  }
  return Object.entries(asked).flatMap(([name, join]) => problemsOfJoin(name, join))
}
