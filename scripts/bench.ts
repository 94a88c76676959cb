import { readFile, writeFile } from 'node:fs/promises'

import { format, resolveConfig } from 'prettier'
import { z } from 'zod'

import { dependencies } from '@/package.json'

import { signIn } from './bench/account'
import { measureAgenda } from './bench/agenda'
import { measureColdStart } from './bench/cold-start'
import { measureFirstPaint } from './bench/first-paint'
import { measureImport } from './bench/import'
import { measure } from './bench/measure'
import { measureGrowth } from './bench/memory'
import { measureLimit } from './bench/limit'
import { measureMongo } from './bench/mongo'
import { measurePlaces } from './bench/places'
import { measureProgramme } from './bench/programme'
import { measureDashboard, measureProgress } from './bench/progress'
import { subjectsFor } from './bench/questions'
import { reportOf, type Results, shortcomings } from './bench/report'
import { prepareBoth } from './bench/servers'
import { summaryOf, withSummary } from './bench/summary'
import { build, isBuilt } from './support/build'
import { run, say } from './support/run'

const page = 'docs/benchmarks.md'
const readme = 'README.md'
const list = z.object({ docs: z.tuple([z.object({ id: z.string(), slug: z.string() })]) })

const firstOf = async (collection: string, origin: string) => {
  const response = await fetch(`${origin}/api/${collection}?limit=1&depth=0`)
  return list.parse(await response.json()).docs[0]
}

run(async () => {
  if (!(await isBuilt())) await build()
  const { start, directory, database } = await prepareBoth()
  const coldStart = await measureColdStart(start)
  const both = { ours: await start('ours'), other: await start('other') }
  const { ours, other } = both
  try {
    const action = await firstOf('actions', ours.origin)
    const orientation = await firstOf('orientations', ours.origin)
    const subjects = subjectsFor({ action: action.id, orientation: orientation.id })
    // Someone sees a page first, as in life: what draws it has Node follow each promise of the process.
    for (const page of [`${ours.origin}/`, `${other.origin}/admin`]) await fetch(page)
    const idle = { ours: await ours.look(), other: await other.look() }
    const measured = []
    for (const subject of subjects) measured.push(await measure(both, subject, say))
    const memory = {
      ours: { idle: idle.ours, loaded: await ours.look() },
      other: { idle: idle.other, loaded: await other.look() },
    }
    say('100 000 requests more, for the memory…')
    const results: Results = {
      measured,
      coldStart,
      limit: await measureLimit(ours, { action: action.id, slug: orientation.slug }, directory),
      mongo: await measureMongo(directory),
      memory,
      growth: await measureGrowth(ours, subjects),
      landing: await measureFirstPaint(both),
      programme: measureProgramme(500),
      progress: await measureProgress(ours, await signIn(ours.origin)),
      dashboard: await measureDashboard(ours, await signIn(ours.origin)),
      places: await measurePlaces(directory, database),
      agenda: await measureAgenda(directory, database),
      imports: [
        await measureImport(directory, database, 1_000),
        await measureImport(directory, database, 10_000),
      ],
    }

    const write = async (file: string, text: string) => {
      await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
    }
    await write(page, reportOf(results, dependencies))
    await write(readme, withSummary(await readFile(readme, 'utf8'), summaryOf(results)))
    const missed = shortcomings(results)
    if (missed.length > 0) throw new Error(`Red:\n  ${missed.join('\n  ')}`)
    say(`Green: written in ${page}.`)
  } finally {
    await ours.stop()
    await other.stop()
  }
})
