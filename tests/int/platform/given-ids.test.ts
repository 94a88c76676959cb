import { randomUUID } from 'node:crypto'

import type { Payload, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { nobody } from '@/access/rules'
import loaded from '@/payload.config'
import {
  another,
  anyDocument,
  type Author,
  daysInOrder,
  signsIn,
} from '@/tests/support/any-document'
import { docIn } from '@/tests/support/answers'
import { eachShapeOnMongo } from '@/tests/support/databases'
import type { Answer } from '@/tests/support/http'
import { inside } from '@/tests/support/inside'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'
import {
  avoidingDuplicates,
  isInternal,
  oneOfEach,
  postDocument,
  writeDocument,
} from '@/tests/support/write-document'

const { collections } = await loaded

/** Those that a client may write. */
const writable = collections.filter(
  (one) => !isInternal(one) && one.endpoints && one.access.create !== nobody,
)
const written = eachShapeOnMongo(writable, ({ versions, trash, auth, upload }) => [
  [Boolean(versions), trash, Boolean(auth), Boolean(upload)],
])

/** The lists of rows that a client may write. */
const lists = eachShapeOnMongo(
  writable.flatMap((config) =>
    config.flattenedFields
      .filter((field) => (field.type === 'array' || field.type === 'blocks') && !field.hidden)
      .map((field) => ({ config, name: field.name, field })),
  ),
  ({ config, field }) => [
    [field.type, field.localized, Boolean(config.versions)],
    ...('flattenedFields' in field ? field.flattenedFields.map(({ type }) => type) : []),
  ],
)

let payload: Payload
let author: Author

const configOf = (slug: string) => {
  const config = collections.find((one) => one.slug === slug)
  if (!config) throw new Error(`There is no collection « ${slug} ».`)
  return config
}

const nextDay = daysInOrder()
const write = (slug: string) => writeDocument(payload, configOf(slug), author)
const { live, links } = oneOfEach(write)

beforeAll(async () => {
  payload = await startPayload()
  payload.logger.level = 'silent' // refusals, which are what is wanted
  const account = (await personaAccounts(payload)).get('admin')?.user.id ?? ''
  author = {
    say: () => {
      const n = another()
      return {
        word: `ids-number-${String(n)}`,
        number: 44_000_000 + n,
        date: nextDay(),
      }
    },
    isPrivate: () => false,
    linksTo: async (slug, path) => (signsIn(configOf(slug)) ? [account] : links(slug, path)),
  }
})
afterAll(() => {
  payload.logger.level = 'info'
})

const strange = [
  ['one that is a number', 1],
  ['one that is an object', {}],
  ['one with a null character', 'a\0b'],
  ['one that is too long', 'x'.repeat(5_000)],
  ['one that leads elsewhere', "../' or 1=1 --"],
] as const

/** What is answered that should not be. */
const faultOf = (name: string, { status, body }: Answer) => {
  const text = JSON.stringify(body)
  const isTold =
    status < 400 ||
    (status < 500 &&
      z.object({ errors: z.array(z.object({ message: z.string().min(4) })).min(1) }).safeParse(body)
        .success)
  return !isTold || inside.test(text) ? [`${name}: ${String(status)} ${text.slice(0, 300)}`] : []
}

const rowsIn = (doc: object, name: string) =>
  z
    .array(z.looseObject({ id: z.string().nullish() }))
    .catch([])
    .parse(Reflect.get(doc, name))

/** The document that an answer gives, if it does. */
const docOf = (body: unknown) =>
  z
    .object({ doc: z.looseObject({}) })
    .catch({ doc: {} })
    .parse(body).doc

/** A valid document, to be sent with something else in it. */
const valid = async (config: SanitizedCollectionConfig) =>
  (await anyDocument(config, avoidingDuplicates(payload, config, author))).data

describe(`an id given to a row: ${String(lists.length)} lists × ${String(strange.length + 3)} ids × create and update`, () => {
  test.for(lists.map(({ config, name }) => [config.slug, name] as const))(
    '%s.%s',
    async ([slug, name], { http }) => {
      const admin = await http('admin')
      const config = configOf(slug)
      const other = await live(slug)
      const own = await write(slug)
      const read = async (id: string) =>
        z.looseObject({}).parse((await admin.get(`/api/${slug}/${id}?depth=0`)).body)
      const before = rowsIn(await read(other.id), name)
      const rows = rowsIn(await read(own.id), name)
      const [row] = rows
      const taken = before[0]?.id
      const ids: [string, ...unknown[]][] = [
        ['one of another document', taken],
        ['one of this document, twice', row?.id, row?.id],
        ['a new one, twice', 'a'.repeat(24), 'a'.repeat(24)],
        ...strange.map(([what, id]): [string, unknown] => [what, id]),
      ]
      const faults: string[] = []
      const data = await valid(config)
      for (const [what, ...given] of ids) {
        const changed = given.map((id) => ({ ...row, id }))
        const updated = await admin.send('PATCH', `/api/${slug}/${own.id}`, { [name]: changed })
        faults.push(...faultOf(`update, ${what}`, updated))
        const answer = await postDocument(admin, config, { ...data, [name]: changed }, 'ids')
        faults.push(...faultOf(`create, ${what}`, { ...answer, headers: new Headers() }))
        // A document may be sent again: its rows are new ones.
        expect(rowsIn(docOf(answer.body), name).map(({ id }) => id)).not.toContain(taken)
      }
      expect(faults).toEqual([])
      expect(rowsIn(await read(other.id), name)).toEqual(before)
    },
  )
})

describe(`an id given to a document: ${String(written.length)} collections × ${String(strange.length + 3)} ids`, () => {
  test.for(written.map(({ slug }) => slug))('%s', async (slug, { http }) => {
    const admin = await http('admin')
    const config = configOf(slug)
    const other = await live(slug)
    const elsewhere = await live(slug === 'axes' ? 'orientations' : 'axes')
    const faults: string[] = []
    const data = await valid(config)
    for (const [what, id] of [
      ['one that is taken', other.id],
      ['one of another collection', elsewhere.id],
      ['one of nobody', randomUUID()],
      ...strange,
    ] as const) {
      const answer = await postDocument(admin, config, { ...data, id }, 'ids')
      faults.push(...faultOf(`create, ${what}`, { ...answer, headers: new Headers() }))
      if (answer.status === 201)
        expect(docIn({ ...answer, headers: new Headers() }).id).not.toBe(other.id)
      const updated = await admin.send('PATCH', `/api/${slug}/${other.id}`, { id })
      faults.push(...faultOf(`update, ${what}`, updated))
      if (updated.status < 400) expect(docIn(updated).id).toBe(other.id)
    }
    expect(faults).toEqual([])
  })
})
