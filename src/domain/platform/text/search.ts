/** A document as the search sees it: its code, its title, all that it says, already normalised. */
export type Entry = { code?: string; title: string; text: string }

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/**
 * A text as it is compared: no capital, accent, ligature, apostrophe nor space of several kinds.
 * « L’Œuvre d’été » is « l oeuvre d ete ».
 */
export const normalised = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{N}.@-]+/gu, ' ')
    .trim()

/** Beyond, the words that follow are left out: a question is not a page. */
const mostWords = 8

export const searchWordsOf = (query: string): string[] =>
  [...new Set(normalised(query).split(' ').filter(Boolean))].slice(0, mostWords)

const startsWord = (text: string, word: string) => ` ${text}`.includes(` ${word}`)

/**
 * How well a document answers: 0 when a word is nowhere in it. A word counts 20 when it is the code, 10
 * when it begins it, 4 in the title, 1 elsewhere, and one more where it begins a word.
 */
export const scoreOf = ({ code = '', title, text }: Entry, words: readonly string[]): number => {
  let score = 0
  for (const word of words) {
    if (code !== '' && code.startsWith(word)) score += code === word ? 20 : 10
    else if (title.includes(word)) score += startsWord(title, word) ? 5 : 4
    else if (text.includes(word)) score += startsWord(text, word) ? 2 : 1
    else return 0
  }
  return score
}

const width = 140

/**
 * The piece of a text around the first of the words that it holds, cut between words, with an
 * ellipsis where it is cut. Empty when it holds none of them.
 */
export const excerptOf = (text: string, words: readonly string[]): string => {
  const pieces = text.split(/\s+/).filter(Boolean)
  const found = pieces.findIndex((piece) => {
    const flat = normalised(piece)
    return words.some((word) => flat.includes(word))
  })
  if (found === -1) return ''
  let [from, to] = [found, found + 1]
  const length = () => pieces.slice(from, to).join(' ').length
  while (length() < width && (from > 0 || to < pieces.length)) {
    if (from > 0) from -= 1
    if (to < pieces.length) to += 1
  }
  return `${from > 0 ? '… ' : ''}${pieces.slice(from, to).join(' ')}${to < pieces.length ? ' …' : ''}`
}
