/** U+00A0, before a colon and inside « ». */
const noBreak = '\u00A0'
/** U+202F, narrow, before ; ? and !. */
const narrow = '\u202F'

/**
 * French text as a printer sets it: no-break spaces before : ; ? ! and inside « », « ’ » for « ' »,
 * « … » for three dots. Addresses and markup are left as they are.
 */
export const frenchTypography = (text: string): string =>
  text
    .replaceAll(/(?<=\p{L})'(?=\p{L}|\{|<)/gu, '’')
    .replaceAll('...', '…')
    .replaceAll(/(?<=\S)[ \u00A0\u202F]?([;?!])(?=\s|$)/gu, `${narrow}$1`)
    .replaceAll(/(?<=\S)[ \u00A0\u202F]?(:)(?=\s|$)/gu, `${noBreak}$1`)
    .replaceAll(/«[ \u00A0\u202F]?/gu, `«${noBreak}`)
    .replaceAll(/[ \u00A0\u202F]?»/gu, `${noBreak}»`)
