import { stringify } from 'qs-esm'
import { afterAll, beforeAll, expect } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { isSqlite } from '@/tests/support/databases'
import { type Documents, evaluating } from '@/tests/support/evaluate-filter'
import { startPayload } from '@/tests/support/payload'
import { pathsOf } from '@/tests/support/query-paths'
import { sparseDocuments } from '@/tests/support/sparse-documents'
import { test } from '@/tests/support/test'

/**
 * What filters find, compared with what they mean, worked out in memory: the same on both databases.
 * Each after those to which it leads.
 */
const slugs = [
  ...['axes', 'orientations', 'workstreams', 'organisations', 'communes', 'actions', 'milestones'],
  ...['events', 'rooms', 'speakers', 'event-sessions', 'financing-plans', 'tiers-lieux'],
  ...['training-modules', 'training-paths', 'training-sessions'],
] as const

const config = await loaded
const each = 5
/** Questions are put together in twos, one in so many: the second database is the slower one. */
const pairsIn = isSqlite ? 5 : 15
const found = z.object({ docs: z.array(z.object({ id: z.string() })), totalDocs: z.number() })

let documents: Documents

beforeAll(async () => {
  const payload = await startPayload()
  documents = await sparseDocuments(payload, config, slugs, each)
  payload.logger.level = 'silent' // some refusals, of what an administrator may not read either
})
afterAll(async () => {
  const payload = await startPayload()
  payload.logger.level = 'info'
  // No rule has seen them, and some would stop whoever writes all documents after this file.
  for (const slug of slugs)
    await payload.db.deleteMany({
      collection: slug,
      where: { id: { in: (documents.get(slug) ?? []).map(({ id }) => id) } },
    })
})

const positive = ['equals', 'in', 'contains', 'like', 'greater_than', 'less_than_equal']
const negative = ['not_equals', 'not_in', 'not_like', 'exists']
const operators = [...positive, ...negative]

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** A value that some document has at the end of a path, if any. */
const valueAt = (docs: readonly object[], path: string, n: number): unknown => {
  let values: unknown[] = [...docs]
  for (const name of path.split('.')) values = values.flatMap((one) => partOf(one, name) ?? [])
  const plain = values.filter((value) => typeof value !== 'object')
  return plain[n % Math.max(1, plain.length)]
}

const examples: Record<string, unknown> = {
  number: 2,
  date: '2018-01-02T00:00:00.000Z',
  checkbox: true,
  text: 'beta alpha',
  textarea: 'beta',
}

/** Questions by each shape of a path from these collections, each by each operator of its kind. */
const questionsFor = (slug: string, seen: Set<string>) => {
  const collection = config.collections.find((one) => one.slug === slug)
  if (!collection) return []
  return pathsOf(collection, config, 2).flatMap(({ path, shape, leaf }, n) => {
    const isElsewhere = /(^|\.)(users|leadUsers|author|file|photo|photos|logo|proof)(\.|$)/.test(
      path,
    )
    if (isElsewhere || path.endsWith('.en') || path.includes('trainerAccount')) return []
    const steps = shape.split(' → ').length
    if (steps > 2 && n % 9 > 0) return []
    return operators
      .filter((_, k) => steps === 1 || k % 5 === n % 5)
      .flatMap((operator) => {
        const key = `${shape} ${operator}`
        if (seen.has(key)) return []
        seen.add(key)
        const docs = documents.get(slug) ?? []
        const value =
          operator === 'exists'
            ? n % 2 === 0
            : (valueAt(docs, path, n) ?? leaf.values?.[0] ?? examples[leaf.type])
        return value === undefined
          ? []
          : [{ path, operator, value: operator.endsWith('in') ? [value] : value }]
      })
  })
}

type Question = ReturnType<typeof questionsFor>[number]

const whereOf = ({ path, operator, value }: Question) => ({ [path]: { [operator]: value } })

test('filters find what they mean, alone and by two', { timeout: 240_000 }, async ({ http }) => {
  const admin = await http('admin')
  const evaluate = evaluating(config, documents)
  const wrong: unknown[] = []
  let answered = 0

  /** Whether it is answered; what it finds is noted where it is not what it means. */
  const ask = async (slug: string, where: object, expected: readonly string[]) => {
    const mine = (documents.get(slug) ?? []).map(({ id }) => id)
    const query = stringify({
      where: { and: [where, { id: { in: mine } }] },
      ...{ limit: 50, depth: 0, locale: 'fr', 'fallback-locale': 'none' },
    })
    const { status, body } = await admin.get(`/api/${slug}?${query}`)
    if (status === 400) return false
    answered += 1
    const numbers = (ids: readonly string[]) => ids.map((id) => mine.indexOf(id)).sort()
    const ids = numbers(found.safeParse(body).data?.docs.map(({ id }) => id) ?? [])
    if (ids.join() !== numbers(expected).join())
      wrong.push({ slug, where: JSON.stringify(where), status, ids, expected: numbers(expected) })
    return true
  }

  const seen = new Set<string>()
  for (const slug of slugs) {
    const known: Question[] = []
    for (const question of questionsFor(slug, seen))
      if (await ask(slug, whereOf(question), evaluate(slug, question))) known.push(question)
    for (const [n, one] of known.entries()) {
      const other = known[n + 3]
      if (!other || n % pairsIn > 0) continue
      const [first, second] = [evaluate(slug, one), evaluate(slug, other)]
      const both = first.filter((id) => second.includes(id))
      await ask(slug, { and: [whereOf(one), whereOf(other)] }, both)
      if (one.path !== other.path) await ask(slug, { ...whereOf(one), ...whereOf(other) }, both)
      const either = [...new Set([...first, ...second])]
      await ask(slug, { or: [whereOf(one), whereOf(other)] }, either)
    }
  }
  expect(answered).toBeGreaterThan(500)
  expect(wrong).toEqual([])
})

test('two values of one list are asked for together', async ({ http }) => {
  const admin = await http('admin')
  const held = documents.get('actions')?.find(({ communes }) => Array.isArray(communes))
  const [one, other] = z.array(z.string()).parse(held?.communes)
  const where = { and: [{ communes: { in: [one] } }, { communes: { in: [other] } }] }
  const { body } = await admin.get(`/api/actions?${stringify({ where, depth: 0 })}`)
  expect(found.parse(body).docs.map(({ id }) => id)).toContain(held?.id)
})
