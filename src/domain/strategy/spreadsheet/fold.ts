/** A title without accents, capitals, punctuation: « Échéance * » is « echeance ». */
export const foldTitle = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name as people compare them: spaces and capitals aside. */
export const foldName = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Control characters, halves of a pair and non-characters: no spreadsheet keeps them. */
const unkept =
  // eslint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text as a spreadsheet gives it back: two that differ in no more are the same. */
export const keptText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unkept, '')
