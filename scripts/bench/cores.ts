import { execFile } from 'node:child_process'
import { cpus } from 'node:os'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** util-linux: all threads of a process, and what it starts from then on. */
const give = (cores: string, pid: number) => execute('taskset', ['-acp', cores, String(pid)])

/**
 * Does `work` while the servers share the first core and this process, with the browser that it starts,
 * has the others: in life they are two machines, and a server that works for a page would otherwise be
 * measured by how much it slows the browser down.
 */
export const onTheirOwnCores = async <T>(
  servers: readonly { pid: number }[],
  work: () => Promise<T>,
): Promise<T> => {
  const last = cpus().length - 1
  if (last === 0) throw new Error('The browser needs a core that the servers do not use.')
  const share = async (ofServers: string, ofBrowser: string) => {
    for (const { pid } of servers) await give(ofServers, pid)
    await give(ofBrowser, process.pid)
  }
  await share('0', `1-${String(last)}`)
  try {
    return await work()
  } finally {
    await share(`0-${String(last)}`, `0-${String(last)}`)
  }
}

const idleMs = () =>
  cpus()
    .slice(1)
    .reduce((sum, { times }) => sum + times.idle, 0)

/** Does `work`, and tells which share of the cores that are not the servers' had nothing to do meanwhile. */
export const idleMeanwhile = async <T>(
  work: () => Promise<T>,
): Promise<{ result: T; idle: number }> => {
  const [began, idle] = [performance.now(), idleMs()]
  const result = await work()
  const most = (performance.now() - began) * (cpus().length - 1)
  return { result, idle: (idleMs() - idle) / most }
}
