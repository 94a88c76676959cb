import { randomUUID } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Client, createClient } from '@libsql/client'
import { z } from 'zod'

import { programmeShape } from '@/src/domain/agenda/programme'

import { load } from './load'
import { measureProgramme } from './programme'
import { uncached } from './questions'
import { npmStart, startServer } from './server'

export type AgendaCost = {
  sessions: number
  /** Milliseconds: of the warnings, and of each page or file made anew. */
  warnings: number
  answers: { name: string; p50: number }[]
}

/** In milliseconds, for a file or a page of 5 000 sessions. */
export const mostForFeed = 1_000

const sizes = [500, 5_000] as const

const names = [
  '',
  'schedule.xml',
  'schedule.xcal',
  'schedule.json',
  'schedule.ics',
  'schedule.csv',
  'schedule.xlsx',
  'openagenda.json',
  'releases.atom',
]

/** What takes longer than it may, of the largest programme. */
export const slowAnswers = (costs: readonly AgendaCost[]): AgendaCost['answers'] =>
  costs.at(-1)?.answers.filter(({ p50 }) => p50 > mostForFeed) ?? []

const text = z.string()

/** As many sessions as asked in the last release of the sample event, and published. Tells its slug. */
const fill = async (client: Client, count: number): Promise<string> => {
  const { rows: releases } = await client.execute(
    'SELECT id, event_id, content FROM schedule_releases ORDER BY number DESC LIMIT 1',
  )
  const [event, content] = [text.parse(releases[0]?.event_id), text.parse(releases[0]?.content)]
  const programme = programmeShape.parse(JSON.parse(content))
  const templates = programme.sessions
  const sessions = Array.from({ length: count }, (_, index) => {
    const one = templates[index % templates.length]
    const start = Date.parse(one?.start ?? '') + (index % 40) * 900_000
    return {
      ...one,
      id: randomUUID(),
      guid: randomUUID(),
      code: `BENCH${String(index)}`,
      start: new Date(start).toISOString(),
    }
  })
  const { rows: columns } = await client.execute(
    "SELECT name FROM pragma_table_info('event_sessions')",
  )
  const listed = columns.map(({ name }) => `"${text.parse(name)}"`)
  const values = listed.map((name) =>
    name === '"id"' || name === '"code"'
      ? `one.value ->> '$.${name.slice(1, -1)}'`
      : `model.${name}`,
  )
  await client.execute({
    sql: `INSERT INTO event_sessions (${listed.join(', ')})
      SELECT ${values.join(', ')} FROM json_each(?) one,
        (SELECT * FROM event_sessions WHERE event_id = ? AND _status = 'published' LIMIT 1) model`,
    args: [JSON.stringify(sessions), event],
  })
  await client.execute({
    sql: 'UPDATE schedule_releases SET content = ? WHERE id = ?',
    args: [JSON.stringify({ ...programme, sessions }), text.parse(releases[0]?.id)],
  })
  return programme.event.slug
}

const measureOf = async (
  directory: string,
  initial: string,
  sessions: number,
): Promise<AgendaCost> => {
  const database = join(directory, `agenda-${String(sessions)}.db`)
  await copyFile(initial, database)
  const client = createClient({ url: `file:${database}` })
  const slug = await fill(client, sessions)
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  const server = await startServer({
    ...npmStart(),
    name: `agenda-${String(sessions)}`,
    directory,
    database: `file:${database}`,
  })
  try {
    const answers = []
    for (const name of names) {
      const path = ['/agenda', slug, name].filter(Boolean).join('/')
      const question = { method: 'GET', path, headers: uncached } as const
      await load(server.origin, question, { requests: 3 }, 1)
      const { p50 } = await load(server.origin, question, { requests: 10 }, 1)
      answers.push({ name: name || 'page', p50 })
    }
    return { sessions, warnings: measureProgramme(sessions).ms, answers }
  } finally {
    await server.stop()
  }
}

/** What the pages and the files of a programme take, of 500 and of 5 000 sessions, asked once at a time. */
export const measureAgenda = async (directory: string, initial: string): Promise<AgendaCost[]> => {
  const costs = []
  for (const size of sizes) costs.push(await measureOf(directory, initial, size))
  return costs
}
