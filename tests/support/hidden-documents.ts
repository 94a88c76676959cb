import { randomUUID } from 'node:crypto'

import {
  createLocalReq,
  type FlattenedField,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'

import type { Persona } from '@/access/personas'

import { another, type Leaf, type Links, openings, otherThan, type Speech } from './any-document'
import { clientFor } from './http'
import { personaAccounts } from './personas'
import { isInternal, memoOf, oneOfEach, type Wish, writeDocument } from './write-document'

/** A document of the stage. */
export type Known = {
  id: string
  kind: string
  /** All of it is hidden; otherwise some of its fields, or a state that is not the published one. */
  isWhole: boolean
  /** What it says that the reader must not learn. */
  secrets: Leaf[]
  /** What the reader may learn. */
  plain: Leaf[]
}

export type Scene = {
  config: SanitizedCollectionConfig
  /** What the reader sees: a plain document, then those that lead to hidden ones. */
  seen: Known[]
  hidden: Known[]
}

type Way = {
  kind: string
  among: (config: SanitizedCollectionConfig) => boolean
  make: (slug: string, kind: string) => Promise<Known>
}

export type Stage = {
  /** The hidden words, numbers and dates that an answer holds. */
  secretsIn: (text: string) => string[]
  sceneOf: (slug: string) => Promise<Scene>
}

/**
 * Documents with a required relationship to what may be a draft, and public by themselves all the
 * same: an orientation is the heading under which an action stands.
 */
const standsAlone = new Set(['actions.orientation'])

/** Optional relationships with what hides a document all the same: a room is its event's, if any. */
const hidesToo = new Set(['indicators.action', 'indicators.orientation', 'rooms.event'])

/** Private by decision, so that a field which forgets its rule is a leak and not a change of mind. */
const neverPublic = new Set([
  'actions.blocked',
  'actions.internalNote',
  'actions.leadUsers',
  'indicator-values.author',
  'organisations.contact',
  'progress-reports.author',
  'progress-reports.risks',
  'progress-reports.weatherReason',
  'rooms.availabilities',
  'speakers.availabilities',
  'speakers.consentDate',
  'speakers.email',
  'speakers.phone',
  'users.email',
])

/** Relationships with what does not go to the trash while something is of it. */
export const keptOut: ReadonlySet<string> = new Set(['expenses.plan', 'payment-claims.plan'])

const hasDrafts = ({ versions }: SanitizedCollectionConfig) => Boolean(versions?.drafts)

/** The relationships of a collection that lead to one other. */
export const linksIn = ({ flattenedFields }: SanitizedCollectionConfig) =>
  flattenedFields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string'
      ? [
          {
            name: field.name,
            slug: field.relationTo,
            isRequired: Boolean(field.required),
            isMany: Boolean(field.hasMany),
            /** Whether some may not read it; no one from outside reads such a one. */
            isPrivate: field.access?.read !== undefined,
          },
        ]
      : [],
  )

/** The same list, begun elsewhere. */
export const turned = <T>(list: readonly T[], by: number): T[] => {
  const start = by % Math.max(1, list.length)
  return [...list.slice(start), ...list.slice(0, start)]
}

/** Each a day of its own, of so many: some documents are one a date. */
const dayFrom = (year: number, n: number, days: number) =>
  new Date(Date.UTC(year, 0, 1 + (n % days), 12)).toISOString()

