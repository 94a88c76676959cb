import type { SanitizedConfig } from 'payload'
import { z } from 'zod'

import type { Problem } from '@/src/domain/platform/text/bilingual'

import { deepest } from './limits'
import { oneOf, wrong } from './problem'

const whole = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
])

/** The numbers of a query, from the least that makes sense. 0 documents are all of them. */
const least = { limit: 0, page: 1, depth: 0 }

export const problemsOfNumber = (
  asked: unknown,
  path: string,
  name: keyof typeof least,
): Problem[] => {
  const from = least[name]
  const number = whole.safeParse(asked)
  if (!number.success || number.data < from)
    return [
      wrong(
        path,
        `attendu : un nombre entier, à partir de ${String(from)}.`,
        `expected: a whole number, from ${String(from)}.`,
      ),
    ]
  return name === 'depth' && number.data > deepest
    ? [wrong(path, `${String(deepest)} au plus.`, `${String(deepest)} at most.`)]
    : []
}

const switches = ['true', 'false']

export const problemsOfSwitch = (asked: unknown, path: string): Problem[] =>
  typeof asked === 'string' && switches.includes(asked) ? [] : [oneOf(path, switches)]

/** The languages that one may ask for, and the ways to ask for no other where one is missing. */
const localesOf = ({ localization }: SanitizedConfig) =>
  localization ? localization.localeCodes : []
const noFallback = ['none', 'null', 'false']

export const problemsOfLocale = (
  asked: unknown,
  path: string,
  config: SanitizedConfig,
  isWrite: boolean,
): Problem[] => {
  // Payload writes one language at a time: asked for all, it fails.
  const allowed = isWrite ? localesOf(config) : [...localesOf(config), 'all', '*']
  return typeof asked === 'string' && allowed.includes(asked) ? [] : [oneOf(path, allowed)]
}

export const problemsOfFallback = (
  asked: unknown,
  path: string,
  config: SanitizedConfig,
): Problem[] => {
  const allowed = [...localesOf(config), ...noFallback]
  const isWell = [asked].flat().every((one) => typeof one === 'string' && allowed.includes(one))
  return isWell ? [] : [oneOf(path, allowed)]
}
