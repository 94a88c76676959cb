import crypto from 'node:crypto'
import { promisify } from 'node:util'

/** As Payload 3.90 hashes a password; its own numbers are not exported, and a test compares them. */
const [iterations, keyLength, digest] = [600_000, 32, 'sha256'] as const

const salt = crypto.randomBytes(32).toString('hex')

/**
 * The work of comparing a password, for an account that is not there: Payload answers that one at
 * once, and so tells who has an account to whoever holds a watch.
 */
export const hashForNobody = async (password: string): Promise<void> => {
  await promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, digest)
}
