import ipaddr from 'ipaddr.js'

const { IPv4, IPv6 } = ipaddr

const isAddress = (text: string) => IPv4.isValidFourPartDecimal(text) || IPv6.isValid(text)

/** Whether this is an address (`10.0.0.1`) or a network (`10.0.0.0/8`, `2001:db8::/32`). */
export const isNetwork = (text: string): boolean =>
  isAddress(text) || IPv4.isValidCIDRFourPartDecimal(text) || IPv6.isValidCIDR(text)

/**
 * The key by which one client is counted: an IPv4 address as it is, the first 64 bits of an IPv6 one,
 * since a home has all the addresses that begin with them and may use any (RFC 6177). A text that is
 * no address is its own key.
 */
export const clientKeyOf = (address: string): string => {
  if (!isAddress(address)) return address
  const parsed = ipaddr.process(address) // « ::ffff:192.0.2.1 » is 192.0.2.1
  return parsed instanceof IPv6
    ? parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : parsed.toString()
}
