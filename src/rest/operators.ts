import { z } from 'zod'

import { isDocumentId } from '@/src/database/document-id'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import type { Kind } from './fields'
import { filter, type FilterLimits } from './limits'
import { oneOf, wrong } from './problem'

const equality = ['equals', 'not_equals', 'in', 'not_in']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const words = ['like', 'not_like', 'contains']

/**
 * What may be asked of each kind of field: what both databases answer, and answer alike (what they
 * do not by themselves, src/payload says otherwise). `all`, and the operators of places, fail on SQLite.
 */
const operators: Record<Kind, readonly string[]> = {
  id: equality,
  text: [...equality, ...order, ...words, 'exists'],
  choice: [...equality, 'like', 'contains', 'exists'],
  number: [...equality, ...order, 'exists'],
  date: [...equality, ...order, 'exists'],
  checkbox: ['equals', 'not_equals', 'exists'],
  link: [...equality, 'exists'],
  links: [...equality, 'contains', 'exists'],
  'link to any': ['equals', 'not_equals', 'exists'],
  'collection of a link': ['equals'],
  'id of a link': ['equals', 'in'],
  join: ['equals', 'in'],
  content: ['exists'],
}

const yesOrNo = z.union([z.boolean(), z.enum(['true', 'false'])])
const id = z.string().refine(isDocumentId)
const link = z.union([id, z.literal('null')])

/** No calendar of a database goes further back than this without trouble. */
export const earliestDay = '1000-01-01T00:00:00.000Z'

/** A query is text, one written as JSON has numbers, GraphQL has dates: all are read. */
const values: Record<Kind, z.ZodType> = {
  id,
  text: z.union([z.string(), z.number()]),
  choice: z.string(),
  number: z.union([z.number(), z.string().regex(/^[+-]?\d{1,15}(\.\d{1,15})?$/)]),
  date: z.union([
    z.date(),
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/)
      .refine((text) => Date.parse(text) >= Date.parse(earliestDay)),
  ]),
  checkbox: yesOrNo,
  link,
  links: link,
  'link to any': z.strictObject({ relationTo: z.string(), value: id }),
  'collection of a link': z.string(),
  'id of a link': id,
  join: id,
  content: z.never(),
}

const expected: Record<Kind, [string, string]> = {
  id: ['un identifiant', 'an id'],
  text: ['un texte', 'a text'],
  choice: ['un choix', 'a choice'],
  number: ['un nombre', 'a number'],
  date: ['une date, comme 2017-03-09', 'a date, such as 2017-03-09'],
  checkbox: ['true ou false', 'true or false'],
  link: ['un identifiant', 'an id'],
  links: ['un identifiant', 'an id'],
  'link to any': ['relationTo et value', 'relationTo and value'],
  'collection of a link': ['une collection', 'a collection'],
  'id of a link': ['un identifiant', 'an id'],
  join: ['un identifiant', 'an id'],
  content: ['rien', 'nothing'],
}

const isList = (operator: string) => operator === 'in' || operator === 'not_in'

const isRight = (kind: Kind, operator: string, value: unknown, most: number): boolean => {
  if (operator === 'exists') return yesOrNo.safeParse(value).success
  if (value === null)
    return (
      kind !== 'id' &&
      kind !== 'link to any' &&
      kind !== 'collection of a link' &&
      kind !== 'id of a link' &&
      (operator === 'equals' || operator === 'not_equals')
    )
  if (!isList(operator)) return values[kind].safeParse(value).success
  const list = typeof value === 'string' ? value.split(',') : value
  return z.array(values[kind]).max(most).safeParse(list).success
}

/** What a part of an id is looked for with. */
const parts = [...words, 'exists']

const most = ({ values: number }: FilterLimits) =>
  Number.isFinite(number)
    ? [`${String(number)} au plus : `, `at most ${String(number)}: `]
    : ['', '']

/** What is wrong with one condition: `greater_than` of what is no date, on a date. */
export const problemsOfCondition = (
  kind: Kind,
  operator: string,
  value: unknown,
  at: string,
  limits: FilterLimits = filter,
): Problem[] => {
  const path = `${at}[${operator}]`
  const asText = kind === 'id' && limits.partialIds && parts.includes(operator)
  if (asText) return problemsOfCondition('text', operator, value, at, limits)
  if (!operators[kind].includes(operator)) return [oneOf(path, operators[kind])]
  if (isRight(kind, operator, value, limits.values)) return []
  if (operator === 'exists') return [oneOf(path, ['true', 'false'])]
  const [fr, en] = expected[kind]
  const [mostFr = '', mostEn = ''] = most(limits)
  return [
    isList(operator)
      ? wrong(path, `attendu : une liste, ${mostFr}${fr}.`, `expected: a list, ${mostEn}${en}.`)
      : wrong(path, `attendu : ${fr}.`, `expected: ${en}.`),
  ]
}
