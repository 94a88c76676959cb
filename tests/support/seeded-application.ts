import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { inject } from 'vitest'

import { environmentIn, freePort, startProgram } from './served-application'

/**
 * An application of its own in a directory, with the accounts of the one that all tests share: its
 * database is a copy of that one when it was new, since seeding takes longer than starting.
 */
export const startSeeded = async (directory: string, more: Record<string, string> = {}) => {
  const environment = environmentIn(directory, await freePort(), more)
  await mkdir(directory, { recursive: true })
  await copyFile(inject('seeded'), join(directory, 'application.db'))
  const program = startProgram(environment)
  await program.says(/is ready/)
  return { program, environment, origin: environment.SERVER_URL ?? '' }
}
