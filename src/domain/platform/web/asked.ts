import { z } from 'zod'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

/** Values of one name at most: no list of choices of ours is longer. */
const mostValues = 100

/** `?family=a&family=b` as a form sends it, or `?family=a,b` as a person writes it; nothing if empty. */
const listed = (value: unknown): unknown => {
  if (value === undefined || value === null) return undefined
  const values = [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [one]))
  const given = values.filter((one) => one !== '')
  return given.length === 0 ? undefined : given
}

/** Any of several values. */
export const listOf = <Value>(one: z.ZodType<Value>) =>
  z.preprocess(listed, z.array(one).max(mostValues).optional())

/** Any of the words of a vocabulary. */
export const someOf = <Word extends string>(vocabulary: Readonly<Record<Word, Bilingual>>) =>
  listOf(z.enum(wordsOf(vocabulary)))

/** An empty field of a form asks nothing. */
export const unlessEmpty = <Value>(schema: z.ZodType<Value>) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

export const flag = unlessEmpty(z.stringbool())
