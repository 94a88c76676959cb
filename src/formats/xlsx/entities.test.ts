import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'

import { readSpreadsheet, writeSpreadsheet } from '@/src/formats/spreadsheet'

/** A workbook of one cell, the XML of whose sheet begins with this. */
const workbookWith = async (doctype: string, text: string) => {
  const plain = await writeSpreadsheet(
    [{ name: 'A', columns: [{ header: 'Titre' }], rows: [['ICI']] }],
    'xlsx',
  )
  const files = Object.entries(unzipSync(plain)).map(([name, bytes]) => {
    const xml = strFromU8(bytes)
    if (!xml.includes('ICI')) return [name, bytes] as const
    const root = xml.search(/<(?![?!])/)
    return [
      name,
      strToU8(xml.slice(0, root) + doctype + xml.slice(root).replace('ICI', text)),
    ] as const
  })
  return zipSync(Object.fromEntries(files))
}

/** All that is read, or that it was refused. */
const read = async (workbook: Uint8Array) =>
  JSON.stringify(await readSpreadsheet('a.xlsx', workbook).catch((error: unknown) => String(error)))

it('a workbook brings in no file of the server', async () => {
  const doctype = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
  expect(await read(await workbookWith(doctype, '&file;'))).not.toContain('root:')
})

it('a workbook does not grow by naming itself again and again', async () => {
  const levels = Array.from({ length: 9 }, (_, n) => {
    const inner = n === 0 ? 'lol' : `&l${String(n - 1)};`.repeat(10)
    return `<!ENTITY l${String(n)} "${inner}">`
  })
  const text = await read(await workbookWith(`<!DOCTYPE x [${levels.join('')}]>`, '&l8;'))
  expect(text.length).toBeLessThan(10_000)
})
