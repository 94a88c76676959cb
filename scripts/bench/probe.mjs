/**
 * Loaded into a server before it starts, ours and the other alike: counts the statements that SQLite
 * is given, and tells them with the memory and the processor time when the benchmark asks.
 */
import { createRequire } from 'node:module'

// The very driver that the client loads.
const { prototype } = createRequire(import.meta.resolve('@libsql/client'))('libsql')
const { prepare } = prototype
let statements = 0

/** @param {unknown[]} args */
prototype.prepare = function (...args) {
  statements += 1
  return prepare.apply(this, args)
}

process.on('message', () => {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  process.send?.({ statements, rss, heap: heapUsed + external, cpuMs: (user + system) / 1000 })
})
