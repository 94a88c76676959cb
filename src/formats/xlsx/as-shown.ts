const numberFormat = /<(?:\w+:)?numFmt\b[^<>]*>/g
const cellFormat = /<(?:\w+:)?xf\b[^<>]*>/g
/** Its attributes, what is between, such as its formula, and its value. */
const cell =
  /(<(?:\w+:)?c\b[^<>]*)(>\s*(?:<(?:\w+:)?f\b[^<>]*>(?:[^<]*<\/(?:\w+:)?f>)?\s*)?<(?:\w+:)?v\b[^<>]*>)([^<]*)/g

const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`)
const attributes = {
  code: attribute('formatCode'),
  format: attribute('numFmtId'),
  style: attribute('s'),
  type: attribute('t'),
}
const read = (tag: string, name: keyof typeof attributes) => attributes[name].exec(tag)?.[2] ?? ''

/** What a number format only quotes is no part of how it counts. */
const quoted = /&quot;.*?&quot;|\\./g

/** The styles of cells that show a percentage, in the styles of a workbook (ECMA-376, 18.8.30). */
export const percentStyles = (styles: string): ReadonlySet<string> => {
  const own = (styles.match(numberFormat) ?? []).filter((tag) =>
    read(tag, 'code').replace(quoted, '').includes('%'),
  )
  const formats = new Set(['9', '10', ...own.map((tag) => read(tag, 'format'))])
  const [, ofCells = ''] = styles.split('cellXfs', 2) // what its first and its last tag enclose
  return new Set(
    (ofCells.match(cellFormat) ?? []).flatMap((tag, index) =>
      formats.has(read(tag, 'format')) ? [String(index)] : [],
    ),
  )
}

/** Fifteen digits, as a spreadsheet counts: 0.07 is 7 %, and not 7.000000000000001 %. */
const hundredfold = (value: string) => String(Number((Number(value) * 100).toPrecision(15)))

/**
 * A sheet whose cells hold what a person sees: a formula that fails its failure, which the reader
 * would take for an empty cell, and « 60 % » the number 60, as in CSV.
 */
export const asShown = (sheet: string, percents: ReadonlySet<string>): string =>
  sheet.replace(cell, (whole: string, tag: string, between: string, value: string) => {
    const type = read(tag, 'type')
    if (type === 'e') return tag.replace(attributes.type, ' t="str"') + between + value
    const isPercent = (type === '' || type === 'n') && percents.has(read(tag, 'style'))
    return isPercent && value !== '' ? tag + between + hundredfold(value) : whole
  })
