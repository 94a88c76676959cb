/** A title without accents, capitals, punctuation: « Échéance * » is « echeance ». */
export const foldTitle = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Control characters, halves of a pair and what is no character: no spreadsheet keeps them. */
const unstorable = /(?![\t\n\u0085])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu

/** A text as a spreadsheet gives it back: two that differ in no more are the same. */
export const storableText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unstorable, '')

/** A name as people compare them: spaces and capitals aside. */
export const foldName = (text: string): string =>
  storableText(text).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
