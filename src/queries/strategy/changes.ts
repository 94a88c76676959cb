import type { PayloadRequest } from 'payload'

import { named } from '@/src/domain/platform/document/named'
import { readAddress } from '@/src/domain/platform/web/read-address'
import type { ActionStatus } from '@/src/domain/strategy/action-status'
import type { Weather } from '@/src/domain/strategy/weather'

/** What has happened to the strategy. `at` is the ISO moment when it was recorded. */
export type Change = { id: string; at: string; href: string; about: string } & (
  | { kind: 'report'; author: string | undefined; weather: Weather; done: string }
  | { kind: 'milestone'; label: string }
  | { kind: 'status'; status: ActionStatus }
  | { kind: 'decision'; text: string }
)

const most = 12

const latest = { sort: '-updatedAt', limit: most, depth: 1, overrideAccess: false } as const

const actionOf = (action: unknown): { id: string; name: string } | undefined =>
  typeof action === 'object' &&
  action !== null &&
  'id' in action &&
  'code' in action &&
  'title' in action
    ? { id: String(action.id), name: named(String(action.code), String(action.title)) }
    : undefined

const sheet = (id: string) => readAddress('actions', id)

/**
 * What others than the asker have recorded since a moment (ISO), of what they may read, the latest
 * first. Four queries; more than a dozen of a kind are cut.
 */
export const readChanges = async (since: string, req: PayloadRequest): Promise<Change[]> => {
  const populate = { actions: { code: true, title: true }, users: { name: true } } as const
  const isRecent = { updatedAt: { greater_than: since } }
  const isPublished = { _status: { equals: 'published' } }
  const [reports, milestones, actions, decisions] = await Promise.all([
    req.payload.find({
      collection: 'progress-reports',
      where: {
        and: [
          isPublished,
          { createdAt: { greater_than: since } },
          { author: { not_equals: req.user?.id } },
        ],
      },
      select: { action: true, author: true, weather: true, done: true, createdAt: true },
      populate,
      ...latest,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'milestones',
      where: {
        and: [isPublished, isRecent, { doneDate: { greater_than_equal: since.slice(0, 10) } }],
      },
      select: { action: true, label: true, updatedAt: true },
      populate,
      ...latest,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'actions',
      where: {
        and: [isPublished, isRecent, { statusSince: { greater_than_equal: since.slice(0, 10) } }],
      },
      select: { code: true, title: true, status: true, updatedAt: true },
      ...latest,
      joins: false,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'decisions',
      where: { and: [isPublished, { createdAt: { greater_than: since } }] },
      select: { number: true, text: true, createdAt: true },
      ...latest,
      overrideAccess: false,
      req,
    }),
  ])
  const changes: Change[] = [
    ...reports.docs.flatMap(({ id, action, author, weather, done, createdAt }) => {
      const about = actionOf(action)
      if (!about) return []
      const by = author && typeof author === 'object' ? author.name : undefined
      return {
        kind: 'report' as const,
        id,
        at: createdAt,
        href: sheet(about.id),
        about: about.name,
        author: by,
        weather,
        done,
      }
    }),
    ...milestones.docs.flatMap(({ id, action, label, updatedAt }) => {
      const about = actionOf(action)
      return about
        ? {
            kind: 'milestone' as const,
            id,
            at: updatedAt,
            href: sheet(about.id),
            about: about.name,
            label,
          }
        : []
    }),
    ...actions.docs.map(({ id, code, title, status, updatedAt }) => ({
      kind: 'status' as const,
      id,
      at: updatedAt,
      href: sheet(id),
      about: named(code, title),
      status,
    })),
    ...decisions.docs.map(({ id, number, text, createdAt }) => ({
      kind: 'decision' as const,
      id,
      at: createdAt,
      href: readAddress('decisions', id),
      about: number ?? '',
      text,
    })),
  ]
  return changes.sort((one, other) => other.at.localeCompare(one.at)).slice(0, most)
}
