import { createHmac, timingSafeEqual } from 'node:crypto'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { derivedKey } from './derived-key'

/** What a link is for, by the byte that stands for it in the link: a number once given is never given again. */
const codes = {
  'choose-password': 1,
  'report-unchanged': 2,
  'milestone-done': 3,
  'decision-done': 4,
  'report-form': 5,
  unsubscribe: 6,
  preferences: 7,
  'know-device': 8,
  'place-still-true': 9,
  'place-correction': 10,
  'speaker-comes': 11,
} as const

export type Purpose = keyof typeof codes

export const purposes: readonly Purpose[] = wordsOf(codes)

/** What is signed. Ids alone, never anything personal: a link ends up in logs and histories. */
export type SignedLink = {
  purpose: Purpose
  /** Id of the document that the link is about. */
  subject: string
  /**
   * Id of the account in whose name it acts; of a link that needs none, that of its subject again, or of
   * whoever it was sent to.
   */
  user: string
  /** ISO moment, to the second. */
  expires: string
  /** What makes the link one, so that it serves once: 24 hexadecimal digits. */
  nonce: string
}

export type Key = Uint8Array

/** The key of the links: whoever learnt it would not know the secret, nor forge a session. */
export const linkKey = (secret: string): Key => derivedKey(secret, 'resolument signed links')

const format = 1
const nonceBytes = 12
const macBytes = 32

/** The two ways in which the databases write an id: SQLite a UUID, MongoDB an ObjectId. */
const uuid = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/
const objectId = /^[0-9a-f]{24}$/

const hex = (digits: string) => Buffer.from(digits, 'hex')

/** An id, after the byte that tells its length. */
const idBytes = (id: string): Buffer => {
  if (!uuid.test(id) && !objectId.test(id)) throw new Error('No id of a document to sign.')
  const bytes = hex(id.replaceAll('-', ''))
  return Buffer.concat([Buffer.of(bytes.length), bytes])
}

const idIn = (bytes: Buffer): string => {
  const digits = bytes.toString('hex')
  return bytes.length === 16
    ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : digits
}

const macOf = (body: Uint8Array, key: Key) => createHmac('sha256', key).update(body).digest()

/** The link as a word for an address: its bytes, then their HMAC-SHA256, in base64url. */
export const signLink = (link: SignedLink, key: Key): string => {
  if (!/^[0-9a-f]{24}$/.test(link.nonce)) throw new Error('A nonce has 24 hexadecimal digits.')
  const head = Buffer.alloc(6)
  head.writeUInt8(format, 0)
  head.writeUInt8(codes[link.purpose], 1)
  head.writeUInt32BE(Math.floor(Date.parse(link.expires) / 1000), 2)
  const body = Buffer.concat([head, hex(link.nonce), idBytes(link.subject), idBytes(link.user)])
  return Buffer.concat([body, macOf(body, key)]).toString('base64url')
}

/** What bytes that were found right say: nobody without a key made them. */
const linkIn = (body: Buffer): SignedLink | undefined => {
  const purpose = purposes.find((name) => codes[name] === body.readUInt8(1))
  if (body.readUInt8(0) !== format || !purpose) return undefined
  const subjectAt = 6 + nonceBytes
  const userAt = subjectAt + 1 + body.readUInt8(subjectAt)
  return {
    purpose,
    subject: idIn(body.subarray(subjectAt + 1, userAt)),
    user: idIn(body.subarray(userAt + 1)),
    expires: new Date(body.readUInt32BE(2) * 1000).toISOString(),
    nonce: body.subarray(6, subjectAt).toString('hex'),
  }
}

export type ReadLink =
  | { state: 'valid' | 'expired'; link: SignedLink }
  /** Not a word that one of the keys signed: nothing in it is believed. */
  | { state: 'forged' }

const forged: ReadLink = { state: 'forged' }

/**
 * What a word of an address says, if one of `keys` signed it: the present one, and that before it
 * while a change of secret lasts. Every key is compared, each in constant time.
 */
export const readLink = (token: string, keys: readonly Key[], now: string): ReadLink => {
  const bytes = Buffer.from(token, 'base64url')
  // Other characters are passed over, and the last bits do not count: one word a link.
  if (bytes.toString('base64url') !== token || bytes.length <= 6 + nonceBytes + macBytes)
    return forged
  const body = bytes.subarray(0, -macBytes)
  const mac = bytes.subarray(-macBytes)
  const isSigned = keys.map((key) => timingSafeEqual(macOf(body, key), mac)).includes(true)
  const link = isSigned ? linkIn(body) : undefined
  if (!link) return forged
  return { state: Date.parse(now) < Date.parse(link.expires) ? 'valid' : 'expired', link }
}
