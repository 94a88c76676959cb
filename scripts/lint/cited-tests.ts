import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import ts from 'typescript'

/** What a title holds that differs from run to run. */
const holes = /%[sidjofc#]|\$[\w.]+/g

const titleIn = (node: ts.Expression | undefined): string | undefined => {
  if (!node) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => `%s${literal.text}`).join('')
}

/** `test` of `test.for(cases)('title')`. */
const rootOf = (node: ts.Expression): string => {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node))
    return rootOf(node.expression)
  return ''
}

/** The titles of the tests of a file, and of the groups they are in. */
const titlesIn = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const titles: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && ['test', 'it', 'describe'].includes(rootOf(node.expression)))
      titles.push(titleIn(node.arguments[0]) ?? '')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return titles
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Whether a test is called so, with or without what its title leaves open. */
const isTitled = (cited: string, title: string): boolean => {
  if (cited === title) return true
  const constant = title.split(holes)
  if (constant.join('').trim().length < 3) return false // any words would do
  return new RegExp(`^${constant.map(escaped).join('.+')}$`).test(cited)
}

const definition = /^\[([\w-]+)\]: (\S+)$/gm
/** A title in quotes, which may hold others. */
const quoted = '« ((?:[^«»]|« [^«»]* »)+) »'
/** `[media] « one title », « another »`: a file and what it tests. */
const citation = new RegExp(String.raw`\[([\w-]+)\](?![(:])((?:,? *${quoted})*)`, 'g')

type Citation = { file: string; titles: string[] }

/** The tests that a page cites; throws on a name that it gives to no file. */
const citationsIn = (page: string): Citation[] => {
  const text = readFileSync(page, 'utf8').replaceAll('\\', '')
  const files = new Map([...text.matchAll(definition)].map(([, name, path]) => [name, path]))
  return [...text.replaceAll(definition, '').matchAll(citation)].map(([, name, titles = '']) => {
    const path = files.get(name)
    if (path === undefined) throw new Error(`${page}: [${String(name)}] stands for no file.`)
    const named = [...titles.matchAll(new RegExp(quoted, 'g'))].map(([, title = '']) => title)
    return { file: join(dirname(page), path), titles: named }
  })
}

/** How many tests a page cites, and what is wrong with that: files and tests that are not there. */
export const checkCitations = (page: string): { count: number; problems: string[] } => {
  const known = new Map<string, string[]>()
  const titlesOf = (file: string) => {
    const titles = known.get(file) ?? (file.endsWith('.ts') ? titlesIn(file) : [])
    known.set(file, titles)
    return titles
  }
  const cited = citationsIn(page)
  const problems = cited.flatMap(({ file, titles }) => {
    if (!existsSync(file)) return [`${file} is not there`]
    return titles
      .filter((title) => !titlesOf(file).some((one) => isTitled(title, one)))
      .map((title) => `${file} has no test « ${title} »`)
  })
  return { count: cited.flatMap(({ titles }) => titles).length, problems }
}
