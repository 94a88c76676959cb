import type { Problem } from './bilingual'

/**
 * How much a field holds at most when it says nothing of its own, in characters as JavaScript and
 * HTML's `maxlength` count them. All that is typed, imported or sent is measured before anything reads
 * it, so that no parser ever meets more.
 */
export const longest = {
  /** A title, a name: a line. */
  text: 300,
  textarea: 5_000,
  /** RFC 5321 §4.5.3.1. */
  email: 254,
  /** One word of a list of choices. */
  choice: 100,
  code: 20_000,
  /** All that its JSON holds, the names of its nodes too. */
  richText: 200_000,
  json: 500_000,
  /** What old browsers and servers take of a web address. */
  webAddress: 2_000,
  /** « 09:00-12:00 » for each day fits many times in what OpenStreetMap gives one value. */
  openingHours: 255,
  /** Of a spreadsheet: Excel holds no more. */
  cell: 32_767,
  /** What is hashed and never shown; NIST SP 800-63B asks for 64 at least. */
  password: 256,
  /** Of a file, in bytes: file systems take 255, with the size of a picture and what tells duplicates apart. */
  fileName: 200,
}

/** How many rows, blocks or links a field holds at most when it says nothing of its own. */
export const most = { rows: 200, links: 500, values: 100 }

/** Beyond it a number is no longer exact, a difference of two might be no number, and SQLite's driver fails. */
export const mostNumber = 1e15

const inFrench = (number: number) => number.toLocaleString('fr')
const inEnglish = (number: number) => number.toLocaleString('en')

/** Why a text is refused: so long, where so much is the most. */
export const lengthProblem = (path: string, length: number, limit: number): Problem | undefined =>
  length <= limit
    ? undefined
    : {
        path,
        message: {
          fr: `Ce texte est trop long\u00A0: ${inFrench(limit)} caractères au plus, il en a ${inFrench(length)}. Raccourcissez-le.`,
          en: `This text is too long: ${inEnglish(limit)} characters at most, it has ${inEnglish(length)}. Shorten it.`,
        },
      }

/** Why a list is refused. */
export const countProblem = (path: string, count: number, limit: number): Problem | undefined =>
  count <= limit
    ? undefined
    : {
        path,
        message: {
          fr: `Cette liste est trop longue\u00A0: ${inFrench(limit)} éléments au plus, elle en a ${inFrench(count)}. Retirez-en.`,
          en: `This list is too long: ${inEnglish(limit)} items at most, it has ${inEnglish(count)}. Take some away.`,
        },
      }

/** Why a formatted text or a JSON value is refused. It is not counted beyond what it may hold. */
export const weightProblem = (path: string, value: unknown, limit: number): Problem | undefined =>
  exceeds(value, limit)
    ? {
        path,
        message: {
          fr: `Ce contenu est trop long\u00A0: ${inFrench(limit)} caractères au plus, mise en forme comprise. Raccourcissez-le.`,
          en: `This content is too long: ${inEnglish(limit)} characters at most, its formatting included. Shorten it.`,
        },
      }
    : undefined

/**
 * Whether a JSON value holds more than so many characters, the names of its fields included; whatever
 * else it holds counts for one. Neither its depth nor its size cost more than the limit.
 */
const exceeds = (value: unknown, limit: number): boolean => {
  let total = 0
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && total <= limit) {
    const one = waiting.pop()
    total += typeof one === 'string' ? one.length : 1
    if (Array.isArray(one)) {
      if (one.length > limit) return true
      for (const item of one) waiting.push(item)
    } else if (typeof one === 'object' && one !== null)
      for (const [name, item] of Object.entries(one)) {
        total += name.length
        waiting.push(item)
      }
  }
  return total > limit
}

/** Why a number is refused, whatever else its field says of it. */
export const numberProblem = (
  path: string,
  value: unknown,
  limit = mostNumber,
): Problem | undefined =>
  typeof value !== 'number' || Math.abs(value) <= limit
    ? undefined
    : {
        path,
        message: {
          fr: 'Écrivez un nombre entre moins et plus un million de milliards.',
          en: 'Write a number between minus and plus a million billion.',
        },
      }

/** Why the name of a file is refused: what a file system takes is counted in bytes. */
export const fileNameProblem = (path: string, name: string): Problem | undefined =>
  new TextEncoder().encode(name).byteLength <= longest.fileName
    ? undefined
    : {
        path,
        message: {
          fr: 'Le nom de ce fichier est trop long\u00A0: renommez-le en moins de 100 caractères, puis réessayez.',
          en: 'The name of this file is too long: rename it to fewer than 100 characters, then try again.',
        },
      }
