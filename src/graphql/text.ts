import { Lexer, Source, TokenKind } from '@/src/payload/graphql/library'

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L])
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R])

/**
 * How many tokens a query has, and brackets one within another: the parser recurses with them. Read
 * without recursion; throws GraphQL's error for a text that is none.
 */
export const measureText = (query: string): { tokens: number; nesting: number } => {
  const lexer = new Lexer(new Source(query))
  let tokens = 0
  let open = 0
  let nesting = 0
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1
    if (opening.has(kind)) nesting = Math.max(nesting, (open += 1))
    if (closing.has(kind)) open -= 1
  }
  return { tokens, nesting }
}

const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null

/** How many objects and lists of a JSON value stand one within another. */
export const nestingOf = (value: unknown): number => {
  let nesting = 0
  for (
    let level = [value].filter(isNest);
    level.length > 0;
    level = level.flatMap((one) => Object.values<unknown>({ ...one }).filter(isNest))
  )
    nesting += 1
  return nesting
}
