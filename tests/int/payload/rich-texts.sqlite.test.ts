import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { RichText } from '@payloadcms/richtext-lexical/react'
import fc from 'fast-check'
import { createLocalReq, type FlattenedField, type Payload } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { isRecord } from '@/src/domain/platform/data/record'
import { richTextKinds } from '@/src/domain/platform/text/sound-rich-text'
import { problemsIn, statusOf } from '@/tests/support/answers'
import { graphqlNamesOf } from '@/tests/support/any-query'
import type { Answer, Client } from '@/tests/support/http'
import { joinedDocuments } from '@/tests/support/joined-documents'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

const { collections } = await loaded

const hush = async (level: string) => {
  ;(await startPayload()).logger.level = level // hundreds of refusals, which are what is wanted
}
beforeAll(() => hush('silent'))
afterAll(() => hush('info'))

let written: ReturnType<typeof joinedDocuments> | undefined
const documents = async (payload: Payload) => (written ??= joinedDocuments(payload, await loaded))

/** Where a collection holds formatted texts, group by group. */
const textsOf = (fields: readonly FlattenedField[], before: string[] = []): string[][] =>
  fields.flatMap((field) =>
    field.type === 'richText'
      ? [[...before, field.name]]
      : 'flattenedFields' in field
        ? textsOf(field.flattenedFields, [...before, field.name])
        : [],
  )
const places = collections.flatMap((collection) =>
  textsOf(collection.flattenedFields).map((path) => ({ collection, path })),
)

/** A document that says one thing, at a path. */
const saying = ([name = '', ...rest]: string[], value: unknown): Record<string, unknown> => ({
  [name]: rest.length === 0 ? value : saying(rest, value),
})

const plain = { direction: null, format: '', indent: 0, version: 1 }
const text = (words: string) => ({
  ...{ type: 'text', detail: 0, format: 1, mode: 'normal', style: '', version: 1 },
  text: words,
})
const element = (type: string, children: unknown[], more: object = {}) => ({
  ...{ type, children, ...plain },
  ...more,
})
const root = (...children: unknown[]) => ({ root: element('root', children) })

/** One of each node that the editor writes. */
const valid = root(
  element('heading', [text('Titre')], { tag: 'h2' }),
  element('paragraph', [
    text('Texte '),
    { type: 'linebreak', version: 1 },
    element('link', [text('lien')], {
      fields: { linkType: 'custom', newTab: true, url: 'https://example.org' },
      id: '6b0a638d342ff22f1d87b14e',
    }),
  ]),
  element('quote', [text('Citation')]),
  element(
    'list',
    [
      element('listitem', [text('un')], { value: 1, checked: true }),
      element(
        'listitem',
        [
          element('list', [element('listitem', [text('deux')], { value: 1 })], {
            ...{ listType: 'bullet', tag: 'ul', start: 1 },
          }),
        ],
        { value: 2 },
      ),
    ],
    { listType: 'check', tag: 'ul', start: 1 },
  ),
  { type: 'horizontalrule', version: 1 },
)

/** Every path in a JSON value. */
const pathsIn = (value: unknown, before: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [
        [...before, name],
        ...pathsIn(inner, [...before, name]),
      ])
    : []
const paths = pathsIn(valid)

/** A JSON value with another thing at a path; left out where there is nothing. */
const replaced = (value: unknown, [name, ...rest]: string[], by: unknown): unknown => {
  if (name === undefined) return by
  if (Array.isArray(value))
    return value.map((one: unknown, n) => (String(n) === name ? replaced(one, rest, by) : one))
  return isRecord(value) ? { ...value, [name]: replaced(value[name], rest, by) } : value
}

const at = (path: string[]) =>
  path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), valid)

/** Anything anywhere, or something of the text in the place of its like. */
const change = fc.oneof(
  fc.tuple(
    fc.constantFrom(...paths),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(...[null, {}, [], [null], { a: 1 }, '', -1, 1.5, 'constructor']),
    ),
  ),
  fc
    .constantFrom(...paths)
    .chain((path) =>
      fc.tuple(
        fc.constant(path),
        fc.constantFrom(...paths.filter((other) => other.at(-1) === path.at(-1))).map(at),
      ),
    ),
)
const mutated = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce<unknown>((value, [path, by]) => replaced(value, path, by), valid),
  )

const broken: unknown[] = [
  root(null),
  root(element('paragraph', [null])),
  root(element('paragraph', [text('a'), { ...text(''), text: { a: 1 } }])),
  root(element('paragraph', [], { children: 'text' })),
  root({ type: 'nothing', version: 1 }),
  root(text('in no paragraph')),
  root(element('link', [text('no fields')])),
  { root: [] },
  { a: 1 },
]

const inFrench: unknown = expect.stringMatching(
  /mis en forme|de ce texte est incomplet|ne peut pas/,
)

/** What the editor itself makes of a text: it throws where the back-office would. */
const open = async (payload: Payload) => {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const editor = createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => {
      throw error
    },
  })
  return (value: unknown) => {
    editor.setEditorState(editor.parseEditorState(JSON.stringify(value)))
  }
}

type Doc = Parameters<typeof RichText>[0]['data']
const isDrawable = (value: unknown): value is Doc => isRecord(value)
const draw = (value: unknown) =>
  isDrawable(value) ? renderToStaticMarkup(createElement(RichText, { data: value })) : ''

const found = z.looseObject({ description: z.unknown() })
const descriptionOf = ({ body }: Answer) => found.parse(body).description

