import { readFile, writeFile } from 'node:fs/promises'

import { version } from '@/package.json'
import { today } from '@/src/domain/platform/time/paris-day'

import { run } from './support/run'

const file = 'CHANGELOG.md'
const unreleased = '## [Unreleased]'

/** Run by `npm version`: what was not released yet is what this version brings. */
run(async () => {
  const text = await readFile(file, 'utf8')
  const [, pending = ''] = /## \[Unreleased\]\n([\s\S]*?)(?=\n## \[|$)/.exec(text) ?? []
  if (pending.trim() === '')
    throw new Error(`Nothing stands under « ${unreleased} » in ${file}: write what changes first.`)
  await writeFile(file, text.replace(unreleased, `${unreleased}\n\n## [${version}] - ${today()}`))
})
