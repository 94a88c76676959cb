import {
  type AccessResult,
  type CollectionSlug,
  createLocalReq,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { type Persona, personas } from '@/access/personas'
import type { User } from '@/src/payload-types'

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const
type Operation = (typeof operations)[number]

const globalOperations = ['read', 'readVersions', 'update'] as const

/** `some`: a rule narrows to some documents. */
export type Answer = 'all' | 'some' | 'none'
/** By persona. */
export type Answers = Record<string, Answer>

export type PermissionRow = {
  collection: CollectionSlug
  operation: Operation
  answers: Answers
}

export type GlobalRow = {
  global: GlobalSlug
  operation: (typeof globalOperations)[number]
  answers: Answers
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

/** What a rule answers each persona, asked in a request of theirs. */
export const askEveryone = async (
  payload: Payload,
  ask: (req: PayloadRequest, persona: Persona) => Answer | Promise<Answer>,
): Promise<Answers> =>
  Object.fromEntries<Answer>(
    await Promise.all(
      personas.map(async (persona): Promise<[string, Answer]> => [
        persona,
        await ask(await createLocalReq({ user: as(persona) }, payload), persona),
      ]),
    ),
  )

/** What each persona may do with each collection, asked of the running configuration. */
export const permissionMatrix = async (payload: Payload): Promise<PermissionRow[]> =>
  Promise.all(
    Object.values(payload.collections).flatMap(({ config }) =>
      operations
        .filter((operation) => applies(operation, config))
        .map(async (operation) => ({
          collection: config.slug,
          operation,
          answers: await askEveryone(payload, async (req) =>
            answerOf(await config.access[operation]({ req })),
          ),
        })),
    ),
  )

/** The same of each global. */
export const globalMatrix = async (payload: Payload): Promise<GlobalRow[]> =>
  Promise.all(
    payload.globals.config.flatMap(({ slug, access, versions }) =>
      globalOperations
        .filter((operation) => operation !== 'readVersions' || Boolean(versions))
        .map(async (operation) => ({
          global: slug,
          operation,
          answers: await askEveryone(payload, async (req) =>
            answerOf(await access[operation]({ req })),
          ),
        })),
    ),
  )
