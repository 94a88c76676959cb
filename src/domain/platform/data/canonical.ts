import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

/** In hexadecimal, of the text in UTF-8: `sha256sum` gives the same. */
export const hashOf = (content: string): string =>
  createHash('sha256').update(content).digest('hex')

/** Facts as a text of which there is one for the same facts (RFC 8785), with its hash. */
export const canonical = (facts: unknown): { content: string; sha256: string } => {
  const content = canonicalize(facts) ?? ''
  return { content, sha256: hashOf(content) }
}
