import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'

import { startSeeded } from '@/tests/support/seeded-application'
import { startProgram } from '@/tests/support/served-application'
import { createdIn, type Writer, writerOn } from '@/tests/support/writers'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'resolument-durability-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** A server on a database of its own, and someone who writes to it. */
const begin = async (name: string) => {
  const { program, environment, origin } = await startSeeded(join(directory, name))
  const account = inject('application').accounts['project-manager']
  return { program, settings: environment, signIn: () => writerOn(origin, account), origin }
}

test('kill -9 amid 500 writes loses none that was acknowledged', async () => {
  const { program, settings, signIn } = await begin('killed')
  const writer = await signIn()

  const total = 500
  let sent = 0
  let acknowledged = 0
  /** What each document was told to hold, and what it was asked to hold without an answer. */
  const kept = new Map<string, string>()
  const asked = new Map<string, string>()

  const acknowledge = () => {
    acknowledged += 1
    if (acknowledged === total / 2) void program.kill()
  }
  /** Creates a document, then changes it; one pair after another, until the server is gone. */
  const write = async () => {
    while (sent < total) {
      const label = `Écriture ${String((sent += 1))}`
      const creation = await writer.create(label)
      expect(creation.status).toBe(201)
      const id = await createdIn(creation)
      kept.set(id, label)
      acknowledge()

      asked.set(id, `Écriture ${String((sent += 1))}`)
      const change = await writer.rename(id, asked.get(id) ?? '')
      expect(change.status).toBe(200)
      await change.text()
      kept.set(id, asked.get(id) ?? '')
      acknowledge()
    }
  }
  const writers = await Promise.allSettled(Array.from({ length: 5 }, write))
  for (const one of writers)
    expect(one).toMatchObject({ status: 'rejected', reason: { name: 'TypeError' } })
  await program.ended

  const again = startProgram(settings)
  await again.says(/is ready/)
  const found = await (await signIn()).labels('Écriture ')
  const lost = [...kept].filter(
    ([id, label]) => ![label, asked.get(id)].includes(found.get(id) ?? 'nothing'),
  )
  process.stdout.write(
    `kill -9: ${String(sent)} writes sent, ${String(acknowledged)} acknowledged, ` +
      `${String(lost.length)} lost; ${String(kept.size)} documents acknowledged, ${String(found.size)} found\n`,
  )
  expect(acknowledged).toBeGreaterThanOrEqual(total / 2)
  expect(sent).toBeLessThan(total)
  expect(lost).toEqual([])
  // What was under way when it died may be there or not, and there were five writers.
  expect(found.size - kept.size).toBeLessThanOrEqual(5)
  expect(await again.stop()).toMatchObject({ code: 0 })
}, 180_000)

describe('a full disk', () => {
  const isLinux = process.platform === 'linux' // where `prlimit` is
  const problem = z.object({ status: z.literal(507), detail: z.string() })

  /** The largest file that a process may write: the system refuses the rest, as a full disk does. */
  const limitFiles = (pid: number, bytes: number | 'unlimited') =>
    promisify(execFile)('prlimit', [`--pid=${String(pid)}`, `--fsize=${String(bytes)}:`])

  /** Writes until it is refused, or so many times. */
  const writeUntilRefused = async (writer: Writer, name: string, most: number) => {
    const kept: string[] = []
    for (let n = 0; n < most; n += 1) {
      const label = `${name} ${String(n)}`
      const response = await writer.create(label)
      if (response.status !== 201) return { kept, refusal: response }
      await createdIn(response)
      kept.push(label)
    }
    return { kept, refusal: undefined }
  }

  if (isLinux)
    test('is told to the one who writes; what was acknowledged is there, nothing else is', async () => {
      const { program, settings, signIn, origin } = await begin('full')
      const writer = await signIn()
      const before = await writeUntilRefused(writer, 'Place prise', 20)
      expect(before.kept).toHaveLength(20)

      // Less than the database has already: neither it nor its log can grow, whatever is in them.
      await limitFiles(program.pid, 1_000_000)
      const filling = await writeUntilRefused(writer, 'Place', 500)
      const { refusal } = filling
      expect(refusal?.status).toBe(507)
      expect(refusal?.headers.get('content-type')).toBe('application/problem+json')
      expect(problem.parse(await refusal?.json()).detail).toContain('rien n’a été enregistré')

      // It still serves, and still refuses.
      expect((await fetch(`${origin}/api/actions?limit=1`)).status).toBe(200)
      expect((await writer.create('Place refusée')).status).toBe(507)

      await limitFiles(program.pid, 'unlimited')
      const roomy = await writeUntilRefused(writer, 'Place retrouvée', 20)
      expect(roomy.kept).toHaveLength(20)

      const acknowledged = [...before.kept, ...filling.kept, ...roomy.kept].toSorted()
      const held = async (by: Writer) => [...(await by.labels('Place ')).values()].toSorted()
      expect(await held(writer)).toEqual(acknowledged)
      await program.kill()
      const again = startProgram(settings)
      await again.says(/is ready/)
      expect(await held(await signIn())).toEqual(acknowledged)
      process.stdout.write(
        `full disk: ${String(acknowledged.length)} acknowledged, all of them and no other found\n`,
      )
      expect(await again.stop()).toMatchObject({ code: 0 })
    }, 180_000)
})
