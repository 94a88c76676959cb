import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { requirements } from './asvs-requirements'
import { checkCitations } from './cited-tests'

it.each(['docs/security.md', 'docs/asvs.md'])('%s cites tests that are there', (page) => {
  const { count, problems } = checkCitations(page)
  expect(problems).toEqual([])
  expect(count).toBeGreaterThan(20)
})

describe('the table of the standard', () => {
  type Row = { numbers: string[]; verdict: string; proof: string }

  /** « 10.1.1–10.1.3, 10.2.1 »: what lies between is of one section. */
  const numbersIn = (cell: string) =>
    cell.split(', ').flatMap((range) => {
      const [from = '', to = from] = range.split('–')
      const [start, end] = [requirements.indexOf(from), requirements.indexOf(to)]
      return start === -1 || end < start ? [range] : requirements.slice(start, end + 1)
    })

  const rows: Row[] = readFileSync('docs/asvs.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [, numbers = '', , verdict = '', proof = ''] = line.split(/(?<!\\)\|/)
      return { numbers: numbersIn(numbers.trim()), verdict: verdict.trim(), proof: proof.trim() }
    })

  it('holds each of the 253 requirements of levels 1 and 2, once', () => {
    expect(requirements).toHaveLength(253)
    expect(rows.flatMap(({ numbers }) => numbers)).toEqual(requirements)
  })

  it('says of each whether it is met, and how that is known or why not', () => {
    for (const { numbers, verdict, proof } of rows) {
      expect(['met', 'not met', 'does not apply'], numbers.join()).toContain(verdict)
      expect(proof.length, numbers.join()).toBeGreaterThan(10)
    }
  })

  it('counts them right in its first lines', () => {
    const text = readFileSync('docs/asvs.md', 'utf8')
    const count = (verdict: string) =>
      rows.filter((row) => row.verdict === verdict).flatMap(({ numbers }) => numbers).length
    for (const verdict of ['met', 'not met', 'does not apply'])
      expect(text).toContain(`**${String(count(verdict))}** ${verdict}`)
  })
})

describe('a page that cites', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cited-'))
  afterAll(() => {
    rmSync(directory, { recursive: true })
  })
  const file = join(directory, 'some.test.ts')
  writeFileSync(
    file,
    "describe('a thing', () => { test.for([1])('is done %s times', () => {}) })\n" +
      'it(`of ${one} is two`, () => {}); it(`${one}`, () => {})\n' +
      "it('« %s » is quoted', () => {})\n",
  )
  const problemsOf = (text: string) => {
    const page = join(directory, 'page.md')
    writeFileSync(page, `${text}\n\n[some]: ${relative(directory, file)}\n[gone]: gone.test.ts\n`)
    return checkCitations(page).problems
  }

  it.each([
    '[some] « a thing »',
    '[some] « is done %s times », « is done 3 times », « of a is two »',
    '[some] « « this » is quoted », « a thing »',
  ])('a test that is there passes: %s', (text) => {
    expect(problemsOf(text)).toEqual([])
  })

  it.each([
    ['[some] « another thing »', 'no test « another thing »'],
    ['[some] « a thing », « is undone »', 'no test « is undone »'],
    ['[gone] « a thing »', 'gone.test.ts is not there'],
  ])('what is not there is found: %s', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)])
  })

  it('a name that stands for no file is refused', () => {
    expect(() => problemsOf('[nowhere] « a thing »')).toThrow('stands for no file')
  })
})
