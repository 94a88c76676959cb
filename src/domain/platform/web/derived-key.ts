import { hkdfSync } from 'node:crypto'

/** The key of one use of the secret: whoever learnt it would know neither the secret nor the other keys. */
export const derivedKey = (secret: string, use: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', use, 32))
