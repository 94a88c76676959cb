import { createLocalReq } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { env } from '@/src/env'
import { anOrientation } from '@/tests/support/builders'
import { test } from '@/tests/support/test'
import { readMeanwhile, startWriter, type State, statesAfter } from '@/tests/support/writes-in-turn'

const writes = 500

/** The server of MongoDB's tests takes a minute for that many, and more when it has half a core. */
const patience = 600_000

const list = z.object({ docs: z.array(z.object({ title: z.string() })) })
const titleIn = (found: unknown): State => list.parse(found).docs[0]?.title ?? null

test(
  'what another process writes again and again is never read as it was before',
  { timeout: patience },
  async ({ payload, http }) => {
    const { id, slug } = await payload.create({
      collection: 'orientations',
      data: anOrientation({ title: '0' }),
      req: await createLocalReq({}, payload),
      overrideAccess: true,
    })
    // In the same bytes each time: the cache answers those before they are read as a request.
    const sameHome = { 'x-forwarded-for': '2001:db8::1' }
    const anonymous = await http('anonymous')
    const partner = await http('partner')
    const admin = await http('admin')
    const filter = `where[slug][equals]=${slug}`
    const published = 'where[_status][equals]=published'
    const answer = z.object({ data: z.object({ Orientations: z.unknown() }) })
    const readers: Record<string, () => Promise<State>> = {
      list: async () =>
        titleIn((await anonymous.get(`/api/orientations?${filter}&depth=0`, sameHome)).body),
      document: async () => {
        const { status, body } = await anonymous.get(`/api/orientations/${id}?depth=0`, sameHome)
        return status === 404 ? null : z.object({ title: z.string() }).parse(body).title
      },
      GraphQL: async () => {
        const query = `{ Orientations(where: { slug: { equals: "${slug}" } }) { docs { title } } }`
        return titleIn(
          answer.parse((await anonymous.graphql(query, {}, sameHome)).body).data.Orientations,
        )
      },
      'list of a partner': async () =>
        titleIn((await partner.get(`/api/orientations?${filter}&depth=0`, sameHome)).body),
      'list of the house, made anew': async () =>
        titleIn((await admin.get(`/api/orientations?${filter}&${published}&depth=0`)).body),
    }

    const { DATABASE_URL, PAYLOAD_SECRET, MEDIA_DIR } = env
    const writer = await startWriter(
      { collection: 'orientations', id, writes },
      { DATABASE_URL, PAYLOAD_SECRET, MEDIA_DIR },
    )
    const states = statesAfter(writes)
    const tallies = await Promise.all(
      Object.entries(readers).map(
        async ([name, read]) => [name, await readMeanwhile(writer, states, read)] as const,
      ),
    )
    await writer.ended
    for (const [name, { reads, violations }] of tallies) {
      process.stdout.write(`${name}: ${String(reads)} reads, ${String(violations.length)} stale\n`)
      expect(violations, name).toEqual([])
      expect(reads, name).toBeGreaterThan(10)
    }
  },
)
