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

/** A plain text as it comes back from a formatted one: one empty line between its paragraphs. */
export const tidyParagraphs = (text: string): string =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/gu, ''))
    .filter(Boolean)
    .join('\n\n')

/** A plain text as a formatted one (the tree of Lexical): its blocks between empty lines are paragraphs. */
export const richTextOf = (text: string) => ({
  root: {
    ...block,
    type: 'root',
    children: tidyParagraphs(text)
      .split('\n\n')
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
