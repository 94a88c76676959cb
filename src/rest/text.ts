import type { Problem } from '@/src/domain/platform/text/bilingual'
import { nestingOf } from '@/src/graphql/text'

import { mostParameters } from './limits'
import { wrong } from './problem'

/** Names that every object has: as a name of the client's they are dropped, or worse. */
export const isOfEveryObject = (name: string): boolean => name in Object.prototype

/** MongoDB refuses a null character, SQLite cuts there; half a character is no text at all. */
const isText = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text)

const decoded = (encoded: string): string | undefined => {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '))
  } catch {
    return undefined // the answer says so
  }
}

/** The text that an address has here, unless it is none. */
export const readEncoded = (encoded: string): string | undefined => {
  const text = decoded(encoded)
  return text !== undefined && isText(text) ? text : undefined
}

const notText = (path: string) =>
  wrong(
    path,
    'ce n’est pas du texte encodé en UTF-8, sans caractère nul.',
    'this is not text encoded in UTF-8, without null characters.',
  )

const badName = (path: string) =>
  wrong(path, 'ce nom n’est pas permis.', 'this name is not allowed.')

const problemsOfPair = (pair: string): Problem[] => {
  const [name = '', ...rest] = pair.split('=')
  const key = readEncoded(name)
  const [path = ''] = (key ?? name).split('[', 1)
  if (key === undefined || readEncoded(rest.join('=')) === undefined) return [notText(path)]
  return key.split(/[[\]]+/).some(isOfEveryObject) ? [badName(path)] : []
}

/** What is wrong with a query before anyone knows what it says: `a=1&b[c]=%C3%A9`. */
export const problemsOfSearch = (search: string): Problem[] => {
  const pairs = search.replace(/^\?/, '').split('&')
  if (pairs.length > mostParameters)
    return [
      wrong(
        'query',
        `${String(mostParameters)} paramètres au plus.`,
        `${String(mostParameters)} parameters at most.`,
      ),
    ]
  return pairs.flatMap(problemsOfPair)
}

const partsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries<unknown>({ ...value }) : []

const problemsOfPart = (path: string, name: string, value: unknown): Problem[] => {
  if (isOfEveryObject(name)) return [badName(path)]
  const isWell = isText(name) && (typeof value !== 'string' || isText(value))
  return isWell ? [] : [notText(path)]
}

/** What is wrong with a JSON value, wherever it is in it: its nesting, its texts, its names. */
export const problemsOfJson = (value: unknown, path: string, nesting: number): Problem[] => {
  if (nestingOf(value) > nesting)
    return [
      wrong(
        path || 'body',
        `${String(nesting)} niveaux au plus.`,
        `${String(nesting)} levels at most.`,
      ),
    ]
  const problemsIn = (part: unknown, at: string): Problem[] =>
    partsOf(part).flatMap(([name, inner]) => {
      const place = at === '' ? name : `${at}.${name}`
      return [...problemsOfPart(place, name, inner), ...problemsIn(inner, place)]
    })
  return problemsIn(value, path)
}

/** A JSON text read, or nothing. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the answer says what it should be
  }
}
