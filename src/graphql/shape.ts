import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { type DocumentNode, type GraphQLSchema, validate } from '@/src/payload/graphql/library'

/**
 * How deep a query goes, and its aliases and directives, those of fragments counted where they are
 * spread. The rules measure and do not refuse: what they would refuse with says its figures in a
 * sentence of theirs.
 */
export const measureShape = (schema: GraphQLSchema, document: DocumentNode) => {
  const figures = { depth: 0, aliases: 0, directives: 0 }
  const measuring = (name: keyof typeof figures) => ({
    n: Infinity,
    onAccept: [
      (_: unknown, { n }: { n: number }) => {
        figures[name] = Math.max(figures[name], n)
      },
    ],
  })
  validate(schema, document, [
    maxDepthRule({ ...measuring('depth'), flattenFragments: true }),
    maxAliasesRule(measuring('aliases')),
    maxDirectivesRule(measuring('directives')),
  ])
  return figures
}
