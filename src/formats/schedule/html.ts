const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

const character = (code: number): string =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''

const entity = /&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<name>[a-z]{2,5}));/gi

export const decodeReferences = (text: string): string =>
  text.replaceAll(entity, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal) return character(Number(decimal))
    if (hexadecimal) return character(Number.parseInt(hexadecimal, 16))
    return named[name?.toLowerCase() ?? ''] ?? whole
  })

/** A text of HTML without its marks: what was a paragraph or a line of a list still is. It is read as text. */
export const plainOf = (html: string): string =>
  decodeReferences(
    html
      .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
      .replaceAll(/<\/(?:p|div|h[1-6]|ul|ol|blockquote)\s*>/gi, '\n\n')
      .replaceAll(/<(?:br|li)\b[^>]*>/gi, '\n')
      .replaceAll(/<\/?[a-z][^<>]*>/gi, ''),
  )
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
