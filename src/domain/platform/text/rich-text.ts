import { isRecord } from '@/src/domain/platform/data/record'
import { isWebAddress } from '@/src/domain/platform/web/web-address'

/** Whether a reader may follow a link: a web address, a mail, a call, or a page of this site. */
const isSafe = (address: string): boolean =>
  isWebAddress(address) || /^(?:mailto|tel):[^\s]+$/i.test(address) || /^\/(?!\/)/.test(address)

/**
 * The first link of a formatted text (the tree of Lexical) that nobody should follow, such as
 * `javascript:`, which a site that shows the text would run; `undefined` when there is none.
 */
export const unsafeLinkIn = (node: unknown): string | undefined => {
  if (Array.isArray(node)) return node.map(unsafeLinkIn).find((one) => one !== undefined)
  if (!isRecord(node)) return undefined
  const { fields, type } = node
  if ((type === 'link' || type === 'autolink') && isRecord(fields)) {
    const { url } = fields
    if (typeof url === 'string' && url !== '' && !isSafe(url)) return url
  }
  return unsafeLinkIn(node.root) ?? unsafeLinkIn(node.children)
}
