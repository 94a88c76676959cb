import { BlockList, isIP, isIPv6 } from 'node:net'

/** How Node names the kind of an address. */
export const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4')

const groupsOf = (part: string) =>
  part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16).toString(16))

/** What stands for the one at an address: a home has 2^64 addresses of IPv6, and may use any. */
export const homeOf = (address: string): string => {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [start = '', end = ''] = address.split('::')
  const [first, last] = [groupsOf(start), groupsOf(end)]
  const between = Array.from({ length: 8 - first.length - last.length }, () => '0')
  return [...first, ...between, ...last].slice(0, 4).join(':')
}

/** Whether this is an address (`10.0.0.1`) or a network (`10.0.0.0/8`). */
export const isNetwork = (network: string): boolean => {
  const [address = '', prefix] = network.split('/')
  const longest = isIPv6(address) ? 128 : 32
  return (
    isIP(address) !== 0 && (prefix === undefined || (/^\d+$/.test(prefix) && +prefix <= longest))
  )
}

/** These networks as one list to look an address up in. */
export const networksOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    if (prefix === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(prefix), familyOf(address))
  }
  return list
}
