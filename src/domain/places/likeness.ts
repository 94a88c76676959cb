import { distance } from 'fastest-levenshtein'

import { normalised } from '@/src/domain/platform/text/search'

/** How people shorten the words of a name or of an address. */
const whole: Readonly<Record<string, string>> = {
  '1er': 'premier',
  '2': 'deux',
  '3': 'trois',
  asso: 'association',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  boul: 'boulevard',
  bvd: 'boulevard',
  bib: 'bibliotheque',
  ch: 'chemin',
  cs: 'centre-social',
  dr: 'docteur',
  epn: 'espace-public-numerique',
  fbg: 'faubourg',
  fg: 'faubourg',
  gal: 'general',
  imp: 'impasse',
  mal: 'marechal',
  mdq: 'maison-quartier',
  pdt: 'president',
  pl: 'place',
  r: 'rue',
  res: 'residence',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
}

/** Words that tell no place from another: articles, and the forms of those who run it. */
const silent = new Set(
  'a au aux chez d de des du en et l la le les un une association eurl sa sarl sas sasu scic scop'.split(
    ' ',
  ),
)

/** Words that many places have in their names. */
const common = new Set(
  'atelier ateliers bibliotheque centre coworking culturel culturelle cyber digital espace fablab ferme fabrique hub lab labo lieu maison mairie mediatheque metropole municipale numerique point pole public quartier quartiers relais services social tiers tierslieu'.split(
    ' ',
  ),
)

const kindOf = (words: readonly string[]) => words.filter((word) => common.has(word))
const ownWordsOf = (words: readonly string[]) => words.filter((word) => !common.has(word))

const read = new Map<string, readonly string[]>()

/** How many names are kept in mind: each is compared with hundreds. */
const mostRead = 20_000

const wordsOf = (text: string): readonly string[] => {
  const known = read.get(text)
  if (known) return known
  if (read.size >= mostRead) read.clear()
  const words = readWords(text)
  read.set(text, words)
  return words
}

/** By what two names that are alike have at least one in common: how their telling words begin. */
export const beginningsOf = (name: string): string[] => {
  const words = wordsOf(name)
  const own = ownWordsOf(words)
  return [...new Set((own.length > 0 ? own : words).map((word) => word.slice(0, 3)))]
}

const readWords = (text: string): string[] => {
  const words = normalised(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => (whole[word] ?? word).split('-'))
  const telling = words.filter((word) => !silent.has(word))
  return telling.length > 0 ? telling : words
}

const lettersAlike = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length)
  return longest === 0 ? 0 : 100 * (1 - distance(one, other) / longest)
}

/** How alike two lists of words are, 0–100, in their order or in any other. */
const wordsAlike = (one: readonly string[], other: readonly string[]): number =>
  Math.max(
    lettersAlike(one.join(' '), other.join(' ')),
    lettersAlike(one.toSorted().join(' '), other.toSorted().join(' ')),
  )

/** Of two names of which one holds all the words of the other, such as « Mutualab » and « Mutualab Lille ». */
const contained = 90

/**
 * How alike two names of places are, 0–100, whatever their accents, case, punctuation, abbreviations,
 * order and legal form. Where both have words of their own, those alone tell; but « Médiathèque de
 * Moulins » and « Maison de quartier Moulins », of two kinds, have a neighbourhood in common at most.
 */
export const nameLikeness = (one: string, other: string): number => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [fewer, more] = ownWordsOf(a).length < ownWordsOf(b).length ? [a, b] : [b, a]
  const [own, theirs] = [ownWordsOf(fewer), ownWordsOf(more)]
  const [kind, otherKind] = [kindOf(fewer), kindOf(more)]
  const isOtherKind =
    kind.length > 0 && otherKind.length > 0 && !kind.some((word) => otherKind.includes(word))
  if (own.length === 0 || isOtherKind) return wordsAlike(a, b)
  const alike = wordsAlike(own, theirs)
  const isWithin = own.length < theirs.length && own.every((word) => theirs.includes(word))
  if (!isWithin) return alike
  return kind.every((word) => otherKind.includes(word)) ? contained : wordsAlike(a, b)
}

/** How alike two streets with their numbers are, 0–100. */
export const streetLikeness = (one: string, other: string): number =>
  wordsAlike(wordsOf(one), wordsOf(other))
