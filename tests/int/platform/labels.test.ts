import { initI18n } from '@payloadcms/translations'
import type { Payload } from 'payload'
import { expect } from 'vitest'

import { frenchTypography } from '@/src/i18n/french-typography'
import { test } from '@/tests/support/test'
import { foreignLines } from '@/tests/support/words-on-screen'

const saidToPeople = new Set(['label', 'singular', 'plural', 'description', 'group'])
/** What a field is made of; the rest (hooks, access, validation) says nothing to people. */
const partsOfFields = new Set(['admin', 'fields', 'labels', 'options', 'tabs'])

const isHidden = (value: object): boolean =>
  ['hidden', 'disabled'].some((key) => Reflect.get(value, key) === true) ||
  ('admin' in value && typeof value.admin === 'object' && !!value.admin && isHidden(value.admin))

/** Everything a configuration says to people, with where it says it. */
const textsIn = (value: unknown, path: string): [string, unknown][] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsIn(item, `${path}.${String(index)}`))
  if (typeof value !== 'object' || value === null || isHidden(value)) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, unknown][] => {
    const where = `${path}.${key}`
    if (partsOfFields.has(key)) return textsIn(inner, where)
    return saidToPeople.has(key) && inner ? [[where, inner]] : []
  })
}

const languages = ['fr', 'en'] as const

/** What is said in each language: nothing in one where words are missing. */
const speaker = async ({ config }: Payload) => {
  const [fr, en] = await Promise.all(
    languages.map((language) => initI18n({ config: config.i18n, context: 'client', language })),
  )
  return (text: unknown) =>
    [fr, en].map((i18n, index) => {
      const said: unknown =
        typeof text === 'function'
          ? Reflect.apply(text, undefined, [{ i18n, t: i18n?.t }])
          : typeof text === 'object' && text !== null
            ? Reflect.get(text, languages[index] ?? '')
            : undefined
      return typeof said === 'string' ? said.trim() : ''
    })
}

test('everything that a person reads is there in French, well set, and in English, each in its words', async ({
  payload,
}) => {
  const said = await speaker(payload)
  const texts = payload.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap((collection) => textsIn(collection, collection.slug))
    .map(([where, text]) => ({ where, words: said(text) }))

  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter(({ words }) => words.includes(''))).toEqual([])
  expect(texts.filter(({ words: [fr = ''] }) => fr !== frenchTypography(fr))).toEqual([])

  // A choice of one name in both languages is the name of something: a licence, a label, a network.
  const isName = ({ where, words: [fr, en] }: (typeof texts)[number]) =>
    fr === en && /options\.\d+\.label$/.test(where)
  for (const [index, language] of languages.entries()) {
    const isForeign = ({ words }: (typeof texts)[number]) =>
      foreignLines([words[index] ?? ''], language, []).length > 0
    expect(
      texts.filter((text) => isForeign(text) && !isName(text)),
      language,
    ).toEqual([])
  }
})
