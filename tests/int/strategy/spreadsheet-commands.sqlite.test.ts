import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { environmentIn, startProgram } from '@/tests/support/served-application'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'resolument-commands-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const run = (script: 'import:strategy' | 'export:strategy', ...args: string[]) =>
  startProgram(environmentIn(directory, 0), script, ...args).ended

const fileOf = async (name: string, ...lines: string[]) => {
  const path = join(directory, name)
  await writeFile(path, lines.join('\n'))
  return path
}

test('a strategy is imported and exported by commands', async () => {
  const right = await fileOf('Orientations.csv', 'Numéro;Titre', '7;Lieux créatifs')
  const wrong = await fileOf('Autres.csv', 'Numéro;Titre', '8;Juste', 'neuf;Faux')
  const change = 'Orientations, ligne 2\u00A0: nouveau — 7\n    Numéro\u00A0: 7\n'

  const dry = await run('import:strategy', right, '--dry-run')
  expect(dry.code).toBe(0)
  expect(dry.output).toContain(change)

  const [refused, imported] = await Promise.all(
    [wrong, right].map((path) => run('import:strategy', path, '--yes')),
  )
  expect(refused?.code).toBe(1)
  expect(refused?.output).toContain(
    'Autres, ligne 3, colonne «\u00A0Numéro\u00A0»\u00A0: «\u00A0neuf\u00A0»',
  )
  expect(refused?.output).toContain('Rien n’a été importé\u00A0: corrigez le fichier.')
  expect(imported?.code).toBe(0)
  expect(imported?.output).toContain(change) // new still: the dry run wrote nothing
  expect(imported?.output).toContain('Importé.')

  const paths = ['strategie.xlsx', 'strategie.zip'].map((name) => join(directory, name))
  await Promise.all(paths.map((path) => run('export:strategy', path)))
  for (const path of paths) {
    const [orientations] = await readSpreadsheet(path, new Uint8Array(await readFile(path)))
    expect(orientations?.name).toBe('Orientations')
    expect(orientations?.rows.map(({ cells }) => cells.slice(0, 2).map(String))).toEqual([
      ['7', 'Lieux créatifs'],
    ])
  }
}, 120_000)
