import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'

import type { Cell, Sheet } from '@/src/domain/platform/table/tables'
import { storableText } from '@/src/domain/platform/import/fold'

import { neutralise, restore } from './csv/injection'
import { readSpreadsheet, writeSpreadsheet } from './spreadsheet'
import { tableBounds } from './table'
import { readZip } from './zip'

const read = async (content: string | Uint8Array, name = 'Actions.csv') =>
  readSpreadsheet(name, typeof content === 'string' ? strToU8(content) : content)

const rowsOf = async (content: string | Uint8Array) =>
  (await read(content)).flatMap(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)])

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'Code;Titre\n7.1;Élargir'],
    ['commas', 'Code,Titre\n7.1,Élargir'],
    ['tabs', 'Code\tTitre\n7.1\tÉlargir'],
    ['a delimiter that is said', 'sep=|\nCode|Titre\n7.1|Élargir'],
    ['first bytes that say UTF-8', '\uFEFFCode;Titre\n7.1;Élargir'],
    ['lines as on Windows', 'Code;Titre\r\n7.1;Élargir\r\n'],
    ['empty lines', '\n\nCode;Titre\n;\n7.1;Élargir\n\n'],
    ['another delimiter within quotes', '"Code";"Titre"\n"7.1";Élargir'],
  ])('is read with %s', async (_, content) => {
    expect(await rowsOf(content)).toEqual([
      ['Code', 'Titre'],
      ['7.1', 'Élargir'],
    ])
  })

  it.each([
    ['letters', 'a', 'est trop longue'],
    ['semicolons', ';', 'est trop longue'],
    ['quotes', '"a"b', 'est trop longue'],
    ['spaces', ' ', 'est trop longue'],
    ['lines', '\n', 'trop de lignes'],
  ])('of 19 MB of %s is refused', async (_, piece, said) => {
    await expect(read(piece.repeat(19_000_000 / piece.length))).rejects.toThrow(said)
  })

  it('has no cell that no spreadsheet could hold', async () => {
    await expect(read(`Code;Titre\n7.1;${'x'.repeat(32_768)}`)).rejects.toThrow(
      'Une cellule de la ligne 2',
    )
  })

  it('is read in Windows-1252', async () => {
    const bytes = Buffer.from('Libell\xe9;Prix\n\x8cuvre d\x92art;10 \x80\n', 'latin1')
    expect(await rowsOf(new Uint8Array(bytes))).toEqual([
      ['Libellé', 'Prix'],
      ['Œuvre d’art', '10 €'],
    ])
  })

  it('is read in UTF-16, as Excel calls Unicode text', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('A\tÉ\n1\t2\n', 'utf16le')])
    expect(await rowsOf(new Uint8Array(bytes))).toEqual([
      ['A', 'É'],
      ['1', '2'],
    ])
  })

  it('keeps the numbers that a spreadsheet shows beside its rows', async () => {
    for (const [before, numbers] of [
      ['', [2, 5]],
      ['\n \n', [4, 7]],
      ['sep=;\n', [2, 5]], // no spreadsheet shows that line
    ] as const) {
      const [table] = await read(`${before}A;B\n"two\nlines";1\n\n;\nx;y\n`)
      expect(table?.rows.map(({ number }) => number)).toEqual(numbers)
    }
  })

  it.each([
    ['no text at all', new Uint8Array([1, 0, 2, 0, 3])],
    ['a workbook of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['nothing', new Uint8Array()],
    ['quotes that are not closed', strToU8('A;B\n"x;y\n')],
    ['too many columns', strToU8(Array(tableBounds.columns + 2).join('a;'))],
    ['too many rows', strToU8(`a\n${'b\n'.repeat(tableBounds.rows + 1)}`)],
    ['too many lines to be read to the end', strToU8(`a\nb${'\n'.repeat(tableBounds.lines)}c`)],
    ['too many bytes', new Uint8Array(tableBounds.bytes + 1)],
  ])('is refused when it holds %s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'Error', sentence: { fr: /\w/ } })
  })

  it('is refused in figures as people write them', async () => {
    const rows = strToU8(`a\n${'b\n'.repeat(tableBounds.rows + 1)}`)
    await expect(read(rows)).rejects.toMatchObject({
      sentence: { fr: /50\u202F000 au plus/, en: /50,000 at most/ },
    })
  })
})

describe('a zip', () => {
  it('has sheets of distinct names', async () => {
    const csv = strToU8('Code\n7.1')
    const paths = ['Jalons.csv', '2017/Actions.csv', '2018/Actions.csv']
    const tables = await read(zipSync(Object.fromEntries(paths.map((path) => [path, csv]))))
    expect(tables.map(({ name }) => name)).toEqual([
      'Jalons',
      'Actions (2017/Actions.csv)',
      'Actions (2018/Actions.csv)',
    ])
  })

  const bomb = zipSync({ 'a.csv': new Uint8Array(tableBounds.inflatedBytes + 1) })

  it('that unfolds into too much is refused by what it says', () => {
    expect(bomb.byteLength).toBeLessThan(tableBounds.bytes)
    expect(() => readZip(bomb)).toThrow(/se déplie/)
  })

  it('that lies about it is refused by what it does', () => {
    const liar = bomb.slice()
    new DataView(liar.buffer).setUint32(22, 10, true) // the size that its first header announces
    expect(() => readZip(liar)).toThrow(/se déplie/)
  })

  it('that is cut or no workbook is refused with a sentence', async () => {
    const workbook = await writeSpreadsheet(
      [{ name: 'A', columns: [{ header: 'B' }], rows: [] }],
      'xlsx',
    )
    await expect(read(workbook.slice(0, 300))).rejects.toHaveProperty('sentence')
    await expect(read(zipSync({ '[Content_Types].xml': strToU8('<x/>') }))).rejects.toHaveProperty(
      'sentence',
    )
  })

  it('of a text document is not told to be empty', async () => {
    await expect(read(zipSync({ 'word/document.xml': strToU8('<w/>') }))).rejects.toThrow(
      /aucun CSV/,
    )
  })

  it('whose sheet has one cell at the end of the world is refused', async () => {
    const workbook = await writeSpreadsheet(
      [{ name: 'A', columns: [{ header: 'B' }], rows: [['x']] }],
      'xlsx',
    )
    const files = Object.fromEntries(readZip(workbook))
    const sheet = 'xl/worksheets/sheet1.xml'
    const xml = new TextDecoder().decode(files[sheet]).replace('r="A2"', 'r="XFD1048576"')
    await expect(read(zipSync({ ...files, [sheet]: strToU8(xml) }))).rejects.toThrow(/XFD1048576/)
  })
})

