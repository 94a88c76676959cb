import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Payload } from 'payload'

import { env } from '@/src/env'
import { migrations } from '@/src/migrations'
import { type MailActivity, readMailActivity } from '@/src/queries/platform/mail-activity'

type Check = () => Promise<unknown>
export type Readiness = Record<string, boolean>

const boundMs = 3_000

/** An answer, or nothing when it fails or takes too long. */
const within = <T>(ask: () => Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout
  const bound = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, boundMs, undefined)
  })
  const done = ask().catch(() => undefined)
  return Promise.race([done, bound]).finally(() => {
    clearTimeout(timer)
  })
}

const isWell = async (check: Check): Promise<boolean> =>
  (await within(() => check().then(() => true))) ?? false

/** A block, so that a full disk is seen and not only one that is read-only. */
const writeIn = async (directory: string) => {
  await mkdir(directory, { recursive: true })
  const file = join(directory, `.ready-${randomUUID()}`)
  try {
    await writeFile(file, Buffer.alloc(4_096))
  } finally {
    await rm(file, { force: true })
  }
}

const appliedMigrations = async ({ db }: Payload) => {
  const { docs } = await db.find<{ name: string }>({
    collection: 'payload-migrations',
    pagination: false,
  })
  return docs.map(({ name }) => name)
}

type Needs = { payload: Payload; migrations: readonly { name: string }[]; directories: string[] }

/** What has to work for a request to be served. Asked many times at once, it looks once. */
export const readinessOf = ({ payload, migrations, directories }: Needs) => {
  const checks: Record<string, Check> = {
    database: () => appliedMigrations(payload),
    migrations: async () => {
      const applied = new Set(await appliedMigrations(payload))
      const missing = migrations.filter(({ name }) => !applied.has(name))
      if (missing.length > 0) throw new Error(`Not applied: ${missing.length}`)
    },
    disk: () => Promise.all(directories.map(writeIn)),
  }
  const look = async (): Promise<Readiness> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(checks).map(async ([name, check]) => [name, await isWell(check)] as const),
      ),
    )
  let looking: Promise<Readiness> | undefined
  return () =>
    (looking ??= look().finally(() => {
      looking = undefined
    }))
}

const sqliteFile = /^file:(?:\/\/)?([^?]+)/.exec(env.DATABASE_URL)?.[1]

/** The state of the outbox, looked at once however many ask. */
export const mailActivityOf = (payload: Payload) => {
  let looking: Promise<MailActivity> | undefined
  return () =>
    (looking ??= readMailActivity(payload, new Date()).finally(() => {
      looking = undefined
    }))
}

/** The same for the application as it is configured. MongoDB has no migrations of ours. */
export const applicationReadiness = (payload: Payload) =>
  readinessOf({
    payload,
    migrations: sqliteFile === undefined ? [] : migrations,
    directories: [env.MEDIA_DIR, ...(sqliteFile === undefined ? [] : [dirname(sqliteFile)])],
  })
