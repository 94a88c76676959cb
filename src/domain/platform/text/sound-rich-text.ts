import { isRecord } from '@/src/domain/platform/data/record'
type Check = (value: unknown) => boolean

const isString: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value)
/** A link to a web address: none leads to a document here. */
const isLinkFields: Check = (value) =>
  isRecord(value) &&
  (value.url == null || isString(value.url)) &&
  oneOf(undefined, null, true, false)(value.newTab) &&
  oneOf(undefined, null, 'custom')(value.linkType)
/** A document, by its id or as an answer has it. */
const isDocument: Check = (value) => isString(value) || (isRecord(value) && isString(value.id))

const anyNode: Record<string, Check> = { version: isCount }
const anyBlock: Record<string, Check> = {
  ...anyNode,
  direction: oneOf(null, 'ltr', 'rtl'),
  format: oneOf('', 'left', 'start', 'center', 'right', 'end', 'justify'),
  indent: isCount,
  textFormat: isCount,
  textStyle: isString,
}
const anyText: Record<string, Check> = {
  ...anyNode,
  format: isCount,
  detail: isCount,
  mode: oneOf('normal', 'token', 'segmented'),
  style: isString,
}

type Kind = {
  /** What is written in it, where something is. */
  has: Record<string, Check>
  /** What it is nothing without. */
  needs?: Record<string, Check>
  /** The kinds that it holds; absent when it holds none. */
  holds?: (kind: string) => boolean
}

const inline = ['text', 'tab', 'linebreak', 'link', 'autolink']
const isInItem = (kind: string) => kind !== 'listitem'
const link: Kind = { has: anyBlock, needs: { fields: isLinkFields }, holds: isInItem }
const named: Kind = { has: anyNode, needs: { relationTo: isString, value: isDocument } }

/** What the editor writes: the nodes of its features, by their type. */
const described: Record<string, Kind> = {
  paragraph: { has: anyBlock, holds: isInItem },
  heading: {
    has: anyBlock,
    needs: { tag: oneOf('h1', 'h2', 'h3', 'h4', 'h5', 'h6') },
    holds: isInItem,
  },
  quote: { has: anyBlock, holds: isInItem },
  list: {
    has: { ...anyBlock, start: isCount, tag: oneOf('ul', 'ol') },
    needs: { listType: oneOf('number', 'bullet', 'check') },
    holds: (kind) => kind === 'listitem',
  },
  listitem: {
    has: { ...anyBlock, value: isCount, checked: oneOf(true, false) },
    holds: isInItem,
  },
  text: { has: anyText, needs: { text: isString } },
  tab: { has: { ...anyText, text: isString } },
  linebreak: { has: anyNode },
  link,
  autolink: link,
  horizontalrule: { has: anyNode },
  upload: named,
  relationship: named,
}
type Kinds = ReadonlyMap<unknown, Kind>

const blockOf = (slugs: readonly string[]): Kind => ({
  has: { ...anyNode, format: anyBlock.format ?? isString },
  needs: { fields: (value) => isRecord(value) && slugs.some((slug) => slug === value.blockType) },
})

/** With the blocks that an editor offers, where it offers some. */
const kindsWith = (blocks: readonly string[]): Kinds =>
  new Map(Object.entries({ ...described, ...(blocks.length > 0 && { block: blockOf(blocks) }) }))

/** The types of nodes that a formatted text may hold, in an editor with these blocks. */
export const richTextKinds = (blocks: readonly string[] = []): readonly string[] =>
  [...kindsWith(blocks).keys()].map(String)

const mostNested = 100

/** A node less what the editor would not have written there: itself when there is no such thing. */
const soundNode = (
  node: unknown,
  kinds: Kinds,
  holds: (kind: string) => boolean,
  depth: number,
): Record<string, unknown> | undefined => {
  if (!isRecord(node) || depth > mostNested) return undefined
  const kind = kinds.get(node.type)
  if (!kind || !holds(String(node.type))) return undefined
  if (Object.entries(kind.needs ?? {}).some(([name, fits]) => !fits(node[name]))) return undefined

  const wrong = Object.entries(kind.has).flatMap(([name, fits]) =>
    node[name] === undefined || fits(node[name]) ? [] : [name],
  )
  const children = kind.holds && soundNodes(node.children, kinds, kind.holds, depth + 1)
  if (wrong.length === 0 && children === (kind.holds && node.children)) return node
  const kept = Object.entries(node).filter(([name]) => !wrong.includes(name))
  return { ...Object.fromEntries(kept), ...(children && { children }) }
}

const soundNodes = (
  nodes: unknown,
  kinds: Kinds,
  holds: (kind: string) => boolean,
  depth: number,
): unknown[] => {
  if (!Array.isArray(nodes)) return []
  const sound = nodes.map((node) => soundNode(node, kinds, holds, depth))
  return sound.every((node, n) => node === nodes[n]) ? nodes : sound.filter(Boolean)
}

/**
 * What of a formatted text its editor could have written, which every reader can draw: the text itself
 * when all of it is so, `null` when nothing is.
 *
 * @param blocks the slugs of the blocks that the editor offers
 */
export const soundRichText = (value: unknown, blocks: readonly string[] = []): unknown => {
  if (!isRecord(value) || !isRecord(value.root)) return null
  const { root } = value
  const isAtTop = (kind: string) => isInItem(kind) && !inline.includes(kind)
  const children = soundNodes(root.children, kindsWith(blocks), isAtTop, 0)
  if (children.length === 0) return null
  const wrong = Object.entries(anyBlock).filter(
    ([name, fits]) => root[name] !== undefined && !fits(root[name]),
  )
  if (children === root.children && root.type === 'root' && wrong.length === 0) return value
  const kept = Object.entries(root).filter(([name]) => !wrong.some(([other]) => other === name))
  return { ...value, root: { ...Object.fromEntries(kept), type: 'root', children } }
}

/** A text in which nothing is written yet. */
const isBlank = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value.root) &&
  Array.isArray(value.root.children) &&
  value.root.children.length === 0

/** Whether the editor could have written this, or nothing at all. */
export const isRichText = (value: unknown, blocks: readonly string[] = []): boolean =>
  value === null || isBlank(value) || soundRichText(value, blocks) === value
