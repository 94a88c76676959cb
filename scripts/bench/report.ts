import { cpus, totalmem } from 'node:os'

import { type AgendaCost, mostForFeed, slowAnswers } from './agenda'
import { type ColdStart, mostForStart, startRatio } from './cold-start'
import { isShort, median, ratioOf, type Spread } from './figures'
import { type FirstPaint, firstPaintRatio, mostForFirstPaint } from './first-paint'
import { type ImportCost, mostForImport } from './import'
import { leastOfLimit, type LimitCost, type Pace, pacesOf } from './limit'
import type { Load } from './load'
import type { Measured } from './measure'
import type { Growth, Memory } from './memory'
import { leastOnMongo, type MongoCost } from './mongo'
import { mostForPlaces, type PlacesCost, placesGrowth } from './places'
import { mostForProgramme, type ProgrammeTime } from './programme'
import { mostForDashboard, mostForProgress, type ProgressCost } from './progress'

const atMost = 0.1
/** Queries that a question takes to know who asks. */
const forWhoAsks = 2

export type Results = {
  measured: Measured[]
  coldStart: ColdStart
  limit: LimitCost[]
  mongo: MongoCost[]
  memory: { ours: Memory; other: Memory }
  growth: Growth
  landing: FirstPaint
  programme: ProgrammeTime
  progress: ProgressCost[]
  /** Milliseconds. */
  dashboard: number
  places: PlacesCost[]
  agenda: AgendaCost[]
  imports: [ImportCost, ImportCost]
}

/** What the run does not live up to, as sentences; none when all is well. */
export const shortcomings = (results: Results): string[] => [
  ...ofSpeed(results),
  ...ofConstancy(results),
]

const ofSpeed = ({
  measured,
  coldStart,
  limit,
  mongo,
  growth,
  landing,
  programme,
  progress,
  dashboard,
  agenda,
}: Results) => [
  ...limit
    .filter((one) => one.isPromised && leastShare(one) < leastOfLimit)
    .map(
      (one) =>
        `${one.name} (${one.encoding}): ${percent(leastShare(one))} of what a bare server sends, below ${percent(leastOfLimit)}`,
    ),
  ...mongo
    .filter(({ cached, anew }) => cached < anew * leastOnMongo)
    .map(
      ({ name, cached, anew }) =>
        `${name} on MongoDB: ${times(cached / anew)} × what is made anew, below ${String(leastOnMongo)}`,
    ),
  ...slowAnswers(agenda).map(
    ({ name, p50 }) => `${name} of 5 000 sessions took ${whole(p50)} ms, above ${mostForFeed}`,
  ),
  ...measured
    .filter(isShort)
    .map(
      (one) =>
        `${one.subject.name}: ${ratioOf(one).median.toFixed(2)} × a bare Payload, below ${String(one.subject.target)}`,
    ),
  ...(startRatio(coldStart) > mostForStart
    ? [
        `The first answer comes ${times(startRatio(coldStart))} × as late after a start as that of a bare Payload, above ${mostForStart}`,
      ]
    : []),
  ...(growth.growth > atMost
    ? [`100 000 requests grew the heap by ${percent(growth.growth)}, above ${percent(atMost)}`]
    : []),
  ...(firstPaintRatio(landing) > mostForFirstPaint
    ? [
        `The landing page paints after ${times(firstPaintRatio(landing))} × what the stock dashboard takes, above ${mostForFirstPaint}`,
      ]
    : []),
  ...(programme.ms > mostForProgramme
    ? [`The warnings of a programme took ${times(programme.ms)} ms, above ${mostForProgramme}`]
    : []),
  ...progress
    .filter(({ actions, alone }) => alone > mostForProgress[actions])
    .map(
      ({ actions, alone }) =>
        `The progress of ${String(actions)} actions took ${whole(alone)} ms alone, above ${String(mostForProgress[actions])}`,
    ),
  ...(dashboard > mostForDashboard
    ? [`The dashboard took ${whole(dashboard)} ms, above ${mostForDashboard}`]
    : []),
]

/** What should not grow with the number of documents. */
const ofConstancy = ({ progress, places, imports: [few, many] }: Results) => {
  const asked = progress.map(({ statements }) => statements)
  return [
    ...((asked.at(-1) ?? 0) - (asked[0] ?? 0) > forWhoAsks
      ? [`The progress of everything takes ${asked.map(times).join(', ')} queries, by its actions`]
      : []),
    ...(placesGrowth(places) > mostForPlaces
      ? [
          `A page of places takes ${times(placesGrowth(places))} × as long among a hundred times as many, above ${mostForPlaces}`,
        ]
      : []),
    ...(many.peak > few.peak * mostForImport
      ? [
          `${many.rows} rows took ${times(many.peak / few.peak)} × the memory of ${few.rows}, above ${mostForImport}`,
        ]
      : []),
  ]
}

