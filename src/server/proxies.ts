import { isIP } from 'node:net'

import { sayClient } from '@/src/sign-in/client'

import type { Step } from './exchange'
import { familyOf, homeOf, networksOf } from './networks'

const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
]

/**
 * Listens to what a proxy says of the client when it is one of ours. From anyone else those headers
 * are lies that Next would believe: they are taken away.
 */
export const trustProxies = (networks: readonly string[]): Step => {
  const trusted = networksOf(networks)
  return (exchange, next) => {
    const { headers, socket } = exchange.req
    const from = socket.remoteAddress
    exchange.client = homeOf(from ?? '')
    if (from !== undefined && trusted.check(from, familyOf(from))) {
      // Each proxy adds at the end: the last word is that of the nearest, which we trust.
      const protocol = String(headers['x-forwarded-proto'] ?? '')
        .split(',')
        .at(-1)
      exchange.encrypted = protocol?.trim() === 'https'
      // From the nearest on: the first who is none of ours. What stands before, they may have made up.
      const path = String(headers['x-forwarded-for'] ?? '').split(',')
      const stranger = path
        .map((address) => address.trim())
        .findLast((address) => isIP(address) && !trusted.check(address, familyOf(address)))
      exchange.client = homeOf(stranger ?? from)
    } else for (const name of forwarded) Reflect.deleteProperty(headers, name)
    sayClient(headers, exchange.client)
    return next()
  }
}
