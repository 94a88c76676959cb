import { randomBytes } from 'node:crypto'

import { contentSecurityPolicy } from './content-security-policy'
import { isUnder, type Step } from './exchange'

/** Whatever the answer is. */
export const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** The pages that look for places around the reader, who is asked first. */
const mayAskWhere = (path: string) =>
  ['/tiers-lieux', '/en/tiers-lieux'].some((page) => isUnder(path, page))

const whereSelf = always['Permissions-Policy'].replace('geolocation=()', 'geolocation=(self)')

/** Tells the browser what it may do with the answer. */
export const secure =
  (options: { hotReload: boolean; tilesUrl?: string | undefined }): Step =>
  ({ req, res, path, encrypted }, next) => {
    for (const [name, value] of Object.entries(always)) res.setHeader(name, value)
    if (mayAskWhere(path)) res.setHeader('Permissions-Policy', whereSelf)
    // Over plain HTTP browsers ignore it, and RFC 6797 §7.2 forbids it.
    if (encrypted) res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')

    const policy = contentSecurityPolicy(path, randomBytes(16).toString('base64'), options)
    res.setHeader('Content-Security-Policy', policy)
    // Where Next looks for the nonce that it writes on its scripts. A client's own is overwritten.
    req.headers['content-security-policy'] = policy
    return next()
  }