describe('what a spreadsheet would compute', () => {
  it.each(['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''@"])(
    '%j is neutralised, and comes back as it was',
    (text) => {
      expect(neutralise(text)).toMatch(/^'/)
      expect(restore(neutralise(text))).toBe(text)
    },
  )

  it('leaves any other text alone', () => {
    for (const text of ['', 'a=1', "L'été", "'quoted'"]) {
      expect(neutralise(text)).toBe(text)
      expect(restore(text)).toBe(text)
    }
  })

  it('is text in a workbook, and neutral in CSV', async () => {
    const sheet = { name: 'A', columns: [{ header: 'B' }], rows: [['=HYPERLINK("x")']] }
    const xml = [...readZip(await writeSpreadsheet([sheet], 'xlsx')).values()]
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('')
    expect(xml).not.toContain('<f>')
    const csv = readZip(await writeSpreadsheet([sheet], 'csv')).get('A.csv')
    expect(new TextDecoder().decode(csv)).toContain('"\'=HYPERLINK(""x"")"')
  })
})

it('a workbook is read as it is shown: percentages, and formulas that fail', async () => {
  const share = (value: number, format: string) => ({ type: Number, value, format })
  const workbook = await writeWorkbook([
    {
      sheet: 'A',
      data: [
        ['A', 'B', 'C', 'D', 'E'],
        [
          share(0.6, '0 %'),
          share(0.07, '0.00%'),
          share(0.6, '0" %"'),
          share(0.6, '0.00'),
          { type: 'Formula', value: 'A1+1' },
        ],
      ],
    },
  ]).toBuffer()
  const files = Object.fromEntries(readZip(workbook))
  const sheet = 'xl/worksheets/sheet1.xml'
  const xml = new TextDecoder()
    .decode(files[sheet])
    .replace('<c r="E2"><f>A1+1</f>', '<c r="E2" t="e"><f>A1+1</f><v>#REF!</v>')
  expect(await rowsOf(zipSync({ ...files, [sheet]: strToU8(xml) }))).toEqual([
    ['A', 'B', 'C', 'D', 'E'],
    [60, 7, 0.6, 0.6, '#REF!'],
  ])
})

it('a workbook has drop-down lists, and headers that stay', async () => {
  const sheet = { name: 'A', columns: [{ header: 'B', choices: ['À venir', 'R&D'] }], rows: [] }
  const xml = new TextDecoder().decode(
    readZip(await writeSpreadsheet([sheet], 'xlsx')).get('xl/worksheets/sheet1.xml'),
  )
  expect(xml).toContain('<formula1>"À venir,R&amp;D"</formula1>')
  expect(xml).toMatch(/<pane[^>]*state="frozen"/)
  expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<dataValidations'))
})

/** Texts that spreadsheets are known to spoil. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).map(storableText),
  fc
    .array(
      fc.constantFrom(
        '"',
        ';',
        ',',
        '\n',
        "'",
        '=',
        '+',
        '-',
        '@',
        'é',
        '🙂',
        '\u00A0',
        'a',
        '_x0041_',
        '\t',
        '<&>',
      ),
    )
    .map((parts) => parts.join('')),
)
const day = fc.date({
  min: new Date('1901-01-01'),
  max: new Date('2199-12-31'),
  noInvalidDate: true,
})
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.integer(),
  fc.constant(null),
  day.map((date) => new Date(`${date.toISOString().slice(0, 10)}T00:00:00.000Z`)),
)

it('gives back the texts, days and numbers of any sheet, in both formats', async () => {
  const sheets = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }).map((rows): Sheet => ({
    name: 'Actions',
    columns: [{ header: 'A' }, { header: 'B' }, { header: 'C' }, { header: 'Ligne' }],
    rows: rows.map((cells, index) => [...cells, index]),
  }))
  await fc.assert(
    fc.asyncProperty(sheets, async (sheet) => {
      const [xlsx] = await read(await writeSpreadsheet([sheet], 'xlsx'))
      const asRead = (one: Cell) => (one === '' ? null : one)
      expect(xlsx?.rows.map(({ cells }) => cells) ?? []).toEqual(
        sheet.rows.map((cells) => cells.map(asRead)),
      )
      const [csv] = await read(await writeSpreadsheet([sheet], 'csv'))
      const asText = (one: Cell) =>
        one instanceof Date
          ? one.toISOString().slice(0, 10).split('-').reverse().join('/')
          : String(one ?? '')
      expect(csv?.rows.map(({ cells }) => cells) ?? []).toEqual(
        sheet.rows.map((cells) => cells.map(asText)),
      )
    }),
    { numRuns: 60 },
  )
})
