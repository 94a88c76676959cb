import type { Socket } from 'node:net'

import proxyAddress from 'proxy-addr'

import { clientKeyOf } from '@/src/domain/platform/web/ip-address'
import { sayClient } from '@/src/sign-in/client'

import type { Step } from './exchange'

const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
]

/** Whether a connection is one of our proxies'. They keep theirs: each is looked at once. */
export const findProxies = (networks: readonly string[]): ((socket: Socket) => boolean) => {
  const isTrusted = proxyAddress.compile([...networks])
  const known = new WeakMap<Socket, boolean>()
  return (socket) => {
    // A connection that is already closed has no address.
    const found =
      known.get(socket) ??
      (socket.remoteAddress !== undefined && isTrusted(socket.remoteAddress, 0))
    known.set(socket, found)
    return found
  }
}

/**
 * Listens to what a proxy says of the client when it is one of ours. From anyone else those headers
 * are lies that Next would believe: they are taken away.
 */
export const trustProxies =
  (isProxy: (socket: Socket) => boolean): Step =>
  (exchange, next) => {
    const { headers, socket } = exchange.req
    if (isProxy(socket)) {
      // Each proxy adds at the end: the last word is that of the nearest, which we trust.
      const protocol = String(headers['x-forwarded-proto'] ?? '')
        .split(',')
        .at(-1)
      exchange.encrypted = protocol?.trim() === 'https'
    } else
      for (const name of forwarded)
        if (headers[name] !== undefined) Reflect.deleteProperty(headers, name)
    return next()
  }

/** Finds out who asks, for the steps that count by it. */
export const findClient = (networks: readonly string[]): Step => {
  const isTrusted = proxyAddress.compile([...networks])
  return (exchange, next) => {
    const { headers, socket } = exchange.req
    // From the nearest on: the first who is none of ours. What stands before, they may have made up.
    exchange.client = clientKeyOf(
      socket.remoteAddress === undefined ? '' : proxyAddress(exchange.req, isTrusted),
    )
    sayClient(headers, exchange.client)
    return next()
  }
}
