import { isRecord } from '@/src/domain/platform/data/record'

const each = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What is written in a node of a formatted text (the tree of Lexical). */
const textOf = (node: unknown): string => {
  if (!isRecord(node)) return ''
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  return each(node.children)
    .map(textOf)
    .join(node.type === 'list' ? '\n' : '')
}

/** The words of a formatted text, its blocks between empty lines: nothing of its form. */
export const plainTextOf = (value: unknown): string =>
  isRecord(value) && isRecord(value.root)
    ? each(value.root.children)
        .map(textOf)
        .filter((text) => text.trim() !== '')
        .join('\n\n')
    : ''

const block = { direction: null, format: '' as const, indent: 0, version: 1 }

const inline = (line: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: line,
  type: 'text',
  version: 1,
})

/** A plain text as a formatted one: its blocks between empty lines are paragraphs. */
export const richTextOf = (text: string) => ({
  root: {
    ...block,
    type: 'root',
    children: text
      .split(/\n\s*\n/u)
      .filter((one) => one.trim() !== '')
      .map((paragraph) => ({
        ...block,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: paragraph
          .split('\n')
          .flatMap((line, index) =>
            index === 0 ? [inline(line)] : [{ type: 'linebreak', version: 1 }, inline(line)],
          ),
      })),
  },
})
