import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** What who guesses a password of this house tries first: its names, its places, its words. */
const ours = [
  'resolument résolument digitale numerique numérique strategie stratégie metropole métropole',
  'lille mel lillemetropole europeenne européenne barouf tierslieux tiers-lieux ucity payload',
  'deliberation délibération comite comité admin administration editeur motdepasse azertyuiop',
  'bonjour bienvenue soleil chocolat',
].flatMap((line) => line.split(' '))

/** A longer one is not read to its end: it is not the end that makes it weak. */
const readLength = 100

/** Of what zxcvbn counts from 0 to 4: under 10^8 guesses, less than a day for who stole the hashes. */
const leastScore = 3

/** Reads its dictionaries once, when a first password is chosen. */
let reader: ZxcvbnFactory | undefined

/**
 * Whether a password is found before long by who tries common ones first: the 49 000 most frequent
 * of known leaks, our own words and those given, names and keyboards, and what people do to them.
 */
export const isGuessable = (password: string, words: readonly string[] = []): boolean => {
  reader ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: readLength })
  return reader.check(password, [...ours, ...words]).score < leastScore
}
