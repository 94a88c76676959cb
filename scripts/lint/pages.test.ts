import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

const roots = ['access', 'collections', 'docs', 'public', 'scripts', 'seed', 'src', 'tests']
const domains = ['strategy', 'committee', 'agenda', 'places', 'training', 'platform']

type Entry = { path: string; isFolder: boolean }

const below = (folder: string): Entry[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory()
        ? [{ path, isFolder: true }, ...below(path)]
        : [{ path, isFolder: false }]
    })

const entries = roots.flatMap(below)
const folders = entries.filter(({ isFolder }) => isFolder).map(({ path }) => path)
const fileNames = new Set(entries.map(({ path }) => basename(path)))

/** What a page writes as code, and where its links lead. */
const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link)

const isPath = new RegExp(`^(${roots.join('|')})/[^\\s<>*…]+$`)
const isFileName = /^[\w-]+\.tsx?$/

/** Files that a page names and that are not there. */
const lostIn = (page: string): string[] => {
  const text = readFileSync(page, 'utf8')
  return [
    ...codeIn(text).filter((code) => isPath.test(code) && !existsSync(code)),
    ...codeIn(text).filter((code) => isFileName.test(code) && !fileNames.has(code)),
    ...linksIn(text).filter(
      (link) => !/^\w+:/.test(link) && !existsSync(join(dirname(page), link)),
    ),
  ]
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...entries.map(({ path }) => path).filter((path) => /^docs\/.*\.md$/.test(path)),
]

it.each(pages)('what %s names is there', (page) => {
  expect(lostIn(page)).toEqual([])
})

describe('docs/architecture.md', () => {
  const [, rooms = ''] = readFileSync('docs/architecture.md', 'utf8').split('\n## The rooms\n')
  const named = codeIn(rooms.split('\n## ', 1)[0] ?? '')

  /** A domain keeps its name through all layers: `src/queries/<domain>` stands for six. */
  const spellings = (folder: string) => [
    folder,
    folder.replace(new RegExp(`/(${domains.join('|')})(?=/|$)`), '/<domain>'),
  ]
  // Addresses of pages, an application to compare with, pictures.
  const insides = /^(src\/app|scripts\/bench|docs\/images)\//
  const holding = new Set(
    entries.filter(({ isFolder }) => !isFolder).map(({ path }) => dirname(path)),
  )

  it.each([...holding].filter((folder) => !insides.test(folder)))(
    'says what %s holds',
    (folder) => {
      expect(spellings(folder).filter((one) => named.includes(one))).not.toEqual([])
    },
  )

  it('names no folder that is gone', () => {
    const known = new Set(folders.flatMap(spellings))
    const paths = named.filter((code) => code.includes('/') && !/\.\w+$/.test(code))
    expect(paths.filter((path) => !known.has(path))).toEqual([])
  })
})
