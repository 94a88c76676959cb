import { expect } from 'vitest'

import { test } from '@/tests/support/test'

const saidToPeople = new Set(['label', 'singular', 'plural', 'description', 'group'])
/** What a field is made of; the rest (hooks, access, validation) says nothing to people. */
const partsOfFields = new Set(['admin', 'fields', 'labels', 'options', 'tabs'])

const isHidden = (value: object): boolean =>
  ['hidden', 'disabled'].some((key) => Reflect.get(value, key) === true) ||
  ('admin' in value && typeof value.admin === 'object' && !!value.admin && isHidden(value.admin))

/**
 * Everything a configuration says to people, with where it says it. Functions are Payload's own:
 * they speak through its translations.
 */
const textsIn = (value: unknown, path: string): [string, unknown][] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsIn(item, `${path}.${String(index)}`))
  if (typeof value !== 'object' || value === null || isHidden(value)) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, unknown][] => {
    const where = `${path}.${key}`
    if (partsOfFields.has(key)) return textsIn(inner, where)
    return saidToPeople.has(key) && inner && typeof inner !== 'function' ? [[where, inner]] : []
  })
}

const isBilingual = (text: unknown) =>
  typeof text === 'object' &&
  text !== null &&
  ['fr', 'en'].every((language) => {
    const words: unknown = Reflect.get(text, language)
    return typeof words === 'string' && words.trim() !== ''
  })

test('everything of ours that a person reads is there in French and in English', ({ payload }) => {
  const texts = payload.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap((collection) => textsIn(collection, collection.slug))

  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter(([, text]) => !isBilingual(text))).toEqual([])
})
