import type { SanitizedConfig } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { collectionOf, type Fields } from './fields'
import { oneOf, wrong } from './problem'

const answers = ['true', 'false']

const unknown = (path: string) => wrong(path, 'champ inconnu.', 'unknown field.')

const problemsOfField = (value: unknown, fields: Fields, name: string, path: string): Problem[] => {
  const field = fields.find((one) => one.name === name)
  if (!field && name !== 'id') return [unknown(path)]
  if (typeof value === 'string') return answers.includes(value) ? [] : [oneOf(path, answers)]
  if (field?.type === 'blocks' && isRecord(value))
    return Object.entries(value).flatMap(([slug, inner]) => {
      const block = field.blocks.find((one) => one.slug === slug)
      const at = `${path}[${slug}]`
      if (!block) return [unknown(at)]
      return typeof inner === 'string'
        ? answers.includes(inner)
          ? []
          : [oneOf(at, answers)]
        : problemsOfSelect(inner, block.flattenedFields, at)
    })
  return field && 'flattenedFields' in field
    ? problemsOfSelect(value, field.flattenedFields, path)
    : [oneOf(path, answers)]
}

/** What is wrong with `select[title]=true`. */
export const problemsOfSelect = (asked: unknown, fields: Fields, path: string): Problem[] =>
  isRecord(asked)
    ? Object.entries(asked).flatMap(([name, value]) =>
        problemsOfField(value, fields, name, `${path}[${name}]`),
      )
    : [wrong(path, 'attendu : champ par champ.', 'expected: field by field.')]

/** What is wrong with `populate[orientations][title]=true`. */
export const problemsOfPopulate = (
  asked: unknown,
  path: string,
  config: SanitizedConfig,
): Problem[] =>
  isRecord(asked)
    ? Object.entries(asked).flatMap(([slug, select]) => {
        const collection = collectionOf(slug, config)
        const at = `${path}[${slug}]`
        return collection
          ? problemsOfSelect(select, collection.flattenedFields, at)
          : [wrong(at, 'collection inconnue.', 'unknown collection.')]
      })
    : [wrong(path, 'attendu : collection par collection.', 'expected: collection by collection.')]
