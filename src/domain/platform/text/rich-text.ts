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

const textNode = (text: string) => ({
  type: 'text',
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const block = { direction: null, format: '' as const, indent: 0, version: 1 }

/** A plain text as a formatted one: a paragraph where it leaves a line out, a break where it begins one. */
export const richTextOf = (text: string) => ({
  root: {
    ...block,
    type: 'root',
    children: text
      .replaceAll('\r\n', '\n')
      .trim()
      .split(/\n{2,}/)
      .map((paragraph) => ({
        ...block,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: paragraph
          .split('\n')
          .flatMap((line, index) => [
            ...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []),
            ...(line === '' ? [] : [textNode(line)]),
          ]),
      })),
  },
})
