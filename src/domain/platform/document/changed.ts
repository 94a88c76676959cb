/** What is absent is written in several ways; keys come in any order. */
const written = (value: unknown): string | undefined =>
  JSON.stringify(value ?? null, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(
          Object.entries(one)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : one,
  )

/** Those of some fields whose content differs from one state of a document to the next. */
export const changedFields = <Field extends { name: string }>(
  fields: readonly Field[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Field[] => fields.filter(({ name }) => written(before[name]) !== written(after[name]))
