import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * @param {string} path
 * @returns {Promise<number>}
 */
const modified = async (path) => (await stat(path)).mtimeMs

/**
 * @param {string} path
 * @returns {Promise<number>}
 */
const newestIn = async (path) => {
  if (!(await stat(path)).isDirectory()) return modified(path)
  const names = await readdir(path)
  const times = await Promise.all(names.map((name) => newestIn(join(path, name))))
  return Math.max(await modified(path), ...times)
}

/**
 * Whether what was built is there, and newer than every source.
 * @param {string} built
 * @param {readonly string[]} sources
 * @returns {Promise<boolean>}
 */
export const isNewer = async (built, sources) => {
  const since = await modified(built).catch(() => 0)
  const newest = await Promise.all(sources.map(newestIn))
  return since > Math.max(...newest)
}
