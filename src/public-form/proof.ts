import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

import { derivedKey } from '@/src/domain/platform/web/derived-key'
import { env } from '@/src/env'

const secret = Buffer.from(derivedKey(env.PAYLOAD_SECRET, 'resolument proof of work')).toString(
  'base64url',
)

/** Enough to fill in a form with care, and no more. */
const lastsMs = 2 * 3_600_000
/** One try takes a phone some 5 ms: a second of work that nobody notices, and that a flood has to pay each time. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 5_000, least: 100, most: 300 }

export type { Challenge }

/** A new challenge, of which the browser of whoever fills in the form finds the solution. */
export const newChallenge = (now = Date.now()): Promise<Challenge> =>
  createChallenge({
    algorithm: work.algorithm,
    cost: work.cost,
    counter: randomInt(work.most, work.least),
    deriveKey,
    expiresAt: new Date(now + lastsMs),
    hmacSignatureSecret: secret,
  })

const solved = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(work.algorithm),
      nonce: z.string().max(64),
      salt: z.string().max(64),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string().max(64),
      expiresAt: z.number(),
    }),
    signature: z.string().max(128),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string().max(128) }),
})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // what is no JSON proves nothing
  }
}

/** What is to be spent with a proof, so that it serves once. */
export type Proof = { nonce: string; expires: string }

/** What was sent as a proof of work; a challenge of ours alone is looked into, and the work is done once more. */
export const readProof = async (sent: string): Promise<Proof | 'absent' | 'expired' | 'wrong'> => {
  if (sent === '') return 'absent'
  const { data } = solved.safeParse(parsed(sent))
  if (!data) return 'wrong'
  const { challenge, solution } = data
  const { verified, expired } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: secret,
  })
  if (expired) return 'expired'
  const { nonce, expiresAt } = challenge.parameters
  return verified ? { nonce, expires: new Date(expiresAt * 1000).toISOString() } : 'wrong'
}
