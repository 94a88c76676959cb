import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Where a demonstration or a development machine keeps the secret that it made. Never in git. */
const secretFile = resolve('.data/secret')

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

/** The stored secret, if there is one. */
export const storedSecret = (): string | undefined => {
  try {
    return readFileSync(secretFile, 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Makes the secret, once: sessions and keys survive the next start. */
export const keepSecret = () => {
  mkdirSync(dirname(secretFile), { recursive: true })
  try {
    writeFileSync(secretFile, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
}
