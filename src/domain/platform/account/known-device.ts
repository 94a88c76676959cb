import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import type { Key } from '@/src/domain/platform/web/signed-link'

/** A browser from which the account was opened before, and the number by which it is told from others. */
export type KnownDevice = { user: string; device: string; until: string }

/** How long a browser is known without signing in again, in days. */
export const knownForDays = 180

/** Of its own: neither a session nor a signed link can be made of it, nor the reverse. */
export const deviceKey = (secret: string): Key =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'resolument known devices', 32))

const macOf = (words: string, key: Key) => createHmac('sha256', key).update(words).digest()

/** The device as the value of a cookie: `user.device.seconds.mac`. */
export const writeDevice = ({ user, device, until }: KnownDevice, key: Key): string => {
  const words = [user, device, Math.floor(Date.parse(until) / 1000)].join('.')
  return `${words}.${macOf(words, key).toString('base64url')}`
}

/** What a cookie says, if one of `keys` signed it and it still holds. */
export const readDevice = (
  cookie: string,
  keys: readonly Key[],
  now: string,
): KnownDevice | undefined => {
  const [user, device, seconds, mac, ...more] = cookie.split('.')
  if (!user || !device || !seconds || !mac || more.length > 0) return undefined
  const given = Buffer.from(mac, 'base64url')
  const isSigned = keys.some((key) => {
    const expected = macOf([user, device, seconds].join('.'), key)
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
  if (!isSigned || Date.parse(now) / 1000 >= Number(seconds)) return undefined
  return { user, device, until: new Date(Number(seconds) * 1000).toISOString() }
}