const withoutGenerators =
  'Not measured: it takes `wrk` and `h2load` (Debian: `apt-get install wrk nghttp2-client`).'

const leastShare = (one: LimitCost) =>
  Math.min(...pacesOf(one).map(({ here, bare }) => here / bare))

const paceTitles = (generator: string) => [
  `${generator}: here`,
  `${generator}: bare node`,
  `${generator}: share`,
]

const paceCells = (pace: Pace | undefined) =>
  pace ? [whole(pace.here), whole(pace.bare), percent(pace.here / pace.bare)] : ['', '', '']

/** « 2 cores of Some Processor, 24 GiB ». */
const machine = () =>
  `${String(cpus().length)} cores of ${(cpus()[0]?.model ?? '').replaceAll(/\s+/g, ' ')}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const whole = (value: number) => value.toFixed(0)
const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0)
const times = (value: number) => value.toFixed(2)

const range = ({ median: middle, least, most }: Spread) =>
  `**${times(middle)}** (${times(least)} – ${times(most)})`

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(row)].join(
    '\n',
  )

const speedRows = (one: Measured) => {
  const ofSide = (side: 'ours' | 'other', name: string, ratio: string) => {
    const of = (figure: keyof Load) => median(one.rounds.map((round) => round[side][figure]))
    const { statements, cpuMs } = one.cost[side]
    return [
      side === 'ours' ? one.subject.name : '',
      name,
      whole(of('perSecond')),
      whole(of('p50')),
      whole(of('p99')),
      statements.toFixed(1),
      cpuMs.toFixed(1),
      ratio,
    ]
  }
  return [
    ofSide('ours', 'here', range(ratioOf(one))),
    ofSide('other', 'bare', one.subject.target === undefined ? '' : `≥ ${one.subject.target}`),
  ]
}

const memoryRow = (name: string, { idle, loaded }: Memory, growth?: Growth) => [
  name,
  ...[idle, loaded, growth?.after].map((one) =>
    one === undefined ? '' : `${mebibytes(one.heap)} / ${mebibytes(one.rss)}`,
  ),
  growth === undefined ? '' : percent(growth.growth),
]

const timeRow = (name: string, taken: readonly number[], ratio: string) => [
  name,
  whole(median(taken)),
  `${whole(Math.min(...taken))} – ${whole(Math.max(...taken))}`,
  ratio,
]

/** The page of documentation that a run writes. */
export const reportOf = (results: Results, versions: { payload: string; next: string }): string => {
  const missed = shortcomings(results)
  const verdict =
    missed.length === 0 ? 'This run keeps all that is promised.' : missed.map((one) => `- ${one}`)
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}, Node
${process.versions.node}, Payload ${versions.payload}, Next ${versions.next}. Figures of one machine
are worth little on another; the ratios are what is promised.

**Here** is the server of \`npm start\`. **Bare** is Payload of the same version under \`next start\` with
its stock SQLite adapter: the same collections and rules, a copy of the same database. Both run at the
same time, and are asked in turn over ten connections by a process of its own (autocannon), after
both gave the same answer to the same question. Median of ${results.measured[0]?.rounds.length ?? 0} rounds; in
brackets, the lowest and the highest ratio of one round to its neighbour.

On top of the sample data: 53 actions with 1 kB of rich text and 4 milestones or more, 200 reports, 1 000
values of 50 indicators, 1 000 places, 60 sessions of 40 speakers; and 477 draft actions.

An anonymous read that nothing has changed since is answered from memory
([decision 31](decisions/0031-response-cache-of-the-front.md)); « made anew » asks with a cookie, which is not: what it
reads of the database is answered again as long as nothing was written ([decision 32](decisions/0032-cached-reads.md)),
and the first of its kind after a write takes as long as before.

## Speed

${table(
  ['Asked', 'Server', 'requests/s', 'p50 (ms)', 'p99 (ms)', 'SQL a request', 'CPU (ms)', 'Ratio'],
  results.measured.flatMap(speedRows),
)}

« SQL » counts every statement given to SQLite, the one that asks whether anything changed included.
« CPU » is what the whole process spends on a request.

## What sending bytes costs

What is cached, beside a bare \`node:http\` server that sends the very same bytes and headers from memory: ten
connections of \`wrk\`, then of \`h2load\`, which are no programs of Node's, the servers on one core and they on another;
requests a second, the middle of three rounds, each server in turn. « Idle » is how much of its core the generator left at
least: while some is left, it is not the limit. A question of GraphQL, which is sent, is read by both. At least ${percent(leastOfLimit)} is promised
by either of what is asked again in the same bytes, which are not read as a request again; what differs in a header on which
nothing depends is.

${
  results.limit.length === 0
    ? withoutGenerators
    : table(
        ['Asked', 'Encoding', 'Bytes', ...paceTitles('wrk'), ...paceTitles('h2load'), 'Idle'],
        results.limit.map((one) => [
          one.name,
          one.encoding,
          String(one.bytes),
          ...paceCells(one.wrk),
          ...paceCells(one.h2load),
          percent(Math.min(...pacesOf(one).map(({ idle }) => idle))),
        ]),
      )
}

## On MongoDB

What is cached asks the server for its last write before it is sent, once for all who ask meanwhile; beside it,
the same made anew. Asked by ten connections of \`wrk\` on the sample data, of the compatible server of the tests, which is
written in Python and slower than a mongod: what counts is the ratio, at least ${String(leastOnMongo)}.

${
  results.mongo.length === 0
    ? withoutGenerators
    : table(
        ['Asked', 'Cached (requests/s)', 'Made anew (requests/s)', 'Ratio'],
        results.mongo.map(({ name, cached, anew }) => [
          name,
          whole(cached),
          whole(anew),
          times(cached / anew),
        ]),
      )
}

## Memory

Heap after a collection / resident, in MiB: before the first of the questions above, after the last,
and after 100 000 more that are cached, in equal shares, and 1 000 that are made anew. Those may not grow the heap by more than ${percent(atMost)}.

${table(
  ['Server', 'Idle', 'Loaded', 'After 100 000 more', 'Growth of the heap'],
  [memoryRow('here', results.memory.ours, results.growth), memoryRow('bare', results.memory.other)],
)}

## A cold start

From the start of a process, built and with its data, to its first answer: ${results.coldStart.ours.length} starts each, in turn.

${table(
  ['Server', 'Median (ms)', 'Lowest – highest', 'Ratio'],
  [
    timeRow('here', results.coldStart.ours, times(startRatio(results.coldStart))),
    timeRow('bare', results.coldStart.other, `≤ ${mostForStart}`),
  ],
)}

## The landing page

First contentful paint of \`/admin\` in Chromium for a project manager, on 530 actions, and of the stock
dashboard of a bare Payload: ${results.landing.ours.length} visits each, in turn. The servers have one
core and the browser the others, as if they were two machines.

${table(
  ['Server', 'Median (ms)', 'Lowest – highest', 'Ratio'],
  [
    timeRow('here', results.landing.ours, times(firstPaintRatio(results.landing))),
    timeRow('bare', results.landing.other, `≤ ${mostForFirstPaint}`),
  ],
)}

## The programme of an event

The ${results.programme.warnings} warnings of ${results.programme.sessions} sessions take ${times(results.programme.ms)} ms (at most ${mostForProgramme}).

The page of a programme and its files, made anew, asked once at a time: the middle of ten, in milliseconds (at
most ${mostForFeed} for 5 000 sessions).

${table(
  ['Sessions', 'Warnings', ...(results.agenda[0]?.answers ?? []).map(({ name }) => name)],
  results.agenda.map(({ sessions, warnings, answers }) => [
    String(sessions),
    whole(warnings),
    ...answers.map(({ p50 }) => whole(p50)),
  ]),
)}

## The progress of everything

\`GET /api/strategy/progress\`, of the published actions and of all those of the house; a bare Payload
has no such answer. The number of queries may not depend on the number of actions: the house's has those
that tell who asks.

${table(
  ['Actions', 'SQL a request', 'Alone (ms)', 'At most', 'p50 of ten at once (ms)', 'requests/s'],
  results.progress.map(({ actions, statements, alone, p50, perSecond }) => [
    String(actions),
    statements.toFixed(1),
    whole(alone),
    String(mostForProgress[actions]),
    whole(p50),
    whole(perSecond),
  ]),
)}

## The dashboard of the committee

\`GET /api/strategy/dashboard\` of the 530 actions of the house, asked once at a time, the sign-in of who asks
included: ${whole(results.dashboard)} ms in the middle (at most ${mostForDashboard}).

## Places within a box

\`GET /api/places\`, a hundred places of a box as GeoJSON, another each time, asked once at a time and made anew: a hundred times
as many places may take at most ${mostForPlaces} times as long.

${table(
  ['Places', 'SQL a request', 'p50 (ms)', 'Ratio'],
  results.places.map(({ places, statements, p50 }, index) => [
    String(places),
    statements.toFixed(1),
    whole(p50),
    index === 0 ? '' : times(placesGrowth(results.places)),
  ]),
)}

## The import of a spreadsheet

Values of indicators, all of them new, by the command in a process of its own, its start included.
Ten times the rows may take at most ${mostForImport} times the memory.

${table(
  ['Rows', 'Seconds', 'Peak of memory (MiB)'],
  results.imports.map(({ rows, seconds, peak }) => [
    String(rows),
    seconds.toFixed(1),
    mebibytes(peak),
  ]),
)}

${[verdict].flat().join('\n')}
`
}
