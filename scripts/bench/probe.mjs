/**
 * Loaded into a server before it starts, ours and the other alike: counts the statements that SQLite
 * is given, and tells them with the memory and the processor time when the benchmark asks.
 */
import { createRequire } from 'node:module'

// The very driver that the client loads.
const { prototype } = createRequire(import.meta.resolve('@libsql/client'))('libsql')
const { prepare } = prototype
let statements = 0

/** Each time that a statement is run, those that are prepared once included. */
const countRuns = (/** @type {Record<string, (...args: unknown[]) => unknown>} */ statement) => {
  for (const name of ['run', 'get', 'iterate']) {
    const run = statement[name]
    statement[name] = function (...args) {
      statements += 1
      return run?.apply(this, args)
    }
  }
}
let isCounting = false

/** @param {unknown[]} args */
prototype.prepare = function (...args) {
  const statement = prepare.apply(this, args)
  if (!isCounting) countRuns(Object.getPrototypeOf(statement))
  isCounting = true
  return statement
}

process.on('message', () => {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  process.send?.({ statements, rss, heap: heapUsed + external, cpuMs: (user + system) / 1000 })
})