describe(`the ${String(places.length)} formatted texts of the configuration`, () => {
  test('hold the nodes that their editor writes', async ({ payload }) => {
    const editorConfig = await editorConfigFactory.default({ config: payload.config })
    const types = getEnabledNodes({ editorConfig }).map((node) =>
      ('with' in node ? node.replace : node).getType(),
    )
    expect([...richTextKinds()].sort()).toEqual(
      [...new Set([...types, 'text', 'linebreak', 'tab', 'paragraph'])].sort(),
    )
  })

  test.for(places.map(({ collection, path }) => [collection.slug, path] as const))(
    '%s.%s takes no other JSON, in a draft neither, by any API',
    async ([slug, path], { payload, http }) => {
      const collection = collections.find((one) => one.slug === slug)
      if (!collection) throw new Error(`There is no collection « ${slug} ».`)
      const client: Client = await http('admin')
      const write = await documents(payload)
      const id = await write(slug, 'published')
      const { one } = graphqlNamesOf(collection)
      const mutation = `mutation ($id: String!, $data: mutation${one}UpdateInput!) {
        update${one}(id: $id, data: $data) { id }
      }`
      const expected = [{ path: path.join('.'), message: inFrench }]
      const refuses = (answer: Answer) => {
        expect(statusOf(answer)).toBe(400)
        expect(problemsIn(answer)).toEqual(expected)
      }
      for (const [n, value] of broken.entries()) {
        const query = n % 2 === 0 ? '' : '?draft=true'
        refuses(await client.send('PATCH', `/api/${slug}/${id}${query}`, saying(path, value)))
      }
      const data = saying(path, broken[1])
      refuses(await client.graphql(mutation, { id, data }))
      const local = payload.update({
        collection: collection.slug,
        id,
        data,
        overrideAccess: true,
        req: await createLocalReq({}, payload),
      })
      await expect(local).rejects.toMatchObject({ status: 400, data: { errors: expected } })
      const answer = await client.send('PATCH', `/api/${slug}/${id}`, saying(path, valid))
      expect(answer.status).toBe(200)
    },
  )
})

test('what is taken for a formatted text is drawn, opened and searched', async ({
  payload,
  http,
}) => {
  const client = await http('admin')
  const write = await documents(payload)
  const id = await write('actions', 'published')
  const openInEditor = await open(payload)
  const complaints = vi.spyOn(console, 'error')
  let taken = 0
  await fc.assert(
    fc.asyncProperty(mutated, fc.boolean(), async (value, draft) => {
      const path = `/api/actions/${id}?draft=${String(draft)}`
      const answer = await client.send('PATCH', path, { description: value })
      if (answer.status !== 200) {
        expect(answer.status).toBe(400)
        const [problem, ...inIt] = problemsIn(answer)
        expect(problem).toMatchObject({ path: 'description', message: inFrench })
        for (const inside of inIt) expect(inside.path).toMatch(/^description\./)
        return
      }
      taken += 1
      const stored = descriptionOf(await client.get(`${path}&depth=1`))
      draw(stored)
      if (stored !== null) openInEditor(stored)
      expect(complaints).not.toHaveBeenCalled()
    }),
    { numRuns: 120, examples: [[valid, false]] },
  )
  expect(taken).toBeGreaterThan(5)
})

describe('what was stored before it was checked', () => {
  test('is read and drawn as far as it can be, and an unrelated change goes through', async ({
    payload,
    http,
  }) => {
    const admin = await http('admin')
    const anonymous = await http('anonymous')
    const write = await documents(payload)
    const req = await createLocalReq({}, payload)
    const seen = element('paragraph', [text('still-there'), null, { ...text(''), text: { a: 1 } }])
    for (const { collection, path } of places) {
      const { slug } = collection
      const id = await write(slug, 'published')
      const { many } = graphqlNamesOf(collection)
      const field = collection.flattenedFields.find(({ name }) => name === path[0])
      const isLocalized = field && 'localized' in field && field.localized
      const query = `{ ${many}(where: { id: { equals: "${id}" } }) { docs { ${path.join(' { ')} ${'}'.repeat(path.length - 1)} } } }`
      for (const value of [...broken, 'text', [null], root(null, seen)]) {
        const data = saying(path, isLocalized ? { fr: value } : value)
        await payload.db.updateOne({ collection: collection.slug, id, data, req })
        const answer = await admin.get(`/api/${slug}?where[id][equals]=${id}&locale=all`)
        expect(answer.status).toBe(200)
      }
      for (const client of [admin, anonymous])
        for (const asked of ['', '&draft=true', '&depth=2'])
          expect((await client.get(`/api/${slug}?where[id][equals]=${id}${asked}`)).status).toBe(
            200,
          )
      expect((await admin.graphql(query)).body).not.toHaveProperty('errors')
      const read = await payload.findByID({
        ...{ collection: collection.slug, id, depth: 1, overrideAccess: true, req },
      })
      const stored = path.reduce<unknown>((from, name) => Reflect.get(Object(from), name), read)
      expect(draw(stored)).toContain('still-there')
      const flag = collection.flattenedFields.find(({ name }) => name === 'sample')
      const change = flag ? { sample: true } : { [collection.admin.useAsTitle ?? 'title']: 'Autre' }
      expect((await admin.send('PATCH', `/api/${slug}/${id}`, change)).status).toBe(200)
    }
    expect((await admin.get('/api/search?q=still-there')).status).toBe(200)
  })
})