const build = async (payload: Payload, reader: Persona): Promise<Stage> => {
  const admin = await clientFor(payload, 'admin')
  const account = (await personaAccounts(payload)).get(reader)
  const req = await createLocalReq({ user: account?.user }, payload)
  const run = randomUUID().slice(0, 8)

  /** No date of a document, of any test, is of 1991, nor after 2050, but a secret. */
  const whisper = (kind: string): Speech => {
    const n = another()
    return {
      word: `secret-${run}-${kind.replaceAll(' ', '-')}-${String(n)}`,
      number: 77_000_000 + n,
      date: dayFrom(2050, n, 18_000),
      past: dayFrom(1991, n, 365),
    }
  }
  const speak = (): Speech => {
    const n = another()
    return {
      word: `seen-${run}-${String(n)}`,
      number: 55_000_000 + n,
      date: dayFrom(1992, n, 12_000),
    }
  }
  const secret = new RegExp(
    `secret-${run}-[a-z0-9-]+|(?<=[:,[])77\\d{6}(?=[,\\]}])|(?:1991|20[5-9]\\d)-\\d\\d-\\d\\dt`,
    'g',
  )

  const configOf = (slug: string) => {
    const found = Object.values(payload.collections).find(({ config }) => config.slug === slug)
    if (!found) throw new Error(`There is no collection « ${slug} ».`)
    return found.config
  }

  const isPrivate = async (field: FlattenedField, place: string) =>
    neverPublic.has(place) || (field.access?.read && !(await field.access.read({ req }))) === true

  /** Nothing of the collection is for the reader, or only what is its own. */
  const isClosed = async (config: SanitizedCollectionConfig) =>
    Boolean(config.auth) || isInternal(config) || !(await config.access.read({ req }))

  const write = async (slug: string, kind: string, wish: Wish = {}, linksTo: Links = toLive) => {
    const isHidden = kind !== 'seen'
    const { id, leaves } = await writeDocument(
      payload,
      configOf(slug),
      {
        say: (hides) => (isHidden ? whisper(kind) : hides ? whisper('field') : speak()),
        isPrivate: (field, path) => isPrivate(field, `${slug}.${path}`),
        linksTo,
      },
      wish,
    )
    const isSecret = (leaf: Leaf) => isHidden || leaf.isPrivate
    return {
      id,
      kind,
      isWhole: isHidden,
      secrets: leaves.filter(isSecret),
      plain: leaves.filter((leaf) => !isSecret(leaf)),
    }
  }

  const { live, links: toLive } = oneOfEach(async (slug): Promise<Known> =>
    write(slug, (await isClosed(configOf(slug))) ? 'of others' : 'seen'),
  )

  /** The relationships with a document without which another is hidden. */
  const parentsIn = (config: SanitizedCollectionConfig) =>
    linksIn(config).filter(
      ({ name, slug, isRequired }) =>
        (isRequired || hidesToo.has(`${config.slug}.${name}`)) &&
        hasDrafts(configOf(slug)) &&
        !standsAlone.has(`${config.slug}.${name}`),
    )

  const patch = async (slug: string, { id }: Known, data: Record<string, unknown>) => {
    const { status, body } = await admin.send('PATCH', `/api/${slug}/${id}`, data)
    if (status !== 200) throw new Error(`${slug} ${id}: ${JSON.stringify(body)}`)
  }

  /** The ways in which a document can be hidden, and the collections that know them. */
  const ways: Way[] = [
    {
      kind: 'draft',
      among: hasDrafts,
      make: (slug, kind) => write(slug, kind, { draft: true, data: { _status: 'draft' } }),
    },
    {
      kind: 'newer draft',
      among: hasDrafts,
      make: async (slug, kind) => {
        const { id } = await write(slug, 'seen')
        const newer = { over: id, draft: true, data: { _status: 'draft' } }
        return { ...(await write(slug, kind, newer)), isWhole: false }
      },
    },
    {
      kind: 'older version',
      among: hasDrafts,
      make: async (slug, kind) => {
        const older = await write(slug, kind)
        await write(slug, 'seen', { over: older.id })
        return { ...older, isWhole: false }
      },
    },
    {
      kind: 'unpublished',
      among: hasDrafts,
      make: async (slug, kind) => {
        const document = await write(slug, kind)
        await patch(slug, document, { _status: 'draft' })
        return document
      },
    },
    {
      kind: 'trashed',
      among: ({ trash }) => trash,
      make: async (slug, kind) => {
        const document = await write(slug, kind)
        await patch(slug, document, { deletedAt: new Date().toISOString() })
        return document
      },
    },
    {
      kind: 'not public',
      among: ({ slug }) => slug in openings,
      make: (slug, kind) => {
        const { name, closed } = openings[slug] ?? { name: '', closed: false }
        return write(slug, kind, { data: { [name]: closed } })
      },
    },
  ]

  const hiddenOf = memoOf(async (slug): Promise<Known[]> => {
    const config = configOf(slug)
    const plain = await live(slug)
    const hidden = plain.kind === 'seen' ? [] : [plain]
    for (const { kind, among, make } of ways) if (among(config)) hidden.push(await make(slug, kind))
    for (const parent of parentsIn(config)) {
      const writeOf = ({ id, kind }: Known) =>
        write(slug, `of ${kind} ${parent.name}`, {}, (to, path) => {
          if (path === parent.name) return Promise.resolve([id])
          const isOther = otherThan[`${slug}.${path}`] === parent.name
          return isOther ? Promise.resolve([]) : toLive(to, path)
        })
      for (const known of await hiddenOf(parent.slug))
        if (known.isWhole && known.kind !== 'trashed') hidden.push(await writeOf(known))
      if (!configOf(parent.slug).trash || keptOut.has(`${slug}.${parent.name}`)) continue
      // It was there before: nothing is written of what is in the trash.
      const trashed = await write(parent.slug, 'trashed')
      hidden.push(await writeOf(trashed))
      await patch(parent.slug, trashed, { deletedAt: new Date().toISOString() })
    }
    return hidden
  })

  /** Documents in sight, each of which leads to one hidden document by each of its relationships. */
  const leadingFrom = async (slug: string): Promise<Known[]> => {
    const parents = parentsIn(configOf(slug)).map(({ name }) => name)
    const targets = linksIn(configOf(slug)).filter(({ name }) => !parents.includes(name))
    const hidden = await Promise.all(targets.map((target) => hiddenOf(target.slug)))
    const most = Math.max(0, ...hidden.map(({ length }) => length))
    const leading: Known[] = []
    for (let turn = 0; turn < most; turn += 1)
      leading.push(
        await write(slug, 'seen', {}, async (to, path) => {
          if (parents.includes(path)) return toLive(to, path)
          const ids = (await hiddenOf(to)).map(({ id }) => id)
          return turned(ids, turn)
        }),
      )
    return leading
  }

  /** Documents in sight by the relationship that the plain one has not, of two that exclude each other. */
  const byTheOther = async (slug: string): Promise<Known[]> => {
    const seen: Known[] = []
    const either = linksIn(configOf(slug)).filter(({ name }) => otherThan[`${slug}.${name}`])
    for (const { name } of either.slice(1)) {
      const first = otherThan[`${slug}.${name}`]
      const links: Links = (to, path) => (path === first ? Promise.resolve([]) : toLive(to, path))
      seen.push(await write(slug, 'seen', {}, links))
    }
    return seen
  }

  return {
    secretsIn: (text) => [...new Set(text.toLowerCase().match(secret))],
    sceneOf: memoOf(async (slug) => {
      const plain = await live(slug)
      const hidden = await hiddenOf(slug)
      const seen =
        plain.kind === 'seen'
          ? [plain, ...(await leadingFrom(slug)), ...(await byTheOther(slug))]
          : []
      return { config: configOf(slug), seen, hidden }
    }),
  }
}

const stages = new Map<Persona, Promise<Stage>>()

/** Documents that a reader must not see beside some it may, in every collection: once a run. */
export const stageFor = (payload: Payload, reader: Persona): Promise<Stage> => {
  const known = stages.get(reader) ?? build(payload, reader)
  stages.set(reader, known)
  return known
}
