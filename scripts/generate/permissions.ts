import {
  type AccessResult,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'

import { type Persona, personas } from '@/access/personas'
import { roles } from '@/access/roles'
import type { User } from '@/src/payload-types'

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const
type Operation = (typeof operations)[number]

/** `some`: a rule narrows to some documents. */
type Answer = 'all' | 'some' | 'none'

export type PermissionRow = {
  collection: CollectionSlug
  operation: Operation
  /** By persona. */
  answers: Record<string, Answer>
}

const answerOf = (result: AccessResult): Answer =>
  typeof result === 'object' ? 'some' : result ? 'all' : 'none'

const as = (persona: Persona): User | undefined =>
  persona === 'anonymous'
    ? undefined
    : {
        id: persona,
        collection: 'users',
        name: persona,
        email: `${persona}@example.org`,
        role: persona,
        createdAt: '',
        updatedAt: '',
      }

/** Payload gives every collection a rule for every operation, even for those it does not have. */
const applies = (operation: Operation, { auth, versions }: SanitizedCollectionConfig) =>
  operation === 'unlock' ? Boolean(auth) : operation !== 'readVersions' || Boolean(versions)

/** What each persona may do with each collection, asked of the running configuration. */
export const permissionMatrix = async (payload: Payload): Promise<PermissionRow[]> => {
  const requests = await Promise.all(
    personas.map(async (persona) => ({
      persona,
      req: await createLocalReq({ user: as(persona) }, payload),
    })),
  )
  return Promise.all(
    Object.values(payload.collections).flatMap(({ config }) =>
      operations
        .filter((operation) => applies(operation, config))
        .map(async (operation) => ({
          collection: config.slug,
          operation,
          answers: Object.fromEntries<Answer>(
            await Promise.all(
              requests.map(async ({ persona, req }): Promise<[string, Answer]> => [
                persona,
                answerOf(await config.access[operation]({ req })),
              ]),
            ),
          ),
        })),
    ),
  )
}

const mark: Record<Answer, string> = { all: '●', some: '◐', none: '–' }

/** docs/permissions.md: a change of rights is a line in a review. */
export const permissionsPage = (rows: PermissionRow[]): string => {
  const table = (of: CollectionSlug) => [
    `\n## ${of}\n`,
    `| | ${['anyone', ...Object.values(roles).map(({ en }) => en)].join(' | ')} |`,
    `|---|${personas.map(() => ':-:|').join('')}`,
    ...rows
      .filter(({ collection }) => collection === of)
      .map(
        ({ operation, answers }) =>
          `| ${operation} | ${personas.map((persona) => mark[answers[persona] ?? 'none']).join(' | ')} |`,
      ),
  ]
  return [
    '# Who may do what\n',
    'Written by `npm run generate` from the running configuration: ● everything, ◐ some documents',
    '(a rule narrows: published, one’s own…), – nothing. Fields may narrow further.',
    ...[...new Set(rows.map(({ collection }) => collection))].flatMap(table),
    '',
  ].join('\n')
}
