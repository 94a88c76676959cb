import { cpus } from 'node:os'

import { startRatio } from './cold-start'
import { ratioOf } from './figures'
import { pacesOf } from './limit'
import { isMadeAnew } from './questions'
import type { Results } from './report'

const rangeOf = (values: readonly number[], digits: number) =>
  [Math.min(...values), Math.max(...values)].map((one) => one.toFixed(digits)).join(' – ')

/** What a run comes to, in a few lines for the README. */
export const summaryOf = ({ limit, measured, coldStart }: Results): string => {
  const shares = limit
    .filter(({ isPromised }) => isPromised)
    .flatMap(pacesOf)
    .map(({ here, bare }) => (100 * here) / bare)
  const anew = measured.filter(({ subject }) => isMadeAnew(subject))
  const ratios = anew.map((one) => ratioOf(one).median)
  return [
    ...(shares.length === 0
      ? []
      : [
          `What anyone may read, and nothing has changed since, is sent from memory: ${rangeOf(shares, 0)} % of the`,
          'requests a second of a bare `node:http` server that sends the same bytes.',
        ]),
    `Made anew, from reads of the database that are cached as long as nothing is written, ${rangeOf(ratios, 1)} times those of`,
    'a bare Payload; a start takes',
    `${startRatio(coldStart).toFixed(1)} times as long. Measured on ${new Date().toISOString().slice(0, 10)} with`,
    `${String(cpus().length)} cores and Node ${process.versions.node}; what is promised, and what is not kept, is in`,
    '[docs/benchmarks.md](docs/benchmarks.md).',
  ].join('\n')
}

const place = /(<!-- benchmarks -->\n)[\s\S]*?(\n<!-- \/benchmarks -->)/

/** A page with the summary in its place; throws where it has none. */
export const withSummary = (page: string, summary: string): string => {
  if (!place.test(page)) throw new Error('The page has no place for the benchmarks.')
  return page.replace(
    place,
    (_, before: string, after: string) => `${before}\n${summary}\n${after}`,
  )
}
