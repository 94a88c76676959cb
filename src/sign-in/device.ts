import { randomBytes } from 'node:crypto'

import { generateCookie, parseCookies } from 'payload'

import {
  deviceKey,
  knownForDays,
  type KnownDevice,
  readDevice,
  writeDevice,
} from '@/src/domain/platform/account/known-device'
import { env } from '@/src/env'

const isEncrypted = env.SERVER_URL.startsWith('https:')
/** Over TLS no page in clear of the same domain sets it: a browser refuses it from there. */
const name = isEncrypted ? '__Secure-known-device' : 'known-device'
const key = deviceKey(env.PAYLOAD_SECRET)
const keys = [key, ...[env.PAYLOAD_SECRET_PREVIOUS ?? []].flat().map(deviceKey)]

/** The cookie by which a browser is known for one from which this account is opened. */
export const deviceCookie = (user: string): string => {
  const expires = new Date(Date.now() + knownForDays * 86_400_000)
  const device = randomBytes(12).toString('hex')
  return generateCookie<string>({
    name,
    value: writeDevice({ user, device, until: expires.toISOString() }, key),
    expires,
    path: '/api',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isEncrypted,
    returnCookieAsObject: false,
  })
}

/** The browser that asks, if the account was opened from it before. */
export const knownDevice = (
  user: string | undefined,
  headers: Headers,
): KnownDevice | undefined => {
  const cookie = parseCookies(headers).get(name)
  const known = cookie && readDevice(cookie, keys, new Date().toISOString())
  return known && known.user === user ? known : undefined
}
