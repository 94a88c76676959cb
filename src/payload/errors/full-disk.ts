import type { AfterErrorHook } from 'payload'

import { causesOf } from '@/src/database/causes'

import { answerWith } from './answer-with'

/**
 * What says that there is no room: SQLite (a limit on the size of files is told as a failed write),
 * MongoDB (OutOfDiskSpace), and the system, for an uploaded file.
 */
const full = new Set<unknown>([
  'SQLITE_FULL',
  'SQLITE_IOERR_WRITE',
  14031,
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
])

export const isDiskFull = (error: unknown): boolean =>
  causesOf(error).some((cause) => 'code' in cause && full.has(cause.code))

export const noRoom = {
  status: 507,
  message: {
    fr: 'Le serveur n’a plus de place\u00A0: rien n’a été enregistré. Prévenez la personne qui l’administre, puis recommencez.',
    en: 'The server has no room left: nothing was saved. Tell the person who runs it, then try again.',
  },
}

/**
 * A disk that is full is nothing the client can repair, but they can tell who can. Payload 3.90
 * answers 500, « Something went wrong. ».
 */
export const answerFullDisk: AfterErrorHook = (failed) =>
  isDiskFull(failed.error) ? answerWith(noRoom, failed) : undefined
