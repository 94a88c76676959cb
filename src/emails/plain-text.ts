import { toPlainText } from '@react-email/render'

import type { MessageLocale } from './types'

/** What html-to-text gives its formatters; it has no types of its own. */
type Link = { attribs: Record<string, string | undefined>; children: unknown[] }
type Walk = (nodes: unknown[], builder: Builder) => void
type Builder = {
  addInline: (text: string) => void
  addLiteral: (text: string) => void
  addLineBreak: () => void
}

/** A link within `data-bare` is its label and its address below; elsewhere a colon leads to it. */
const writtenOut =
  (colon: string) =>
  ({ attribs, children }: Link, walk: Walk, builder: Builder) => {
    walk(children, builder)
    if (attribs['data-bare'] === undefined) builder.addLiteral(colon)
    builder.addLineBreak()
    builder.addLiteral(attribs.href ?? '')
  }

const heading = { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 }

/** The same message for who reads no HTML: each address is written out, on a line of its own. */
export const plainText = (html: string, locale: MessageLocale): string =>
  toPlainText(html, {
    formatters: { writtenOut: writtenOut(locale === 'fr' ? '\u00A0:' : ':') },
    selectors: [
      { selector: 'a', format: 'writtenOut' },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'h1', options: heading },
      { selector: 'h2', options: heading },
    ],
  })
