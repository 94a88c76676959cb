const startsWith = (bytes: Uint8Array, ...mark: number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

/** Windows-1252 from 0x80 to 0x9F, with the five that it leaves open; Node 20 takes it for Latin-1. */
const beyondLatin1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, (one) => beyondLatin1[one.charCodeAt(0) - 0x80] ?? one)

/**
 * The text of a file: UTF-8, or UTF-16 when its first bytes say so, or else Windows-1252, in which
 * French spreadsheets still save.
 */
export const decode = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows1252(bytes) // every byte is a character there
  }
}
